import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Block } from '../../article/article.ts';
import { useText } from '../../i18n/TextContext.tsx';
import type { Voice } from '../speakers/voices.ts';
import { contentOf } from './block-content.ts';
import { drawExpansions, drawHighlights } from './draw-marks.ts';
import { type BlockMarks, NO_MARKS } from './marks.ts';

interface Props {
  readonly block: Block;
  readonly marks?: BlockMarks;
  readonly voices?: ReadonlyMap<string, Voice>;
  /** Utterance.id whose card is open. */
  readonly chosen?: string | undefined;
  /** At which a heading is shown, 2–6. */
  readonly level?: number | undefined;
}

const NO_VOICES: ReadonlyMap<string, Voice> = new Map();

/** The one component that puts a page's HTML into a document: cleaned again here, then marked. */
export function CleanContent({ block, marks = NO_MARKS, voices = NO_VOICES, chosen, level }: Props) {
  const text = useText();
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return;
    const content = contentOf(block, level, (caption) =>
      caption === '' ? text('lightbox_enlarge') : text('lightbox_enlarge_named', caption),
    );
    drawExpansions(content, marks.expansions);
    drawHighlights(content, block, marks.highlights, voices);
    element.replaceChildren(content);
  }, [block, marks, marks === NO_MARKS ? undefined : voices, level, text]);
  useLayoutEffect(() => {
    for (const mark of place.current?.querySelectorAll<HTMLElement>('mark[data-utterance]') ?? [])
      mark.classList.toggle('said-chosen', mark.dataset['utterance'] === chosen);
  }, [chosen, marks]);
  // A wide table scrolls inside itself, so the keyboard must reach it.
  return block.kind === 'table' ? (
    <div class="content" ref={place} tabIndex={0} role="region" aria-label={text('reader_table')} />
  ) : (
    <div class="content" ref={place} />
  );
}
