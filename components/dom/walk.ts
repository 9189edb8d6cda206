import { walkerOf } from './unclobbered.ts';

/** What `enter` says of an element that is not looked into. */
export const SKIP: unique symbol = Symbol('skip');

export interface Visitor<T> {
  /** Gives back what `leave` needs, or SKIP. */
  enter(element: Element): T | typeof SKIP;
  leave(entered: T): void;
  text(words: string): void;
}

/**
 * Visits the elements and texts below `root` in order, without recursion: a page may be nested five thousand deep. Only the
 * walker moves, so a form whose controls shadow `firstChild` or `nextSibling` is walked like anything else.
 */
export function walk<T>(document: Document, root: Node, { enter, leave, text }: Visitor<T>): void {
  const walker = walkerOf(document, root);
  const entered: T[] = [];
  for (let node = walker.firstChild(); node !== null;) {
    if (node.nodeType === 3) text((node as Text).data);
    else {
      const left = enter(node as Element);
      if (left !== SKIP) {
        const child = walker.firstChild();
        entered.push(left);
        if (child !== null) {
          node = child;
          continue;
        }
        leave(entered.pop() as T);
      }
    }
    for (node = walker.nextSibling(); node === null; node = walker.nextSibling()) {
      if (entered.length === 0) return;
      walker.parentNode();
      leave(entered.pop() as T);
    }
  }
}

/** Visits an element and what is below it. */
export function visit<T>(document: Document, element: Element, visitor: Visitor<T>): void {
  const entered = visitor.enter(element);
  if (entered === SKIP) return;
  walk(document, element, visitor);
  visitor.leave(entered);
}
