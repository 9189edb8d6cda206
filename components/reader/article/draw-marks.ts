import type { Block } from '../../article/article.ts';
import { wrapStretches } from '../../article/stretches.ts';
import { createElement } from '../../dom/unclobbered.ts';
import type { Utterance } from '../../speech/speech.ts';
import { initialsFor } from '../../speech/certainty.ts';
import type { Voice } from '../speakers/voices.ts';
import type { Highlight } from './highlight.ts';
import type { Expansion } from './marks.ts';

/** Marks what was said, with the speaker's colour, and after the last word their initials, with «?» where they are only probable. */
export function drawHighlights(
  content: DocumentFragment,
  block: Block,
  highlights: readonly Highlight[],
  voices: ReadonlyMap<string, Voice>,
): void {
  wrapStretches(content, highlights, ({ utterance }) => markOf(utterance, voices.get(utterance.speaker ?? '')));
  for (const { utterance } of highlights) {
    if (utterance.spans.at(-1)?.block !== block.id) continue;
    const marks = content.querySelectorAll(`mark[data-utterance="${CSS.escape(utterance.id)}"]`);
    marks.item(marks.length - 1)?.classList.add('said-last');
  }
}

function markOf(utterance: Utterance, voice: Voice | undefined): HTMLElement {
  const { id, kind } = utterance;
  const mark = createElement(document, 'mark');
  mark.className = `said said-${kind} voice-${voice?.colour ?? 0}`;
  mark.dataset['utterance'] = id;
  mark.dataset['initials'] = initialsFor(utterance, voice?.initials);
  return mark;
}

/** Writes acronyms out by the style sheet: the post's own words stay what they are, for copies and searches. */
export function drawExpansions(content: DocumentFragment, expansions: readonly Expansion[]): void {
  wrapStretches(content, expansions, ({ name }) => {
    const abbreviation = createElement(document, 'abbr');
    abbreviation.className = 'expanded';
    abbreviation.dataset['name'] = name;
    return abbreviation;
  });
}
