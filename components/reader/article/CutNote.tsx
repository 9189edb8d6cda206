import { percent } from '../../i18n/percent.ts';
import type { Article } from '../../article/article.ts';
import { useVoice } from '../../i18n/TextContext.tsx';

interface Props {
  readonly article: Article;
}

/** Says how much of a post too long for the reader is shown, and where the rest is. */
export function CutNote({ article: { cut, url } }: Props) {
  const { text, language } = useVoice();
  if (cut === undefined) return null;
  const number = (value: number): string => new Intl.NumberFormat(language).format(value);
  const share = percent(Math.min(1, cut.read / cut.of), language, { maximumSignificantDigits: 2 });
  return (
    <p class="cut-note" role="note">
      {text('reader_cut', share, number(cut.read), number(cut.of))}{' '}
      <a href={url} target="_blank" rel="noopener noreferrer">
        {text('reader_original')}
      </a>
    </p>
  );
}
