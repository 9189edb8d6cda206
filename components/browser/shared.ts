import type { deepLink } from '../citation/deep-link/deep-link.ts';
import type { PageReader } from '../reader/page/page-reader.tsx';
import type { TabReading } from '../reader/page/tab-reading.ts';
import type { Parts } from '../reader/use-parts.tsx';
import type { attributeSpeechBySpells } from '../speech/attribute-speech.ts';
import { tellBackground } from './messages.ts';

/** What our content scripts in a tab hand each other, by the name of the script that gives it. */
interface Shared {
  readonly reader: TabReading;
  readonly overlay: PageReader;
  readonly parts: Parts;
  readonly voices: typeof attributeSpeechBySpells;
  readonly links: typeof deepLink;
}

/** Put into a tab only when it is wanted: what can be read is on the screen before. */
export type LateScript = 'voices' | 'links' | 'parts';

const LATE: Readonly<Record<LateScript, true>> = { voices: true, links: true, parts: true };

export function isLateScript(name: unknown): name is LateScript {
  return typeof name === 'string' && Object.hasOwn(LATE, name);
}

/** Begins the name of a property of our content scripts' world, which the page does not share. */
const KEY = '__portavoz-';

/** Hands something to our other scripts in this tab; the first one stays. */
export function share<K extends keyof Shared>(script: K, given: Shared[K]): void {
  if (Object.hasOwn(globalThis, KEY + script)) return;
  Object.defineProperty(globalThis, KEY + script, { value: given, configurable: true });
}

/** Lets go of what a script gave, and with it of the script: it is put into the tab again when it is wanted again. */
export function unshare(script: LateScript): void {
  Reflect.deleteProperty(globalThis, KEY + script);
}

/** What another script of ours gave. `in` would ask the page too: `<a id="…">` is a property of every window. */
export function shared<K extends keyof Shared>(script: K): Shared[K] | undefined {
  const world = globalThis as unknown as Record<string, Shared[K] | undefined>;
  return Object.hasOwn(globalThis, KEY + script) ? world[KEY + script] : undefined;
}

/** The same of a script that may not be in the tab yet. */
export async function fetchShared<K extends LateScript>(script: K): Promise<Shared[K]> {
  if (shared(script) === undefined) await tellBackground('add-script', { script });
  const given = shared(script);
  if (given === undefined) throw new Error(`${script} gave nothing`);
  return given;
}
