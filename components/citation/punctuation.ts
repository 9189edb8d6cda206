import { visible } from './rich-text.ts';

/** Abbreviations that can end a title, besides those of letters and pairs («S. A.», «EE. UU.», «a. m.»). */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}{1,2}\.\s?(?:\p{L}{1,2}\.\s?)*\p{L}{1,2}|etc|ltda|cía|inc|jr|sr|sra|dr|dra|lic|ing|arq|gral|depto|av|núm|no|art|arts|cap|ed|vol|pág|párr|aprox)\.$/iu;

export function endsInAbbreviation(text: string): boolean {
  return ABBREVIATION.test(text);
}

/** Ends a sentence: a point, where the words do not end in `. ? ! …` or in those and a closing mark. */
export function point(marked: string): string {
  return marked === '' || /(?:\.|[?!…][”’»"]*)$/u.test(visible(marked)) ? marked : `${marked}.`;
}

/** Sentences one after the other, each with its point; empty ones fall out. */
export function sentences(...parts: readonly string[]): string {
  return spaced(...parts.map(point));
}

export function spaced(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}

export function commas(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

/**
 * Words without the mark that ends them: one final point (never «…» or «...», never an abbreviation's), stray commas and
 * colons. A point just inside closing marks goes too: Spanish puts it after them.
 */
export function withoutFinalPoint(text: string): string {
  const [, body = '', closing = ''] = /^(.*?)([”’»"]*)$/su.exec(text) ?? [];
  const cut = trimEnd(body);
  return cut === '' ? text : cut + closing;
}

function trimEnd(body: string): string {
  const cut = body.replace(/[\s,;:]+$/u, '');
  if (/\.{3,}$/.test(cut) || !cut.endsWith('.') || endsInAbbreviation(cut)) return cut;
  return trimEnd(cut.slice(0, -1));
}

/** «De San Juan La | Laguna a Sololá»: a name is not cut in two. */
function endOfName(words: readonly string[], from: number, most: number): number {
  const isCapital = (at: number): boolean => /^[“«"¿¡]?\p{Lu}/u.test(words[at] ?? '');
  let to = from;
  while (to < most && isCapital(to - 1) && isCapital(to)) to += 1;
  return to;
}

/** The first words of a long title, as in-text citations name it: without «…», as the norms have it. */
export function shortTitle(title: string, most = 12): string {
  const words = title.split(' ');
  if (words.length <= most) return title;
  // A title of two parts is named by its first one: «La ruta del agua: un día con los fontaneros».
  const part = words.findIndex((word, index) => index > 0 && /[:;?!]$/u.test(word));
  if (part > 0 && part < most) return withoutFinalPoint(words.slice(0, part + 1).join(' '));
  const first = words.slice(0, endOfName(words, Math.ceil(most / 2), most));
  while (first.length > 1 && /^(?:\p{Ll}{1,3}|para|sobre|entre|desde|hacia)$/u.test(first.at(-1) ?? '')) first.pop();
  return withoutFinalPoint(first.join(' '));
}
