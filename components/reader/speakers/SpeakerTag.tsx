import type { TextKey } from '../../i18n/text.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { Utterance, UtteranceKind } from '../../speech/speech.ts';
import { certaintyOf } from './certainty.ts';
import { VoiceBadge } from './VoiceBadge.tsx';
import type { Voice } from './voices.ts';

interface Props {
  readonly utterance: Utterance;
  readonly voice: Voice | undefined;
  /** Its card is open. */
  readonly isChosen: boolean;
  onChoose(): void;
}

const LABELS: Readonly<Record<UtteranceKind, TextKey>> = {
  direct: 'quote_label',
  fragment: 'quote_label_fragment',
  indirect: 'quote_label_indirect',
};

/** Who said what ends in this paragraph: beside it where there is a margin, below it where there is none. Opens the card. */
export function SpeakerTag({ utterance, voice, isChosen, onChoose }: Props) {
  const text = useText();
  const certainty = certaintyOf(utterance);
  const name = voice?.label;
  const label = name === undefined ? text('quote_label_unattributed') : text(LABELS[utterance.kind], name);
  return (
    <button
      type="button"
      class={`speaker-tag voice-${voice?.colour ?? 0}`}
      data-tag={utterance.id}
      aria-pressed={isChosen}
      aria-label={certainty === 'probable' ? text('quote_label_probable', label) : label}
      onClick={onChoose}
    >
      <VoiceBadge voice={voice} />
      <span class="speaker-name">
        {name ?? text('speakers_unattributed')}
        {certainty === 'probable' && <small>{text('kind_probable')}</small>}
      </span>
    </button>
  );
}
