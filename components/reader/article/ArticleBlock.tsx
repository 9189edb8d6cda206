import type { Block } from '../../article/article.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { Utterance } from '../../speech/speech.ts';
import { SpeakerTag } from '../speakers/SpeakerTag.tsx';
import type { Voice } from '../speakers/voices.ts';
import { CleanContent } from './CleanContent.tsx';
import type { BlockMarks } from './marks.ts';

interface Props {
  readonly block: Block;
  readonly marks: BlockMarks;
  /** Speaker.id → initials and colour. */
  readonly voices: ReadonlyMap<string, Voice>;
  /** Utterance.id whose card is open. */
  readonly chosen: string | undefined;
  /** At which a heading is shown. */
  readonly level: number | undefined;
  onChoose(utterance: Utterance): void;
}

/** One block of the article: its number, its content with the speech marked, and a control for each utterance that ends in it. */
export function ArticleBlock({ block, marks, voices, chosen, level, onChoose }: Props) {
  const text = useText();
  const ending = marks.utterances.filter(({ spans }) => spans.at(-1)?.block === block.id);
  return (
    <div class={`block block-${block.kind}`} data-block={block.id}>
      {block.number !== undefined && (
        <span class="number" title={text('reader_paragraph', String(block.number))} aria-hidden="true">
          {block.number}
        </span>
      )}
      <CleanContent block={block} marks={marks} voices={voices} chosen={chosen} level={level} />
      {ending.length > 0 && (
        <div class="said-by">
          {ending.map((utterance, index) => (
            <SpeakerTag
              key={utterance.id}
              utterance={utterance}
              voice={voices.get(utterance.speaker ?? '')}
              isSameVoice={ending[index - 1]?.speaker === utterance.speaker}
              isChosen={chosen === utterance.id}
              onChoose={() => onChoose(utterance)}
            />
          ))}
        </div>
      )}
    </div>
  );
}
