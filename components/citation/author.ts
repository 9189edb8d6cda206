import { isInstitutionName, joinNames } from './conjunction.ts';
import { cleanWords } from './clean-words.ts';

/** Who signs the post: an institution, or a person where the post names one. */
export interface Author {
  readonly kind: 'institution' | 'person';
  /** As printed, without acronym. */
  readonly name: string;
  readonly acronym?: string;
  /** Of a person, where it is sure which words are the surname. */
  readonly family?: string;
  readonly given?: string;
}

/**
 * A person's name. Spanish names have one or two given names and one or two surnames, so three words or more do not say
 * where the surname begins: such a name is never inverted, it stays as printed. Two words are a name and a surname.
 * «Pérez Gómez, Ana Lucía», with its comma, says it all: that is how a reader settles it.
 */
function personNamed(printed: string): Author {
  const [before = '', after] = printed.split(/\s*,\s*/, 2);
  if (after !== undefined && after !== '')
    return { kind: 'person', name: `${after} ${before}`, family: before, given: after };
  const words = before.split(' ');
  const [given = '', family = ''] = words;
  const isPlain = words.length === 2 && /^\p{Lu}/u.test(given) && /^\p{Lu}[^.]/u.test(family);
  return { kind: 'person', name: before, ...(isPlain ? { family, given } : {}) };
}

/** «Ministerio de Economía (MINECO)» and «MINECO - Ministerio de Economía»: name and acronym. Commas belong to the name. */
function institutionNamed(printed: string): Author {
  const after = /^(?<name>.+?)\s*[([](?<acronym>[\p{Lu}\d][\p{L}\d.&/-]{1,15})[)\]]$/u.exec(printed)?.groups;
  const before = /^(?<acronym>[\p{Lu}\d][\p{Lu}\d.&/]{1,15})\s+[-–—|:]\s+(?<name>.+)$/u.exec(printed)?.groups;
  const { name = printed, acronym } = after ?? before ?? {};
  return { kind: 'institution', name, ...(acronym === undefined ? {} : { acronym }) };
}

/** Authors as a person types or prints them: several by «;», names of persons inverted with a comma or as printed. */
export function authorsNamed(text: string, kind?: Author['kind']): Author[] {
  return cleanWords(text)
    .split(/\s*;\s*/)
    .filter((name) => /[\p{L}\p{N}]/u.test(name))
    .map((name) => ((kind ?? kindOf(name)) === 'person' ? personNamed(name) : institutionNamed(name)));
}

function kindOf(name: string): Author['kind'] {
  return isInstitutionName(name) || /^[\p{Lu}\d.]+(?:\s+[-–—|:]\s|$)|\(\p{Lu}{2,}[^)]*\)$/u.test(name)
    ? 'institution'
    : 'person';
}

/** «Herrera», where it is sure; else the name as printed. */
export function surname({ family, name }: Author): string {
  return family ?? name;
}

/** «Tzunún, M.» (APA), «Tzunún, Mariela» (Chicago, MLA, ISO) or the name as printed. */
export function inverted({ name, family, given }: Author, initials = false): string {
  if (family === undefined || given === undefined) return name;
  return `${family}, ${initials ? initialsOf(given) : given}`;
}

/** «M. J.», «J.-P.» */
export function initialsOf(given: string, mark = '.'): string {
  return given
    .split(' ')
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) =>
      word
        .split('-')
        .map((part) => part.charAt(0) + mark)
        .join('-'),
    )
    .join(mark === '' ? '' : ' ');
}

/** «Secretaría… (SEGEPLAN)» */
export function withAcronym({ name, acronym }: Author): string {
  return acronym === undefined ? name : `${name} (${acronym})`;
}

export function shortName({ acronym, name }: Author): string {
  return acronym ?? name;
}

/** Names in a text: «A», «A y B»; three or more are «A et al.». */
export function namesInText(authors: readonly Author[], nameOf: (author: Author) => string): string {
  const [first] = authors;
  return authors.length > 2 && first !== undefined ? `${nameOf(first)} et al.` : joinNames(authors.map(nameOf));
}
