import type { Block } from '../../article/article.ts';
import { blockText } from '../../article/block-text.ts';
import { cleanFragment } from '../../article/clean-html.ts';
import { nameFilm } from '../../article/film-words.ts';
import { wrapStretches } from '../../article/stretches.ts';
import { createElement } from '../../dom/unclobbered.ts';
import type { LentWindow } from '../../dom/lent-window.ts';
import { initialsFor } from '../../speech/certainty.ts';
import type { Utterance } from '../../speech/speech.ts';

/** Marks that close a quotation: the initials follow them. */
const CLOSING = /^[”»"’']*/u;

/**
 * A block's content for a file: cleaned, its heading at the level shown, what was said in `mark`, the speaker's initials in
 * `sup.voice` after it. Only these have a class: cleaning takes away the page's own.
 */
export function markedContent(
  block: Block,
  level: number | undefined,
  utterances: readonly Utterance[],
  initials: ReadonlyMap<string | null, string>,
  window: LentWindow,
): DocumentFragment {
  const content = cleanFragment(block.html, window);
  const { document } = window;
  const here = utterances.filter(({ spans }) => spans.some((span) => span.block === block.id));
  const stretches = here
    .flatMap((utterance) =>
      utterance.spans
        .filter((span) => span.block === block.id)
        .map(({ start, end }) => ({ start, end, kind: utterance.kind })),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  wrapStretches(content, stretches, ({ kind }) => {
    const mark = createElement(document, 'mark');
    mark.className = `said ${kind}`;
    return mark;
  });
  // From the last to the first, so that what is put in does not move what comes before it.
  for (const { at, words } of callsIn(block, here, initials).toReversed()) callAt(content, at, words, document);
  if (level !== undefined) relevel(content, level, document);
  nameFilm(block, content);
  return content;
}

/** Where initials stand, with «?» where they are only probable; one call for words of the same voice within one another. */
function callsIn(
  block: Block,
  utterances: readonly Utterance[],
  initials: ReadonlyMap<string | null, string>,
): { at: number; words: string }[] {
  const ends = utterances.flatMap((utterance) => {
    const last = utterance.spans.at(-1);
    if (last?.block !== block.id) return [];
    const { speaker } = utterance;
    return [{ start: last.start, end: last.end, speaker, words: initialsFor(utterance, initials.get(speaker)) }];
  });
  const outer = ends.filter(
    (end, index) =>
      !ends.some(
        (other, place) =>
          other.speaker === end.speaker &&
          other.start <= end.start &&
          other.end >= end.end &&
          (other.start < end.start || other.end > end.end || place < index),
      ),
  );
  return outer
    .map(({ end, words }) => ({ at: end + (CLOSING.exec(block.text.slice(end))?.[0].length ?? 0), words }))
    .toSorted((a, b) => a.at - b.at);
}

function callAt(content: DocumentFragment, at: number, words: string, document: Document): void {
  const piece = blockText(content).pieces.findLast(({ start }) => start < at);
  if (piece === undefined) return;
  const { node, start } = piece;
  if (at - start < node.data.length) node.splitText(at - start);
  let before: ChildNode = node;
  while (before.nextSibling === null && before.parentNode?.nodeName === 'MARK')
    before = before.parentNode as HTMLElement;
  const call = createElement(document, 'sup');
  call.className = 'voice';
  call.textContent = words;
  before.after(call);
}

function relevel(content: DocumentFragment, level: number, document: Document): void {
  const heading = content.firstElementChild;
  if (heading === null) return;
  const releveled = createElement(document, `h${level}`);
  releveled.append(...heading.childNodes);
  heading.replaceWith(releveled);
}
