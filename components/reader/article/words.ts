/** How many words a text has; «Q41.2» and «Tz’olojya» are one each. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,-]*[\p{L}\p{N}])?/gu)?.length ?? 0;
}

/** The first words of a text, with «…» where it goes on. */
export function openingOf(text: string, most: number): string {
  const words = text.split(/\s+/);
  return words.length <= most
    ? text
    : `${words
        .slice(0, most)
        .join(' ')
        .replace(/[,;:.]+$/, '')}…`;
}
