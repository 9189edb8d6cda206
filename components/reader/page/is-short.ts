import type { PageReading } from '../read-page.ts';

/** Characters of a post that are attributed within a frame or two. */
const SHORT = 60_000;

/** True for a post whose voices need no waiting for. */
export function isShort(reading: PageReading): boolean {
  return reading.status === 'read' && reading.article.blocks.reduce((sum, { text }) => sum + text.length, 0) < SHORT;
}
