import type { Site } from '../../sites/site.ts';
import type { LeftOut } from '../article.ts';

/** Removes what is never the post's own: counters, share boxes, signatures, related posts. Says what went, where it had words. */
export function dropFurniture(body: HTMLElement, site: Site): LeftOut[] {
  const dropped = [...body.querySelectorAll(site.furniture.join(','))].filter(
    (element) => !hasDroppedParent(element, site),
  );
  const end = [...body.querySelectorAll('p, h2, h3, h4, div')].find(
    (element) => element.childElementCount === 0 && site.endsAt.some((pattern) => pattern.test(wordsOf(element))),
  );
  const after = end === undefined ? [] : [end, ...followersOf(end, body)];
  const leftOut = [...dropped, ...after].filter((element) => wordsOf(element) !== '').map(describe);
  for (const element of [...dropped, ...after]) element.remove();
  return leftOut;
}

function hasDroppedParent(element: Element, site: Site): boolean {
  return element.parentElement?.closest(site.furniture.join(',')) != null;
}

/** What comes after `element` in reading order, up to `root`. */
function followersOf(element: Element, root: Element): Element[] {
  const followers: Element[] = [];
  for (let node: Element | null = element; node !== null && node !== root; node = node.parentElement) {
    for (let next = node.nextElementSibling; next !== null; next = next.nextElementSibling) followers.push(next);
  }
  return followers;
}

function describe(element: Element): LeftOut {
  return { kind: element.localName, text: wordsOf(element).slice(0, 80), reason: 'furniture' };
}

function wordsOf(element: Element): string {
  return element.textContent.replace(/\s+/g, ' ').trim();
}
