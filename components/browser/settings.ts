import { browser } from 'wxt/browser';
import { savedFrom, type Settings, settingsFrom } from '../reader/settings/settings.ts';

const KEY = 'settings';

/** Chrome takes 120 writes a minute in storage.sync; a slider gives sixty a second. */
const PAUSE = 600;

/** The user's settings, or the fallbacks where nothing sound is saved or nothing can be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return settingsFrom((await browser.storage.sync.get(KEY))[KEY]);
  } catch {
    return settingsFrom(undefined);
  }
}

/** Calls `listener` when the settings change in another tab, in the popup or on another computer. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const heard = (changes: Record<string, { readonly newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'sync' && change !== undefined) listener(settingsFrom(change.newValue));
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}

/** Saves at once, then at most once a pause: the popup can be gone the next moment, so the first write never waits. */
export class SettingsKeeper {
  #next: Settings | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #onFailure: () => void;

  constructor(onFailure: () => void) {
    this.#onFailure = onFailure;
  }

  keep(settings: Settings): void {
    this.#next = settings;
    if (this.#timer !== undefined) return;
    this.flush();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.flush();
    }, PAUSE);
  }

  /** Writes what waits, for when the document goes away. */
  flush(): void {
    if (this.#next === undefined) return;
    const settings = this.#next;
    this.#next = undefined;
    // An extension that was updated under this page throws here at once, not in the promise (Chromium).
    void Promise.resolve()
      .then(() => browser.storage.sync.set({ [KEY]: savedFrom(settings) }))
      .catch(this.#onFailure);
  }
}
