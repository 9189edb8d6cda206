import type { RichText } from '../../citation/rich-text.ts';
import { useText } from '../../i18n/TextContext.tsx';
import { RichWords } from './RichWords.tsx';

/** A citation as it will be pasted: italics and block quotations where it has them, source text as it is. */
export function Preview({ words }: { readonly words: RichText }) {
  const text = useText();
  return (
    <div class="citation-preview" lang="es" role="group" aria-label={text('citation_preview')} tabIndex={0}>
      <RichWords words={words} />
    </div>
  );
}
