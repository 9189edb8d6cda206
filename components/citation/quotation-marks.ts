import type { CiteOptions } from './options.ts';

/** Pairs by level, outermost first. Deeper levels take turns between the last two. */
const LEVELS = {
  curly: ['“”', '‘’'],
  angle: ['«»', '“”', '‘’'],
} as const;

/** A pair of marks by the places of its two characters; −1 and `length` stand for a mark that was cut off. */
interface Pair {
  readonly open: number;
  readonly close: number;
}

const OPENS = /[“„«‹]/u;
const CLOSES = /[”»›]/u;
const BEFORE_WORD = /[\s([{¿¡—–\-/“„«‘"]/u;
const WORD = /[\p{L}\p{N}]/u;

/** Puts `text` between outer quotation marks; the marks inside go down one level. */
export function inMarks(text: string, options: Pick<CiteOptions, 'quotes'>): string {
  const [open = '', close = ''] = marksAt(0, options);
  return open + relevelled(text, 1, options) + close;
}

/**
 * Writes every pair of quotation marks of `text` with the marks of its level, `level` being that of the outermost pair.
 * Words are left alone: the glottal stop of Mayan languages (K’iche’, Q'eqchi') and the inch (12") are no marks. Where a
 * quotation was cut so that a pair lost one mark, the mark is put back at the end of the text it was cut at.
 */
export function relevelled(text: string, level: number, options: Pick<CiteOptions, 'quotes'>): string {
  const { pairs, primes } = pairsOf(text);
  const written = new Map<number, string>(primes.map((at) => [at, '″']));
  let before = '';
  let after = '';
  for (const pair of pairs) {
    const depth = pairs.filter((other) => other.open < pair.open && other.close > pair.close).length;
    const [open = '', close = ''] = marksAt(level + depth, options);
    if (pair.open < 0) before += open;
    else written.set(pair.open, open);
    if (pair.close >= text.length) after = close + after;
    else written.set(pair.close, close);
    // «“ viable ”»: Spanish puts no blank inside its marks.
    for (const at of [pair.open + 1, pair.close - 1]) if (text.charAt(at) === ' ') written.set(at, '');
  }
  const inside = Array.from({ length: text.length }, (_, at) => written.get(at) ?? text.charAt(at)).join('');
  const [, body = '', end = ''] = /^(.*?)([.,;:]?)$/su.exec(inside) ?? [];
  return after === '' ? before + inside : before + body + after + end;
}

function marksAt(level: number, { quotes }: Pick<CiteOptions, 'quotes'>): readonly string[] {
  const levels = LEVELS[quotes];
  const last = levels.length - 1;
  return levels[level <= last ? level : last - ((level - last) % 2)]?.split('') ?? [];
}

function pairsOf(text: string): { pairs: Pair[]; primes: number[] } {
  const pairs: Pair[] = [];
  const primes: number[] = [];
  const open: number[] = [];
  let cutOff = 0;
  let singleEnd = -1;
  const close = (at: number): void => {
    const opened = open.pop();
    if (opened === undefined) cutOff += 1;
    pairs.push({ open: opened ?? -cutOff, close: at });
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const startsWord = at === 0 || BEFORE_WORD.test(text.charAt(at - 1));
    const next = text.charAt(at + 1);
    if (OPENS.test(character)) {
      // «“así“»: some portals close with the opening mark.
      if (open.length > 0 && !startsWord && !WORD.test(next)) close(at);
      else open.push(at);
    } else if (CLOSES.test(character)) {
      if (open.length === 0 && startsWord && WORD.test(next)) open.push(at);
      else close(at);
    } else if (character === '"') {
      if (startsWord && next !== '' && !/\s/u.test(next)) open.push(at);
      else if (open.length === 0 && /\d/.test(text.charAt(at - 1))) primes.push(at);
      else close(at);
    } else if (startsWord && at > singleEnd && /[‘']/.test(character) && next !== "'") {
      // One pair at a time: no single mark closes two.
      const end = closingSingle(text, at);
      if (end !== undefined) pairs.push({ open: at, close: end });
      singleEnd = end ?? singleEnd;
    }
  }
  // Ends inside out: the innermost open mark closes first.
  for (const [index, at] of open.toReversed().entries()) pairs.push({ open: at, close: text.length + index });
  return { pairs: pairs.toSorted((a, b) => a.open - b.open), primes };
}

/** Where the single mark opened at `from` closes: a mark after a word that has no glottal stop of its own, else the last one. */
function closingSingle(text: string, from: number): number | undefined {
  const kind = text.charAt(from) === '‘' ? /’/gu : /'/gu;
  const stop = text.slice(from + 1).search(/[“”«»"]|(?<=\s)‘/u);
  const inside = text.slice(from + 1, stop < 0 ? undefined : from + 1 + stop);
  const ends = [...inside.matchAll(kind)]
    .map(({ index }) => index)
    .filter((index) => index > 0 && !WORD.test(inside.charAt(index + 1)) && !/\s/u.test(inside.charAt(index - 1)));
  const plain = ends.find((index) => !/[\p{L}][’'][\p{L}]+$/u.test(inside.slice(0, index)));
  const found = plain ?? ends.at(-1);
  return found === undefined ? undefined : from + 1 + found;
}
