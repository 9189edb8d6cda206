import type { Speaker, Utterance } from '../../speech/speech.ts';
import { percent } from '../../i18n/percent.ts';
import { plural } from '../../i18n/text.ts';
import { useVoice } from '../../i18n/TextContext.tsx';
import type { PanelProps } from '../panels/panel.ts';
import { certaintyOf } from '../../speech/certainty.ts';
import { MarkLegend } from './MarkLegend.tsx';
import { tallyOf } from './tally.ts';
import { VoiceBadge } from './VoiceBadge.tsx';
import { whereSaid } from './where-said.ts';
import { withVerb } from './with-verb.ts';

/** Every voice with how much it said; each utterance leads to its place. */
export function SpeakersPanel({ reading, desk, shown }: PanelProps) {
  const { text, language } = useVoice();
  const { speech, voices } = reading;
  if (speech === undefined) return <p>{text('speakers_reading')}</p>;
  const tally = tallyOf(speech);
  if (tally.length === 0) return <p>{text('speakers_none')}</p>;
  const all = tally.reduce((sum, { words }) => sum + words, 0);
  return (
    <>
      <ul class="voices">
        {tally.map(({ speaker, utterances, words }) => (
          <li key={speaker?.id ?? ''} class={`voice-${voices.get(speaker?.id ?? '')?.colour ?? 0}`}>
            <h3 id={`portavoz-voice-${speaker?.id ?? ''}`}>
              <VoiceBadge voice={voices.get(speaker?.id ?? '')} />
              {voices.get(speaker?.id ?? '')?.label ?? text('speakers_unattributed')}
            </h3>
            {speaker !== undefined && <p class="role">{moreOf(speaker, voices.get(speaker.id)?.label)}</p>}
            <p class="count">
              {text(
                'speakers_tally',
                plural(text, language, 'speakers_quotes', utterances),
                plural(text, language, 'speakers_words', words),
                percent(all === 0 ? 0 : words / all, language),
              )}
            </p>
            <span class="share" aria-hidden="true">
              <span style={{ width: `${all === 0 ? 0 : (100 * words) / all}%` }} />
            </span>
            {speaker !== undefined && (
              <button
                type="button"
                class="show-voice"
                aria-pressed={shown === speaker.id}
                aria-describedby={`portavoz-voice-${speaker.id}`}
                onClick={() => desk.show(shown === speaker.id ? undefined : speaker.id)}
              >
                {text(shown === speaker.id ? 'speakers_all' : 'speakers_show')}
              </button>
            )}
            <ol>
              {speech.utterances
                .filter((utterance) => utterance.speaker === (speaker?.id ?? null))
                .map((utterance) => (
                  <li key={utterance.id}>
                    <button type="button" class="plain" onClick={() => desk.goToUtterance(utterance)}>
                      <Place utterance={utterance} reading={reading} />
                      <span class={`excerpt said-${utterance.kind}`} lang={reading.article.language}>
                        {withVerb(utterance, reading.article.blocks)}
                      </span>
                    </button>
                  </li>
                ))}
            </ol>
          </li>
        ))}
      </ul>
      <MarkLegend />
    </>
  );
}

/** The full name where the label is shorter, and the office. */
function moreOf({ name, role, kind }: Speaker, label: string | undefined): string {
  const full = kind !== 'person' && name !== label ? name : undefined;
  return [full, role?.toLowerCase() === name.toLowerCase() ? undefined : role]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** Where an utterance stands, what kind it is, and that it is not sure. */
function Place({ utterance, reading }: { readonly utterance: Utterance; readonly reading: PanelProps['reading'] }) {
  const { text } = useVoice();
  return (
    <small>
      {whereSaid(utterance, reading.article.blocks, text)}
      {certaintyOf(utterance) === 'probable' && <em> {text('kind_probable')}</em>}
    </small>
  );
}
