/** How many words a text has; «Q41.2» and «Tz’olojya» are one each. */
export function wordsIn(text: string): number {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’.,-]*[\p{L}\p{N}])?/gu)?.length ?? 0;
}
