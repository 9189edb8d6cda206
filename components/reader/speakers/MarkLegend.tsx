import type { TextKey } from '../../i18n/text.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { UtteranceKind } from '../../speech/speech.ts';
import { KIND_NAMES } from './kind-names.ts';

const MEANINGS: readonly (readonly [UtteranceKind, TextKey])[] = [
  ['direct', 'kind_direct_is'],
  ['fragment', 'kind_fragment_is'],
  ['indirect', 'kind_indirect_is'],
];

/** What the three marks in the text mean. */
export function MarkLegend() {
  const text = useText();
  return (
    <section class="mark-legend" aria-label={text('kind_legend')}>
      <p class="legend-title">{text('kind_legend')}</p>
      <ul>
        {MEANINGS.map(([kind, meaning]) => (
          <li key={kind}>
            <mark class={`said said-${kind} voice-0`}>{text(KIND_NAMES[kind])}</mark>: {text(meaning)}
          </li>
        ))}
      </ul>
    </section>
  );
}
