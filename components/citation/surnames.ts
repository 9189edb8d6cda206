/**
 * Second names that nobody in Guatemala has for a surname. Names that Mayan families bear as surnames too (Andrés, Antonio,
 * Diego, Francisco, José, Juan, Manuel, Miguel, Pedro, Tomás …) are left out on purpose.
 */
const SECOND_NAMES =
  /^(?:Al(?:bert|ejandr)[oa]|Armando|Arturo|Augusto|Beatriz|Carlos|Carolina|Cristina|Eduardo|Elena|Elizabeth|Enrique|Ernesto|Estuardo|Eugenia|Fernand[oa]|Gabriela|Javier|Leonel|Lucía|Luisa|Marí?[ao]|Patricia|Ren[ée]|Ricardo|Roberto|Rolando|Sofía|Teresa|Verónica|Victoria)$/;

/** «Pérez», «Muñoz», «Ortiz»: no name that is given ends so but these. */
const SURNAME = /^(?!Beatriz|Inez)\p{Lu}\p{Ll}{2,}[eioóíé]z$/u;

/** The surnames of a name, where its words tell which they are: «Ana Lucía Pérez», «Ana Pérez Tum», «Ana Lucía Pérez Tum». */
export function surnamesOf(name: string): string | undefined {
  const words = name.split(' ');
  if (!words.every((word) => /^\p{Lu}\p{L}/u.test(word))) return undefined;
  const [, second = '', third = '', fourth = '', ...more] = words;
  if (more.length > 0) return undefined;
  if (third === '') return second === '' ? undefined : second;
  if (fourth !== '') return SECOND_NAMES.test(second) && SURNAME.test(third) ? `${third} ${fourth}` : undefined;
  if (SECOND_NAMES.test(second)) return third;
  return SURNAME.test(second) ? `${second} ${third}` : undefined;
}
