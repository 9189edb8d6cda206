import { browser } from 'wxt/browser';
import { FIELDS, savedFrom, type SettingName, type Settings, settingsFrom } from '../reader/settings/settings.ts';

/** Every setting has a key of its own, so that two of them changed in the same instant never write over each other. */
const PREFIX = 'setting.';

/** Chrome takes 120 writes a minute in storage.sync; a slider gives sixty a second. */
const PAUSE = 600;

/** The user's settings, or the fallbacks where nothing sound is saved or nothing can be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return settingsFrom(withoutPrefix(await browser.storage.sync.get(null)));
  } catch {
    return settingsFrom(undefined);
  }
}

function withoutPrefix(saved: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(saved).flatMap(([key, value]) =>
      key.startsWith(PREFIX) ? [[key.slice(PREFIX.length), value]] : [],
    ),
  );
}

/** Where the settings of one reader are kept, and where it hears what changes in another tab, the popup or another computer. */
export class SettingsKeeper {
  #next: Partial<Settings> = {};
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Saves at once, then at most once a pause: the popup can be gone the next moment, so the first write never waits. */
  keep(changes: Partial<Settings>): void {
    this.#next = { ...this.#next, ...changes };
    if (this.#timer !== undefined) return;
    this.flush();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.flush();
    }, PAUSE);
  }

  /** Writes what waits, for when the document goes away. */
  flush(): void {
    if (Object.keys(this.#next).length === 0) return;
    const saved = Object.entries(savedFrom(this.#next)).map(([name, value]) => [PREFIX + name, value]);
    this.#next = {};
    // An extension that was updated under this page throws here at once, not in the promise (Chromium).
    void Promise.resolve()
      .then(() => browser.storage.sync.set(Object.fromEntries(saved)))
      .catch(() => undefined);
  }

  /** Calls `listener` with what changed elsewhere. What waits here to be written is newer than what is heard of it. */
  watch(listener: (changes: Partial<Settings>) => void, signal: AbortSignal): void {
    const heard = (changes: Record<string, { readonly newValue?: unknown }>, area: string): void => {
      if (area !== 'sync') return;
      const values = settingsFrom(
        withoutPrefix(Object.fromEntries(Object.entries(changes).map(([key, { newValue }]) => [key, newValue]))),
      );
      const names = (Object.keys(FIELDS) as SettingName[]).filter(
        (name) => Object.hasOwn(changes, PREFIX + name) && !Object.hasOwn(this.#next, name),
      );
      if (names.length > 0) listener(Object.fromEntries(names.map((name) => [name, values[name]])));
    };
    browser.storage.onChanged.addListener(heard);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
  }
}
