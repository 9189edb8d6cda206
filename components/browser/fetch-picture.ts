import { bytesOf } from '../citation/export/picture-bytes.ts';

/** Milliseconds the portal has for one picture. */
const PATIENCE = 15_000;

/** Bytes of one picture in a file: ten times what portals serve for reading. */
const LARGEST = 8_000_000;

/**
 * A picture's bytes, from the browser's cache where it has them: no cookies, no referrer. The page's own rights decide what
 * may be read: pictures of its origin, and of others that allow it. Undefined for everything else.
 */
export async function fetchPicture(src: string, signal?: AbortSignal): Promise<Uint8Array | undefined> {
  const limit = AbortSignal.timeout(PATIENCE);
  try {
    const response = await fetch(src, {
      cache: 'force-cache',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: signal === undefined ? limit : AbortSignal.any([signal, limit]),
    });
    if (!response.ok || Number(response.headers.get('content-length') ?? 0) > LARGEST) return undefined;
    const blob = await response.blob();
    return blob.size > LARGEST ? undefined : bytesOf(await base64Of(blob));
  } catch {
    return undefined;
  }
}

/** By way of text: Firefox's content scripts may not look into an ArrayBuffer that belongs to the page (153). */
function base64Of(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve((reader.result as string).replace(/^[^,]*,/, '')));
    reader.addEventListener('error', () => reject(new Error('the picture could not be read')));
    reader.readAsDataURL(blob);
  });
}
