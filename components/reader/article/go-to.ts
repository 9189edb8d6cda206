import { blockIn } from './place-in.ts';

/** Brings a block to the top of the view and marks it for a moment; or an utterance in it to where it can be seen. */
export function goTo(view: HTMLElement, id: string, utterance: string | undefined): void {
  const block = blockIn(view, id);
  if (block === null) return;
  const mark = utterance === undefined ? null : block.querySelector(`mark[data-utterance="${CSS.escape(utterance)}"]`);
  if (mark !== null) return reveal(mark, view);
  block.scrollIntoView({ block: 'start', behavior: calmly() });
  block.classList.remove('block-here');
  // Reading a size makes the browser see the class go, so that its animation starts anew.
  block.getBoundingClientRect();
  block.classList.add('block-here');
}

/** After text came back around it, whoever goes by keyboard finds the focus where it was: in view. */
export function revealFocus(view: HTMLElement): void {
  const focused = view.querySelector(':focus-visible');
  if (focused !== null) reveal(focused, view);
}

/** Scrolls only where the words are out of sight or behind the quote card: to the middle of what is free. */
function reveal(mark: Element, view: HTMLElement): void {
  const words = mark.getBoundingClientRect();
  const { top, bottom } = freePart(view);
  if (words.top >= top && words.bottom <= bottom) return;
  const room = bottom - top - words.height;
  view.scrollBy({ top: words.top - top - Math.max(0, room / 2), behavior: calmly() });
}

/** What the card leaves of the view: all of it where it stands beside the text. */
function freePart(view: HTMLElement): { readonly top: number; readonly bottom: number } {
  const { top, bottom, right } = view.getBoundingClientRect();
  const card = view.parentElement?.querySelector('.quote-card')?.getBoundingClientRect();
  return { top, bottom: card === undefined || card.left >= right ? bottom : Math.min(bottom, card.top) };
}

function calmly(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}
