import type { TextKey } from '../../i18n/text.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { Utterance, UtteranceKind } from '../../speech/speech.ts';
import { openingOf } from '../article/words.ts';
import { certaintyOf } from '../../speech/certainty.ts';
import { VoiceBadge } from './VoiceBadge.tsx';
import type { Voice } from './voices.ts';

interface Props {
  readonly utterance: Utterance;
  readonly voice: Voice | undefined;
  /** The tag before says the name: this one shows its first words instead, so that no name stands three times in a row. */
  readonly isSameVoice: boolean;
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

/** Words that tell an utterance from the one before. */
const OPENING = 3;

/** Who said what ends in this paragraph: beside it where there is a margin, below it where there is none. Opens the card. */
export function SpeakerTag({ utterance, voice, isSameVoice, isChosen, onChoose }: Props) {
  const text = useText();
  const name = voice?.label ?? text('speakers_unattributed');
  return (
    <button
      type="button"
      class={`speaker-tag voice-${voice?.colour ?? 0}`}
      data-tag={utterance.id}
      aria-pressed={isChosen}
      onClick={onChoose}
    >
      {!isSameVoice && <VoiceBadge voice={voice} />}
      <span class="speaker-name">
        {isSameVoice ? (
          <>
            <span class="unseen">{name}: </span>
            <span class="opening">{openingOf(utterance.text, OPENING)}</span>
          </>
        ) : (
          name
        )}{' '}
        <span class="unseen">{text(KINDS[utterance.kind])}</span>
        {certaintyOf(utterance) === 'probable' && <small>{text('kind_probable')}</small>}
      </span>
    </button>
  );
}
