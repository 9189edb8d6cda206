/**
 * A WordPress login is not an author: «comunicacion», «admin», «jperez82». A byline has two words at least; an office
 * («Dirección de Comunicación Social») is one, printed by the portal itself.
 */
export function isByline(name: string, notAuthors: readonly string[]): boolean {
  return (
    /\p{L}\s+\p{L}/u.test(name) && name.length <= 120 && !/[@/]/.test(name) && !notAuthors.includes(name.toLowerCase())
  );
}
