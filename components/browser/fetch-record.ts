import { wordPressRecord, type WordPressRecord } from '../article/wordpress-record.ts';
import type { PostAddress } from '../sites/site.ts';

/** Milliseconds the portal has to answer. The article is on the screen already and does not wait. */
const PATIENCE = 3000;

/**
 * Asks the portal for the WordPress record of the post on the screen: same origin only, no cookies, given up after three
 * seconds or with `signal`. Undefined where the portal has none, is slow, or answers with anything else.
 */
export async function fetchRecord(
  { recordUrl, postId }: Pick<PostAddress, 'recordUrl' | 'postId'>,
  origin: string,
  signal?: AbortSignal,
): Promise<WordPressRecord | undefined> {
  if (recordUrl === undefined || new URL(recordUrl).origin !== origin) return undefined;
  const limit = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(withNames(recordUrl), {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json' },
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    });
    if (!response.ok) return undefined;
    const record = wordPressRecord(await response.json());
    return record !== undefined && (postId === undefined || record.id === postId) ? record : undefined;
  } catch {
    return undefined;
  }
}

/** `_embed` adds the names of sections and author and the featured picture, which the bare record gives as numbers. */
function withNames(recordUrl: string): string {
  return `${recordUrl}${recordUrl.includes('?') ? '&' : '?'}_embed=author,wp:featuredmedia,wp:term`;
}
