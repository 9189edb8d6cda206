import { plural } from '../../i18n/text.ts';
import { useVoice } from '../../i18n/TextContext.tsx';
import type { Desk, Reading } from '../panels/panel.ts';
import { VoiceBadge } from './VoiceBadge.tsx';
import { tallyOf } from './tally.ts';

interface Props {
  readonly reading: Reading;
  readonly desk: Desk;
  /** Speaker.id of the one voice shown. */
  readonly shown: string | undefined;
}

/** Who speaks in the post, above its first line: each voice a button that shows it alone. */
export function VoiceStrip({ reading, desk, shown }: Props) {
  const { text, language } = useVoice();
  const { speech, voices } = reading;
  if (speech === undefined) return <p class="voice-strip">{text('speakers_reading')}</p>;
  const tally = tallyOf(speech);
  return (
    <section class="voice-strip" aria-label={text('speakers_title')}>
      {speech.utterances.length === 0 && <p>{text('speakers_none')}</p>}
      {tally.map(({ speaker, utterances }) => (
        <button
          key={speaker?.id ?? ''}
          type="button"
          class={`voice-chip voice-${voices.get(speaker?.id ?? '')?.colour ?? 0}`}
          aria-pressed={speaker !== undefined && shown === speaker.id}
          disabled={speaker === undefined}
          onClick={() => desk.show(shown === speaker?.id ? undefined : speaker?.id)}
        >
          <VoiceBadge voice={voices.get(speaker?.id ?? '')} />
          <span>{speaker?.name ?? text('speakers_unattributed')}</span>
          <small>{plural(text, language, 'speakers_quotes', utterances)}</small>
        </button>
      ))}
    </section>
  );
}
