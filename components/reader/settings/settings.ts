import { type Field, flag, oneOf, range } from './field.ts';

/** Every setting of the reader. A new one is one line here and a control that changes it. */
export const FIELDS = {
  theme: oneOf('auto', 'light', 'sepia', 'dark', 'contrast'),
  typeface: oneOf('serif', 'sans', 'legible', 'browser'),
  /** Pixels. */
  textSize: range(19, 14, 40, 1),
  /** Characters to a line: 66 is the typographers' measure (Bringhurst 2.1.2). */
  measure: range(66, 40, 100, 2),
  lineHeight: range(1.6, 1.2, 2.4, 0.1),
  /** em, as WCAG 1.4.12 counts them. */
  letterSpacing: range(0, 0, 0.2, 0.01),
  wordSpacing: range(0, 0, 0.5, 0.04),
  hyphenation: flag(true),
  paragraphNumbers: flag(true),
  /** Leaves a few lines clear and veils the rest. */
  ruler: flag(false),
  /** Counts the quotations of each post that is looked at, before the reader is opened. */
  countAhead: flag(true),
  markDirect: flag(true),
  markFragment: flag(true),
  markIndirect: flag(true),
  /** Writes acronyms out where they first stand. */
  expandAcronyms: flag(false),
  /** Keys of a single letter can be turned off (WCAG 2.1.4). */
  letterKeys: flag(true),
  /** Ids of the styles used last, newest first, by spaces. */
  citationRecent: { fallback: '', read: (saved) => (typeof saved === 'string' ? saved.slice(0, 120) : undefined) },
  citationQuotes: oneOf('curly', 'angle'),
  /** Where APA puts the year. */
  citationDate: oneOf('day-first', 'year-first'),
  citationAccessed: flag(false),
  /** A style's id; `citation` falls back to its first style where it knows it no longer. */
  citationStyle: { fallback: '', read: (saved) => (typeof saved === 'string' ? saved.slice(0, 40) : undefined) },
  /** `voiceURI` of the voice that reads aloud; the best one where it is not there. */
  aloudVoice: { fallback: '', read: (saved) => (typeof saved === 'string' ? saved.slice(0, 200) : undefined) },
  /** 1 is the voice's own speed. */
  aloudRate: range(1, 0.6, 2, 0.2),
  /** Says whose words a quotation is. */
  aloudAnnounce: flag(true),
  /** Quotations sound higher. */
  aloudPitch: flag(true),
  /** Voices that send the words to a server may be used. */
  aloudNetwork: flag(false),
  exportFormat: oneOf('markdown', 'html', 'epub', 'text'),
} satisfies Record<string, Field<unknown>>;

type Fields = typeof FIELDS;
export type SettingName = keyof Fields;
export type Settings = { readonly [Name in SettingName]: Fields[Name] extends Field<infer T> ? T : never };

/** Of the saved shape. Raised when a setting changes its meaning, with a line in MIGRATIONS. */
const VERSION = 1;

/** Version → what makes of its saved values those of the next one. */
const MIGRATIONS: Readonly<Record<number, (saved: Readonly<Record<string, unknown>>) => Record<string, unknown>>> = {};

/** What is saved of some settings. Null where one is as ever again, so that a better fallback reaches everybody. */
export type SavedSettings = { readonly [Name in SettingName]?: Settings[Name] | null } & { readonly version: number };

export const DEFAULTS = settingsFrom(undefined);

/** Believes a saved value field by field: whatever is broken, hostile or from the future falls back alone. */
export function settingsFrom(saved: unknown): Settings {
  const values = migrated(saved);
  return Object.fromEntries(
    Object.entries(FIELDS).map(([name, { fallback, read }]) => [
      name,
      (Object.hasOwn(values, name) ? read(values[name]) : undefined) ?? fallback,
    ]),
  ) as Settings;
}

export function savedFrom(changes: Partial<Settings>): SavedSettings {
  const values = Object.entries(changes).map(([name, value]) => [
    name,
    value === FIELDS[name as SettingName].fallback ? null : value,
  ]);
  return { version: VERSION, ...Object.fromEntries(values) };
}

function migrated(saved: unknown): Readonly<Record<string, unknown>> {
  if (typeof saved !== 'object' || saved === null || Array.isArray(saved)) return {};
  let values: Readonly<Record<string, unknown>> = { ...saved };
  // A version that never was (a negative one would count for ever) is taken for the present one.
  const first = Object.keys(MIGRATIONS)
    .map(Number)
    .find((version) => version === values['version']);
  for (let at = first ?? VERSION; at < VERSION; at += 1) values = MIGRATIONS[at]?.(values) ?? values;
  return values;
}
