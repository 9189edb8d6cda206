import { askTab, type Messages, type Recollection } from './messages.ts';
import { recallPosts } from './post-memory.ts';
import { isPrivateTab } from './private-tab.ts';
import { loadSettings } from './settings.ts';
import { addScripts } from './tab-reader.ts';

type Kind = 'open-reader' | 'toggle-reader' | 'resume-reader' | 'next-quotation-over-page';

/** Which post the page shows, from a reader that is there already or is brought now: to ask takes less than to bring it again. */
async function prepareReader(tabId: number): Promise<string> {
  const url: unknown =
    (await askTab(tabId, 'prepare-reader', {}).catch(() => undefined)) ??
    (await addScripts(tabId, ['reader', 'overlay']));
  return typeof url === 'string' ? url : '';
}

/**
 * Leaves the reader ready on the post that the user looks at, and counts its quotations for the toolbar. Nobody asked: where
 * it cannot be done there is nothing to say.
 */
export async function countQuotations(tabId: number): Promise<void> {
  if (!(await loadSettings()).countAhead) return;
  try {
    await addScripts(tabId, ['reader']);
    await askTab(tabId, 'look-ahead', {});
    await addScripts(tabId, ['overlay']);
    await askTab(tabId, 'count-quotations', {});
  } catch {
    // The tab was closed or went elsewhere meanwhile.
  }
}

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
  const [settings, memoryOf, isPrivate, url] = await Promise.all([
    loadSettings(),
    recallPosts(),
    isPrivateTab(tabId),
    prepareReader(tabId),
  ]);
  if (!maySend()) return;
  const recollection: Recollection = { settings, memory: memoryOf(url, isPrivate) };
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
