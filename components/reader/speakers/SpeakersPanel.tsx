import { plural } from '../../i18n/text.ts';
import { useVoice } from '../../i18n/TextContext.tsx';
import type { PanelProps } from '../panels/panel.ts';
import { tallyOf } from './tally.ts';
import { VoiceBadge } from './VoiceBadge.tsx';

/** Every voice with what it said; each utterance leads to its place. */
export function SpeakersPanel({ reading, desk }: PanelProps) {
  const { text, language } = useVoice();
  const { speech, voices } = reading;
  if (speech === undefined) return <p>{text('speakers_reading')}</p>;
  if (speech.utterances.length === 0) return <p>{text('speakers_none')}</p>;
  return (
    <ul class="voices">
      {tallyOf(speech).map(({ speaker, utterances, words }) => (
        <li key={speaker?.id ?? ''}>
          <h3>
            <VoiceBadge voice={voices.get(speaker?.id ?? '')} />
            {speaker?.name ?? text('speakers_unattributed')}
          </h3>
          {speaker?.role !== undefined && <p class="role">{speaker.role}</p>}
          <p class="count">
            {plural(text, language, 'speakers_quotes', utterances)}
            {' · '}
            {plural(text, language, 'speakers_words', words)}
          </p>
          <ol>
            {speech.utterances
              .filter((utterance) => utterance.speaker === (speaker?.id ?? null))
              .map((utterance) => (
                <li key={utterance.id}>
                  <button type="button" class="plain" onClick={() => desk.goToUtterance(utterance)}>
                    {utterance.text}
                  </button>
                </li>
              ))}
          </ol>
        </li>
      ))}
    </ul>
  );
}
