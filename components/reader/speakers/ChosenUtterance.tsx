import type { Utterance } from '../../speech/speech.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { Reading } from '../panels/panel.ts';
import { KIND_NAMES } from './kind-names.ts';
import { withVerb } from './with-verb.ts';

interface Props {
  readonly reading: Reading;
  /** The utterance whose card is open. */
  readonly chosen: Utterance | undefined;
}

/** Says whose words were chosen, and the words, to whoever does not see them light up: Orca 43 says nothing of its own accord. */
export function ChosenUtterance({ reading, chosen }: Props) {
  const text = useText();
  const all = reading.speech?.utterances ?? [];
  return (
    <p class="unseen" role="status">
      {chosen !== undefined &&
        text(
          'utterance_chosen',
          text(KIND_NAMES[chosen.kind]),
          reading.voices.get(chosen.speaker ?? '')?.label ?? text('speakers_unattributed'),
          String(all.indexOf(chosen) + 1),
          String(all.length),
          withVerb(chosen, reading.article.blocks),
        )}
    </p>
  );
}
