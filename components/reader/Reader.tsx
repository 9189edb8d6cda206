import { useMemo, useState } from 'preact/hooks';
import type { Article } from '../article/article.ts';
import { cite } from '../citation/cite.ts';
import { type Quotation, quotationOf } from '../citation/quotation.ts';
import type { RichText } from '../citation/rich-text.ts';
import { STYLES } from '../citation/styles.ts';
import type { PartialDate } from '../citation/work.ts';
import { useText } from '../i18n/TextContext.tsx';
import type { Speech, Utterance } from '../speech/speech.ts';
import { ArticleBlock } from './ArticleBlock.tsx';
import { ArticleHeader } from './ArticleHeader.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { SpeakerLegend } from './SpeakerLegend.tsx';
import { voicesOf } from './voices.ts';

export interface ReaderProps {
  readonly article: Article;
  readonly speech: Speech;
  /** The reader's own day, for «consultado el». */
  readonly today: PartialDate;
  /** True when the words reached the clipboard. */
  copy(citation: RichText): Promise<boolean>;
  onOpenInPage?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

/** The article with its voices: the same in the popup and over the page. */
export function Reader({ article, speech, today, copy, onOpenInPage, onClose }: ReaderProps) {
  const text = useText();
  const voices = useMemo(() => voicesOf(speech.speakers), [speech]);
  const [styleId, setStyleId] = useState<string>(STYLES[0]?.id ?? '');
  const [chosen, setChosen] = useState<Utterance>();
  const [announcement, setAnnouncement] = useState('');
  const style = STYLES.find(({ id }) => id === styleId) ?? STYLES[0];

  async function copyCitation(quotation?: Quotation): Promise<void> {
    if (style === undefined) return;
    const copied = await copy(cite(article, quotation, style, today));
    setAnnouncement(text(copied ? 'citation_copied' : 'citation_not_copied'));
  }

  return (
    <div class="reader" lang={article.language}>
      <div class="toolbar" role="toolbar" aria-label={text('reader_label')}>
        {onOpenInPage !== undefined && (
          <button type="button" class="open-in-page" onClick={onOpenInPage}>
            {text('popup_open_in_page')}
          </button>
        )}
        <select
          aria-label={text('citation_style')}
          value={styleId}
          onChange={(event) => setStyleId(event.currentTarget.value)}
        >
          {STYLES.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <button type="button" class="primary copy-citation" onClick={() => copyCitation()}>
          {text('citation_copy')}
        </button>
        {onClose !== undefined && (
          <button type="button" class="close" onClick={onClose}>
            {text('reader_close')}
          </button>
        )}
        <span class="announcement" role="status">
          {announcement}
        </span>
      </div>
      <main>
        <ArticleHeader article={article} />
        <SpeakerLegend speech={speech} voices={voices} />
        <article aria-labelledby="portavoz-title">
          {article.blocks.map((block) => (
            <ArticleBlock
              key={block.id}
              block={block}
              utterances={speech.utterances}
              voices={voices}
              onChoose={setChosen}
            />
          ))}
        </article>
      </main>
      {chosen !== undefined && (
        <QuoteCard
          quotation={quotationOf(chosen, speech.speakers, article.blocks)}
          isProbable={chosen.confidence < 0.85}
          onCopy={copyCitation}
          onClose={() => setChosen(undefined)}
        />
      )}
    </div>
  );
}
