import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Block } from '../article/article.ts';
import { cleanFragment } from '../article/clean-html.ts';
import type { Highlight } from './highlight.ts';
import { markHighlights } from './highlight.ts';
import type { Voice } from './voices.ts';

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
    markHighlights(fragment, highlights, ({ utterance }) => {
      const mark = document.createElement('mark');
      const voice = voices.get(utterance.speaker ?? '');
      mark.className = `said said-${utterance.kind} ${voice === undefined ? 'said-unattributed' : `voice-${voice.colour}`}`;
      mark.dataset['utterance'] = utterance.id;
      return mark;
    });
    element.replaceChildren(fragment);
  }, [block, highlights, voices]);
  return <div class="content" ref={place} />;
}
