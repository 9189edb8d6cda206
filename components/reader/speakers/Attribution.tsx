import { useState } from 'preact/hooks';
import type { TextKey } from '../../i18n/text.ts';
import { useVoice } from '../../i18n/TextContext.tsx';
import type { Utterance } from '../../speech/speech.ts';
import type { Desk, Reading } from '../panels/panel.ts';
import { type Certainty, certaintyOf } from '../../speech/certainty.ts';
import { SpeakerChoice } from './SpeakerChoice.tsx';
import { whySentences } from './why-sentence.ts';

interface Props {
  readonly utterance: Utterance;
  readonly reading: Reading;
  readonly desk: Desk;
}

const CERTAINTIES: Readonly<Record<Certainty, TextKey>> = {
  sure: 'attribution_sure',
  probable: 'attribution_probable',
  unattributed: 'attribution_unattributed',
};

/** How sure the attribution of one utterance is and why, and the way to correct it. */
export function Attribution({ utterance, reading, desk }: Props) {
  const { text, language } = useVoice();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const { speech } = reading;
  if (speech === undefined) return null;
  const isCorrected = speech.corrected.has(utterance.id);
  const certainty = certaintyOf(utterance);
  return (
    <div class="attribution">
      {isCorrected ? (
        <p>{text('attribution_corrected')}</p>
      ) : (
        <details open={certainty !== 'sure'}>
          <summary>{text(CERTAINTIES[certainty])}</summary>
          <ul>
            {whySentences(utterance, speech, text, language).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      {isCorrecting ? (
        <SpeakerChoice
          utterance={utterance}
          speakers={speech.speakers}
          onChoose={(name) => {
            setIsCorrecting(false);
            desk.correct(utterance, name);
            desk.announce(text('attribution_kept'));
          }}
          onCancel={() => setIsCorrecting(false)}
        />
      ) : (
        <p class="actions">
          <button type="button" class="correct-speaker" onClick={() => setIsCorrecting(true)}>
            {text('attribution_correct')}
          </button>
          {isCorrected && (
            <button type="button" onClick={() => desk.correct(utterance, undefined)}>
              {text('attribution_undo')}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
