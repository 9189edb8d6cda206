/** «41 %»: Spanish parts the number and its sign (Ortografía de la lengua española, 2010), which CLDR has for es alone. */
export function percent(share: number, language: string, digits: Intl.NumberFormatOptions = {}): string {
  const tag = language.startsWith('es') ? 'es' : language;
  return new Intl.NumberFormat(tag, { style: 'percent', ...digits }).format(share);
}
