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

/** What is heard after the name. */
const KINDS: Readonly<Record<UtteranceKind, TextKey>> = {
  direct: 'tag_direct',
  fragment: 'tag_fragment',
  indirect: 'tag_indirect',
};

/** Who said what ends in this paragraph: beside it where there is a margin, below it where there is none. Opens the card. */
export function SpeakerTag({ utterance, voice, isChosen, onChoose }: Props) {
  const text = useText();
  return (
    <button
      type="button"
      class={`speaker-tag voice-${voice?.colour ?? 0}`}
      data-tag={utterance.id}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      <VoiceBadge voice={voice} />
      <span class="speaker-name">
        {voice?.label ?? text('speakers_unattributed')} <span class="unseen">{text(KINDS[utterance.kind])}</span>
        {certaintyOf(utterance) === 'probable' && <small>{text('kind_probable')}</small>}
      </span>
    </button>
  );
}
