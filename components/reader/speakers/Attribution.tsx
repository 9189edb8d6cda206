import { useText } from '../../i18n/TextContext.tsx';
import type { Utterance } from '../../speech/speech.ts';
import type { Desk, Reading } from '../panels/panel.ts';

interface Props {
  readonly utterance: Utterance;
  readonly reading: Reading;
  readonly desk: Desk;
}

/** How sure the attribution of one utterance is, and the control that corrects it. */
export function Attribution({ utterance, reading, desk }: Props) {
  const text = useText();
  const { speech } = reading;
  if (speech === undefined) return null;
  const corrected = speech.corrected.has(utterance.id);
  const name = speech.speakers.find(({ id }) => id === utterance.speaker)?.name ?? '';
  return (
    <div class="attribution">
      {corrected && <p>{text('attribution_corrected')}</p>}
      {!corrected && utterance.speaker !== null && utterance.confidence < 0.85 && (
        <p class="caution">{text('quote_probable')}</p>
      )}
      <label>
        {text('attribution_choose')}
        <select value={name} onChange={(event) => desk.correct(utterance, event.currentTarget.value || null)}>
          <option value="">{text('speakers_unattributed')}</option>
          {speech.speakers.map((speaker) => (
            <option key={speaker.id} value={speaker.name}>
              {speaker.name}
            </option>
          ))}
        </select>
      </label>
      {corrected && (
        <button type="button" onClick={() => desk.correct(utterance, undefined)}>
          {text('attribution_undo')}
        </button>
      )}
    </div>
  );
}
