import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Block } from '../../article/article.ts';
import { cleanFragment } from '../../article/clean-html.ts';
import type { Voice } from '../speakers/voices.ts';
import { type Highlight, markHighlights } from './highlight.ts';

interface Props {
  readonly block: Block;
  readonly highlights: readonly Highlight[];
  readonly voices: ReadonlyMap<string, Voice>;
}

/** The one component that puts a page's HTML into a document: cleaned again here, then marked. */
export function CleanContent({ block, highlights, voices }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const fragment = cleanFragment(block.html, window);
    for (const link of fragment.querySelectorAll('a')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    for (const image of fragment.querySelectorAll('img')) {
      image.referrerPolicy = 'no-referrer';
      image.decoding = 'async';
    }
    if (/^\s*[“«"„]/u.test(block.text)) fragment.firstElementChild?.classList.add('hangs');
    markHighlights(fragment, highlights, ({ utterance }) => markOf(utterance, voices, element.ownerDocument));
    element.replaceChildren(fragment);
    for (const { utterance } of highlights) {
      const marks = element.querySelectorAll(`mark[data-utterance="${CSS.escape(utterance.id)}"]`);
      if (utterance.spans.at(-1)?.block === block.id) marks.item(marks.length - 1)?.classList.add('said-last');
    }
  }, [block, highlights, voices]);
  return <div class="content" ref={place} />;
}

function markOf(
  utterance: Highlight['utterance'],
  voices: ReadonlyMap<string, Voice>,
  document: Document,
): HTMLElement {
  const voice = voices.get(utterance.speaker ?? '');
  const mark = document.createElement('mark');
  mark.className = `said said-${utterance.kind} voice-${voice?.colour ?? 0}`;
  mark.dataset['utterance'] = utterance.id;
  mark.dataset['initials'] = voice?.initials ?? '?';
  return mark;
}
