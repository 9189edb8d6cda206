import type { Item } from '../cues/item.ts';
import { isAnd } from '../scan/token.ts';
import type { Act } from './act.ts';
import { hasFiniteVerb, isClause } from './clause.ts';
import type { QuoteContext } from './quote-context.ts';

/** «“Falta agua”, “faltan médicos” y “queremos paz”, dijeron»: what one verb says of marks in a row it says of all. */
export function joinedActs(
  { sentence: { items }, quotations }: QuoteContext,
  acts: readonly Act[],
  taken: ReadonlySet<number>,
): Act[] {
  return items.flatMap((item, at) => {
    const own = item.quotation ?? -1;
    const quotation = quotations[own];
    if (
      item.kind !== 'quote' ||
      quotation === undefined ||
      acts.some((act) => act.quotation === own) ||
      !taken.has(own)
    )
      return [];
    const row = rowAround(items, at);
    const act = acts.find((one) => one.cue !== undefined && one.quotation !== undefined && row.includes(one.quotation));
    return act === undefined
      ? []
      : [
          {
            ...act,
            quotation: own,
            parts: quotation.parts,
            kind: isClause(item.text) ? act.kind : ('fragment' as const),
          },
        ];
  });
}

/** «los talleres “Agua”, “Tierra” y “Aire”». */
export function areNames({ sentence: { items }, quotations, text }: QuoteContext, at: number): boolean {
  const row = rowAround(items, at);
  const words = row.flatMap((own) => quotations[own]?.parts.map(({ start, end }) => text.slice(start, end)) ?? []);
  return row.length > 1 && words.every((own) => /^\p{Lu}/u.test(own) && !hasFiniteVerb(own));
}

/** The quotations in a row with the one at `at`: commas and an «y» between them. */
function rowAround(items: readonly Item[], at: number): number[] {
  const row: number[] = [];
  for (let next = joinedFrom(items, at); ; next = joined(items, next, 1) ?? items.length) {
    const item = items[next];
    if (item?.quotation === undefined) return row;
    row.push(item.quotation);
  }
}

/** The first of the marks in a row that the ones at `at` end. */
export function joinedFrom(items: readonly Item[], at: number): number {
  const before = joined(items, at, -1);
  return before === undefined ? at : joinedFrom(items, before);
}

function joined(items: readonly Item[], at: number, step: 1 | -1): number | undefined {
  let next = at + step;
  while (next !== at + 3 * step && (items[next]?.kind === 'comma' || isAnd(items[next]))) next += step;
  return next !== at + step && items[next]?.kind === 'quote' && items[next]?.quotation !== items[at]?.quotation
    ? next
    : undefined;
}
