import { askTab, type Messages, type Recollection } from './messages.ts';
import { recallPosts } from './post-memory.ts';
import { loadSettings } from './settings.ts';
import { addScripts } from './tab-reader.ts';

type Kind = 'open-reader' | 'toggle-reader' | 'resume-reader' | 'next-quotation-over-page';

/**
 * Asks the reader over the page. What it opens with is read while its scripts go into the tab; the last of them tells which
 * post that is.
 */
export async function askOverPage<K extends Kind>(
  tabId: number,
  kind: K,
  request: Omit<Messages[K]['request'], keyof Recollection>,
  maySend: () => boolean = () => true,
): Promise<void> {
  const [settings, memoryOf, url] = await Promise.all([
    loadSettings(),
    recallPosts(),
    addScripts(tabId, ['reader', 'overlay']),
  ]);
  if (!maySend()) return;
  const recollection: Recollection = { settings, memory: memoryOf(typeof url === 'string' ? url : '') };
  await askTab<Kind>(tabId, kind, { ...request, ...recollection });
}

/** Tabs for which an order is being made up, each with the press that asked for it. */
const toggling = new Map<number, symbol>();

/** Opens the reader or closes it; a second press takes back an order not yet sent, and closes what one sent has opened. */
export async function toggleOverPage(tabId: number): Promise<void> {
  if (toggling.delete(tabId)) return;
  const press = Symbol('press');
  const takeUp = (): boolean => toggling.get(tabId) === press && toggling.delete(tabId);
  toggling.set(tabId, press);
  try {
    await askOverPage(tabId, 'toggle-reader', {}, takeUp);
  } finally {
    takeUp();
  }
}
