/**
 * A WordPress login is not an author: «comunicacion», «admin», «jperez82». A byline has two words at least; an office
 * («Dirección de Comunicación Social») is one, printed by the portal itself.
 */
export function isByline(name: string, notAuthors: readonly string[]): boolean {
  return (
    /\p{L}\.?\s+\p{L}/u.test(name) &&
    name.length <= 120 &&
    !/[@/]/.test(name) &&
    !notAuthors.includes(name.toLowerCase())
  );
}

/** «Por: Amílcar Tzoc Bal», «Texto: Ana Coy y Luis de León». Not «Fotos: Ana Coy», who did not write it. */
const SIGNATURE =
  /^(?:(?:[Tt]exto|[Rr]edacción|[Ee]scrito) )?(?:[Pp]or|POR|[Tt]exto|[Rr]edacción|[Aa]utora?)(:?) (\p{Lu}[\p{L}.'’-]*(?:,? (?:del? |la |los |y |e )*\p{Lu}[\p{L}.'’-]*){1,9})$/u;

/** Who signs with a line of the text itself; undefined for any other line. Without its colon it may be a slogan. */
export function signedBy(line: string, notAuthors: readonly string[], needsColon: boolean): string | undefined {
  const [, colon = '', names = ''] = SIGNATURE.exec(line.slice(0, 150)) ?? [];
  return isByline(names, notAuthors) && (colon !== '' || !needsColon) ? names : undefined;
}
