import { plural } from '../../i18n/text.ts';
import { useVoice } from '../../i18n/TextContext.tsx';
import type { Desk, Reading } from '../panels/panel.ts';
import { certaintyOf } from '../../speech/certainty.ts';
import { tallyOf } from './tally.ts';
import { VoiceBadge } from './VoiceBadge.tsx';

interface Props {
  readonly reading: Reading;
  readonly desk: Desk;
  /** Speaker.id of the one voice shown. */
  readonly shown: string | undefined;
}

/** Who speaks in the post, above its first line: each voice a button that shows it alone. */
export function VoiceStrip({ reading, desk, shown }: Props) {
  const { text, language } = useVoice();
  const { article, speech, voices } = reading;
  if (speech === undefined) return <p class="voice-strip awaited">{text('speakers_reading')}</p>;
  const tally = tallyOf(speech);
  if (tally.length === 0) return <p class="voice-strip">{text('speakers_none')}</p>;
  const voice = voices.get(shown ?? '');
  return (
    <section class="voice-strip" aria-label={text('speakers_title')}>
      <ul>
        {tally.map(({ speaker, utterances }) => (
          <li key={speaker?.id ?? ''}>
            {speaker === undefined ? (
              <span class="voice-chip">
                <VoiceBadge voice={undefined} />
                {text('speakers_unattributed')}
                <Count utterances={utterances} />
              </span>
            ) : (
              <button
                type="button"
                class={`voice-chip voice-${voices.get(speaker.id)?.colour ?? 0}`}
                aria-pressed={shown === speaker.id}
                onClick={() => desk.show(shown === speaker.id ? undefined : speaker.id)}
              >
                <VoiceBadge voice={voices.get(speaker.id)} />
                {voices.get(speaker.id)?.label}
                <Count utterances={utterances} />
              </button>
            )}
          </li>
        ))}
      </ul>
      {speech.utterances.some((utterance) => certaintyOf(utterance) === 'probable') && (
        <p class="on-paper">{text('speakers_probable_note')}</p>
      )}
      {voice !== undefined && (
        <p class="one-voice" role="status">
          {text(
            'speakers_only',
            voice.label,
            plural(text, language, 'speakers_paragraphs', blocksOf(voice.speaker.id)),
            String(article.blocks.length),
          )}{' '}
          <button type="button" class="plain-link" onClick={() => desk.show(undefined)}>
            {text('speakers_all')}
          </button>
        </p>
      )}
    </section>
  );

  function blocksOf(id: string): number {
    const spans = speech?.utterances.filter(({ speaker }) => speaker === id).flatMap((utterance) => utterance.spans);
    return new Set(spans?.map(({ block }) => block)).size;
  }
}

function Count({ utterances }: { readonly utterances: number }) {
  const { text, language } = useVoice();
  return (
    <small>
      <span aria-hidden="true">{utterances}</span>
      <span class="unseen">{plural(text, language, 'speakers_quotes', utterances)}</span>
    </small>
  );
}
