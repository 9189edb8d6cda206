import { useMemo } from 'preact/hooks';
import type { Block } from '../../article/article.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { Utterance } from '../../speech/speech.ts';
import type { Reading } from '../panels/panel.ts';
import type { Settings } from '../settings/settings.ts';
import { VoiceBadge } from '../speakers/VoiceBadge.tsx';
import { CleanContent } from './CleanContent.tsx';
import { highlightsIn } from './highlight.ts';

interface Props {
  readonly block: Block;
  readonly reading: Reading;
  readonly settings: Settings;
  /** Utterance.id whose card is open. */
  readonly chosen: string | undefined;
  /** Speaker.id of the one voice shown. */
  readonly shown: string | undefined;
  onChoose(utterance: Utterance): void;
}

/** The setting that marks each kind. */
const MARKED = { direct: 'markDirect', fragment: 'markFragment', indirect: 'markIndirect' } as const;

/** One block of the article: its number, its content with the speech marked, and a control for each utterance that ends in it. */
export function ArticleBlock({ block, reading, settings, chosen, shown, onChoose }: Props) {
  const text = useText();
  const { speech, voices } = reading;
  const utterances = useMemo(
    () => (speech?.utterances ?? []).filter(({ kind, spans }) => settings[MARKED[kind]] && stands(spans, block)),
    [speech, block, settings],
  );
  const highlights = useMemo(
    () => (utterances.length === 0 ? undefined : highlightsIn(block.id, utterances)),
    [block, utterances],
  );
  if (shown !== undefined && !utterances.some(({ speaker }) => speaker === shown)) return null;
  const ending = utterances.filter(({ spans }) => spans.at(-1)?.block === block.id);
  return (
    <div class={`block block-${block.kind}`} data-block={block.id}>
      {block.number !== undefined && (
        <span class="number" title={text('reader_paragraph', String(block.number))} aria-hidden="true">
          {block.number}
        </span>
      )}
      {highlights === undefined ? (
        <CleanContent block={block} />
      ) : (
        <CleanContent block={block} highlights={highlights} voices={voices} />
      )}
      {ending.length > 0 && (
        <div class="said-by">
          {ending.map((utterance) => {
            const voice = voices.get(utterance.speaker ?? '');
            const name = voice?.speaker.name;
            return (
              <button
                key={utterance.id}
                type="button"
                class={`speaker-tag voice-${voice?.colour ?? 0}`}
                aria-pressed={chosen === utterance.id}
                aria-label={name === undefined ? text('quote_label_unattributed') : text('quote_label', name)}
                onClick={() => onChoose(utterance)}
              >
                <VoiceBadge voice={voice} />
                {name ?? text('speakers_unattributed')}
              </button>
            );
          })}
        </div>
      )}
    </div>
  );
}

function stands(spans: Utterance['spans'], { id }: Block): boolean {
  return spans.some((span) => span.block === id);
}
