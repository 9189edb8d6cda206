import { headOf, type Item } from '../cues/item.ts';
import { isReporting } from '../lexicon/finite.ts';
import { SIGNS } from '../lexicon/nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { isAnd } from '../scan/token.ts';

/** «dice un cartel en la entrada». */
export function isSign({ head }: Mention): boolean {
  return SIGNS.test(head ?? '');
}

/** Whether the marks at `at` stand on a wall: «En la entrada se lee, pintado por los niños, “…”», «un cartel que decía “…”». */
export function isOnSign(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 16); before -= 1) {
    const item = items[before];
    const own = headOf(item);
    if (item === undefined || /^(?:stop|semicolon|quote)$/.test(item.kind)) return false;
    if (isRead(own, items[before - 1])) return !items.slice(0, before).some(isPaper);
    if (isAnd(item) || own.startsWith('quien') || (item.mention?.kind === 'person' && !item.mention.governed))
      return false;
    const isSubject =
      item.mention?.governed === false || items.slice(before + 1, before + 3).some(({ folded }) => folded === 'que');
    if (SIGNS.test(own) && isSubject) return items.slice(before, at).some(({ text }) => isReporting(text));
  }
  return false;
}

/** «se lee», «puede leerse», «está escrito»: by nobody. */
function isRead(own: string, before: Item | undefined): boolean {
  return (
    (/^le(?:e|ia|er)$/.test(own) && before?.folded === 'se') ||
    (/^(?:leerse|escrit[oa]|rezan?)$/.test(own) && before?.folded !== 'por')
  );
}

function isPaper({ mention }: Item): boolean {
  return mention?.kind === 'document';
}
