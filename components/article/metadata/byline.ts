import type { Institution } from '../../sites/site.ts';

/**
 * A WordPress login is not an author: «comunicacion», «admin», «jperez82». A byline has two words at least; an office
 * («Dirección de Comunicación Social») is one, printed by the portal itself.
 */
export function isByline(name: string, notAuthors: readonly string[]): boolean {
  return (
    /\p{L}\.?\s+\p{L}/u.test(name) &&
    name.length <= 120 &&
    !/[@/]|^(?:ver|todas?|todos|más|leer|view|posts?|all)\b/i.test(name) &&
    !notAuthors.includes(name.toLowerCase())
  );
}

/** What an account is called that is the institution's own, beside its name: «Comunicación Social MAGA», «Web MIDES». */
const ACCOUNT =
  /^(?:(?:oficina|unidad|departamento|dirección|equipo|sala) de )?(?:comunicaci[oó]n(?: social)?|prensa|redacci[oó]n|relaciones públicas|admin(?:istrador)?|noticias|editor|portal|web)(?: web)?(?: de(?:l| la)?)?$/i;

/** Whether the institution signs its own post: by its name or acronym, alone or with an office that has no name but that. */
export function isOfInstitution(name: string, institution: Institution | undefined): boolean {
  const signed = name.toLowerCase();
  return [institution?.name, institution?.acronym].some((own) => {
    if (own === undefined || !` ${signed} `.includes(` ${own.toLowerCase()} `)) return false;
    const office = signed.replace(own.toLowerCase(), '').replace(/^[\s|–-]+|[\s|–-]+$/g, '');
    return office === '' || ACCOUNT.test(office);
  });
}

/** «Por: Amílcar Tzoc Bal», «Texto: Ana Coy y Luis de León». Not «Fotos: Ana Coy», who did not write it. */
const SIGNATURE =
  /^(?:(?:[Tt]exto|[Rr]edacción|[Ee]scrito) )?(?:[Pp]or|POR|[Tt]exto|[Rr]edacción|[Aa]utora?)(:?) (\p{Lu}[\p{L}.'’-]*(?:,? (?:del? |la |los |y |e )*\p{Lu}[\p{L}.'’-]*){1,9})$/u;

/** Who signs with a line of the text itself; undefined for any other line. Without its colon it may be a slogan. */
export function signedBy(line: string, notAuthors: readonly string[], needsColon: boolean): string | undefined {
  const [, colon = '', names = ''] = SIGNATURE.exec(line.slice(0, 150)) ?? [];
  return isByline(names, notAuthors) && (colon !== '' || !needsColon) ? names : undefined;
}
