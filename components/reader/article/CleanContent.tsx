import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Block } from '../../article/article.ts';
import { cleanFragment } from '../../article/clean-html.ts';
import { lentWindow } from '../../dom/lent-window.ts';
import { createElement } from '../../dom/unclobbered.ts';
import type { Voice } from '../speakers/voices.ts';
import { type Highlight, markHighlights } from './highlight.ts';

interface Props {
  readonly block: Block;
  readonly highlights?: readonly Highlight[];
  readonly voices?: ReadonlyMap<string, Voice>;
}

/** Cleaned once a block, however often its marks change. */
const cleaned = new WeakMap<Block, DocumentFragment>();

/** The one component that puts a page's HTML into a document: cleaned again here, then marked. */
export function CleanContent({ block, highlights = [], voices }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const fragment = fragmentOf(block);
    if (voices !== undefined) {
      markHighlights(fragment, highlights, ({ utterance }) => markOf(utterance, voices));
      for (const { utterance } of highlights) endMark(fragment, utterance, block);
    }
    element.replaceChildren(fragment);
  }, [block, highlights, voices]);
  return <div class="content" ref={place} />;
}

function fragmentOf(block: Block): DocumentFragment {
  let fragment = cleaned.get(block);
  if (fragment === undefined) {
    fragment = cleanFragment(block.html, lentWindow(window));
    for (const link of fragment.querySelectorAll('a')) {
      link.target = '_blank';
      link.rel = 'noopener noreferrer';
    }
    for (const image of fragment.querySelectorAll('img')) {
      image.referrerPolicy = 'no-referrer';
      image.decoding = 'async';
    }
    if (/^\s*[“«"„]/u.test(block.text)) fragment.firstElementChild?.classList.add('hangs');
    cleaned.set(block, fragment);
  }
  return fragment.cloneNode(true) as DocumentFragment;
}

function markOf(utterance: Highlight['utterance'], voices: ReadonlyMap<string, Voice>): HTMLElement {
  const voice = voices.get(utterance.speaker ?? '');
  const mark = createElement(document, 'mark');
  mark.className = `said said-${utterance.kind} voice-${voice?.colour ?? 0}`;
  mark.dataset['utterance'] = utterance.id;
  mark.dataset['initials'] = voice?.initials ?? '?';
  return mark;
}

/** The speaker's initials follow the last word of an utterance. */
function endMark(fragment: DocumentFragment, { id, spans }: Highlight['utterance'], block: Block): void {
  if (spans.at(-1)?.block !== block.id) return;
  const marks = fragment.querySelectorAll(`mark[data-utterance="${CSS.escape(id)}"]`);
  marks.item(marks.length - 1)?.classList.add('said-last');
}
