import type { Block } from '../article/article.ts';
import { useText } from '../i18n/TextContext.tsx';
import type { Utterance } from '../speech/speech.ts';
import { CleanContent } from './CleanContent.tsx';
import { highlightsIn } from './highlight.ts';
import type { Voice } from './voices.ts';

interface Props {
  readonly block: Block;
  readonly utterances: readonly Utterance[];
  readonly voices: ReadonlyMap<string, Voice>;
  onChoose(utterance: Utterance): void;
}

/** One block of the article: its number, its content with the speech marked, and a control for each utterance that ends in it. */
export function ArticleBlock({ block, utterances, voices, onChoose }: Props) {
  const text = useText();
  const highlights = highlightsIn(block.id, utterances);
  const ending = utterances.filter(({ spans }) => spans.at(-1)?.block === block.id);
  return (
    <div class={`block block-${block.kind}`} data-block={block.id}>
      {block.number !== undefined && (
        <span class="number" title={text('reader_paragraph', String(block.number))} aria-hidden="true">
          {block.number}
        </span>
      )}
      <CleanContent block={block} highlights={highlights} voices={voices} />
      {ending.map((utterance) => {
        const voice = voices.get(utterance.speaker ?? '');
        const name = voice?.speaker.name;
        const label = name === undefined ? text('quote_label_unattributed') : text('quote_label', name);
        return (
          <button
            key={utterance.id}
            type="button"
            class={`speaker-tag voice-${voice?.colour ?? 0}`}
            onClick={() => onChoose(utterance)}
            aria-label={label}
          >
            <span class="badge" aria-hidden="true">
              {voice?.initials ?? '?'}
            </span>
            {name ?? text('speakers_unattributed')}
          </button>
        );
      })}
    </div>
  );
}
