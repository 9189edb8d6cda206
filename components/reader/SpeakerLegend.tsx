import { plural } from '../i18n/text.ts';
import { useVoice } from '../i18n/TextContext.tsx';
import type { Speech } from '../speech/speech.ts';
import type { Voice } from './voices.ts';

interface Props {
  readonly speech: Speech;
  readonly voices: ReadonlyMap<string, Voice>;
}

/** Who speaks in the post, with how many quotations. */
export function SpeakerLegend({ speech, voices }: Props) {
  const { text, language } = useVoice();
  const count = (speaker: string | null): number =>
    speech.utterances.filter((utterance) => utterance.speaker === speaker).length;
  const unattributed = count(null);
  return (
    <section class="legend" aria-labelledby="portavoz-legend">
      <h2 id="portavoz-legend">{text('speakers_title')}</h2>
      {speech.utterances.length === 0 && <p>{text('speakers_none')}</p>}
      <ul>
        {speech.speakers.map(({ id, name, role }) => {
          const voice = voices.get(id);
          return (
            <li key={id}>
              <span class={`badge voice-${voice?.colour ?? 0}`} aria-hidden="true">
                {voice?.initials}
              </span>
              <span>
                <strong>{name}</strong>
                {role !== undefined && `, ${role}`}{' '}
                <small>{plural(text, language, 'speakers_quotes', count(id))}</small>
              </span>
            </li>
          );
        })}
        {unattributed > 0 && (
          <li>
            <span class="badge voice-0" aria-hidden="true">
              ?
            </span>
            <span>
              <strong>{text('speakers_unattributed')}</strong>{' '}
              <small>{plural(text, language, 'speakers_quotes', unattributed)}</small>
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}
