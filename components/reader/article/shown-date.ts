/** A portal's date in the reader's language, on the portal's own calendar day: the offset is never converted away. */
export function shownDate(iso: string, language: string): string {
  const [year = 0, month = 1, day] = iso.slice(0, 10).split('-').map(Number);
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day ?? 1));
}
