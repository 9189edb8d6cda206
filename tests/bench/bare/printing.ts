import createDomPurify from 'dompurify';
import type { BareReading } from './reading.ts';

/** Cleans what was read and prints it. */
export function printInto(place: ParentNode, { title, content }: BareReading): void {
  const main = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = title;
  main.append(heading, createDomPurify(window).sanitize(content, { RETURN_DOM_FRAGMENT: true }));
  place.append(main);
}
