import type { Speaker } from '../../speech/speech.ts';

/** How many colours tokens.css has for speakers; the next speaker begins again, told apart by initials. */
const COLOURS = 8;

/** What tells one speaker from another on the page: initials first, colour second. */
export interface Voice {
  readonly speaker: Speaker;
  readonly initials: string;
  /** 1–8, the number in `--voice-1` … `--voice-8`. */
  readonly colour: number;
}

export function voicesOf(speakers: readonly Speaker[]): ReadonlyMap<string, Voice> {
  return new Map(
    speakers.map((speaker, index) => [
      speaker.id,
      { speaker, initials: initialsOf(speaker.name), colour: (index % COLOURS) + 1 },
    ]),
  );
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => word?.charAt(0) ?? '').join('') || name.charAt(0).toUpperCase();
}
