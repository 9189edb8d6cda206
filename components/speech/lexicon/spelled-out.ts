/** The words of a phrase in every way to take one of each word's alternatives: «fue/fueron claro/claros». */
export function spelledOut(pattern: string): string[][] {
  const slot = /\S+\/\S+/.exec(pattern)?.[0];
  return slot === undefined
    ? [pattern.split(' ')]
    : slot.split('/').flatMap((word) => spelledOut(pattern.replace(slot, word)));
}
