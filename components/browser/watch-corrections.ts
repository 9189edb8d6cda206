import { browser } from 'wxt/browser';
import { postMemoryFrom } from '../reader/memory/post-memory.ts';
import type { Corrections } from '../reader/speakers/corrections.ts';
import { CORRECTIONS } from './post-memory.ts';

/**
 * Calls `listener` with all corrections of the post at `url` when they change, here or in another reader of it. A reader in a
 * private window hears nothing: its corrections are its own.
 */
export function watchCorrections(
  url: string,
  isPrivate: boolean,
  listener: (corrections: Corrections) => void,
  signal: AbortSignal,
): void {
  if (isPrivate) return;
  const heard = (changes: Record<string, { readonly newValue?: unknown }>, area: string): void => {
    const posts = changes[CORRECTIONS.key]?.newValue;
    if (area !== CORRECTIONS.area || !Array.isArray(posts)) return;
    const post: unknown = posts.find((entry: unknown) => Array.isArray(entry) && entry[0] === url);
    if (Array.isArray(post)) listener(postMemoryFrom(post[1]).corrections);
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}
