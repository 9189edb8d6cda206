import type { Institution } from '../sites/site.ts';
import { type Author, authorsNamed } from './author.ts';
import { cleanWords } from './clean-words.ts';
import { isInstitutionName } from './conjunction.ts';

/** Who signs for the web team signs for the institution. */
const WEB_TEAM =
  /comunicaci[oó]n(?!es)|prensa|redacci[oó]n|divulgaci[oó]n|relaciones p[uú]blicas|\badmin|webmaster|\bweb\b/iu;

const HEAD = String.raw`(?=(?:Ministerio|Secretaría|Instituto|Municipalidad|Superintendencia|Universidad|Procuraduría|Contraloría|Vicepresidencia|Organización|Fundación|Banco)(?!\p{L}))`;
/** «Ministerio de Salud e Instituto Nacional de Estadística»: no name has such a head noun after its «y». */
const AND_INSTITUTION = new RegExp(`,? [ye] ${HEAD}`, 'gu');
/** Before the others of such a list, or after a person. «Dirección de Cooperación, Ministerio de Salud» alone is one author. */
const COMMA_INSTITUTION = new RegExp(`, ${HEAD}`, 'gu');
/** «Mariela Tzunún y Delfina Ixcoy» */
const AND_PERSON = /(?<=\p{Ll}) [ye] (?=\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$)/u;

/** Persons or institutions that the byline names; none where it names the web team or the institution alone. */
export function bylineAuthors(byline: string | undefined, institution: Institution | undefined): Author[] {
  const words = cleanWords(byline ?? '').replace(/^(?:por|texto|escrito por)\b[\s:]*/iu, '');
  const isOwn = (name: string): boolean => [institution?.name, institution?.acronym].some((own) => isSame(own, name));
  const authors = partsOf(words)
    .flatMap((name) => authorsNamed(isInstitutionName(name) ? name : name.replace(AND_PERSON, '; ')))
    .filter(({ name }) => !WEB_TEAM.test(name));
  if (authors.every(({ name }) => isOwn(name))) return [];
  return authors.map((author) =>
    institution !== undefined && isOwn(author.name) ? institutionAuthor(institution) : author,
  );
}

function partsOf(words: string): string[] {
  const parted = words.replace(AND_INSTITUTION, '; ');
  const isOne = parted === words && isInstitutionName(words);
  return (isOne ? words : parted.replace(COMMA_INSTITUTION, '; ')).split('; ');
}

/** The institution of a portal as an author. */
export function institutionAuthor({ name, acronym }: Institution): Author {
  const short = cleanWords(acronym ?? '');
  return { kind: 'institution', name: cleanWords(name), ...(short === '' ? {} : { acronym: short }) };
}

/** The same name, whatever its capitals and accents. */
export function isSame(a: string | undefined, b: string): boolean {
  return a?.localeCompare(b, 'es', { sensitivity: 'base' }) === 0;
}
