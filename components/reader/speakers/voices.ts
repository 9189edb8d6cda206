import type { Speaker } from '../../speech/speech.ts';

/** How many colours tokens.css has for speakers; the next speaker begins again, told apart by initials. */
const COLOURS = 8;

/** What tells one speaker from another on the page: initials first, colour second. */
export interface Voice {
  readonly speaker: Speaker;
  /** Short enough for a button: an institution goes by its acronym. */
  readonly label: string;
  /** No two speakers of a post have the same. */
  readonly initials: string;
  /** 1–8, the number in `--voice-1` … `--voice-8`. */
  readonly colour: number;
}

/** The voice of each speaker, by Speaker.id. */
export function voicesOf(speakers: readonly Speaker[]): ReadonlyMap<string, Voice> {
  const taken = new Set<string>();
  return new Map(
    speakers.map((speaker, index) => {
      const label = labelOf(speaker);
      const initials = unlike(taken, initialsOf(label));
      taken.add(initials);
      return [speaker.id, { speaker, label, initials, colour: (index % COLOURS) + 1 }];
    }),
  );
}

function labelOf({ name, kind, organisation = '' }: Speaker): string {
  if (kind !== 'person' && /^[\p{Lu}\d-]{2,14}$/u.test(organisation)) return organisation;
  return name.charAt(0).toLocaleUpperCase('es') + name.slice(1);
}

/** «MT» for Mariela Tzunún, «SEG» for SEGEPLAN. */
function initialsOf(label: string): string {
  const words = label.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  if (words.length < 2) return /^[\p{Lu}\d-]{3,}$/u.test(label) ? label.slice(0, 3) : label.charAt(0);
  return [words[0], words.at(-1)].map((word) => word?.charAt(0) ?? '').join('');
}

function unlike(taken: ReadonlySet<string>, initials: string): string {
  let found = initials;
  for (let number = 2; taken.has(found); number += 1) found = `${initials}${number}`;
  return found;
}
