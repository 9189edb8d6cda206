import { type Item, wordsAt } from '../cues/item.ts';

/** Words that name a source. `opens`: only at the head of a sentence and only before a person. */
export interface Source {
  readonly words: readonly string[];
  readonly strength: number;
  readonly opens?: true;
  /** Only before a verb of its own: «tal como lo anunció la ministra». */
  readonly tells?: true;
}

const SOURCES: readonly Source[] = [
  ['de acuerdo con', 0.75],
  ['de acuerdo a', 0.75],
  ['de acuerdo', 0.7],
  ['en palabras de', 0.9],
  ['en palabras', 0.9],
  ['a juicio de', 0.85],
  ['a juicio', 0.85],
  ['a criterio de', 0.85],
  ['a criterio', 0.85],
  ['en opinion de', 0.85],
  ['en opinion', 0.85],
  ['a decir de', 0.85],
  ['a decir', 0.85],
  ['conforme a', 0.75],
  ['de conformidad con', 0.75],
  ['segun', 0.9],
].map(([words, strength]) => ({ words: String(words).split(' '), strength: Number(strength) }));

const TELLING: readonly Source[] = ['tal y como', 'tal como', 'como bien', 'como'].map((words) => ({
  words: words.split(' '),
  strength: 0.8,
  tells: true,
}));

const OPENER: Source = { words: ['para'], strength: 0.45, opens: true };

const OWN_VIEW: Source = { words: ['a', 'su'], strength: 0.85 };

/** The source that the item at `at` begins to name, if any. */
export function sourceAt(items: readonly Item[], at: number): Source | undefined {
  if (at === 0 && items[0]?.folded === 'para') return OPENER;
  if (
    items[at - 1]?.kind === 'comma' &&
    /^quien(?:es)?$/.test(items[at + 1]?.folded ?? '') &&
    items[at]?.folded === 'para'
  )
    return { words: ['para', items[at + 1]?.folded ?? ''], strength: 0.8 };
  const source = SOURCES.find(({ words }) => wordsAt(items, at, words)) ?? telling(items, at);
  if (source !== undefined) return withParticiple(items, at, source);
  return isOwnView(items, at) ? OWN_VIEW : undefined;
}

/** «tal como lo anunció», «como bien dijo»: at the head of the sentence or behind a comma. */
function telling(items: readonly Item[], at: number): Source | undefined {
  if (at > 0 && items[at - 1]?.kind !== 'comma') return undefined;
  const source = TELLING.find(({ words }) => wordsAt(items, at, words));
  const isBare = source?.words.at(-1) === 'como';
  return isBare && items[at + source.words.length]?.folded !== 'lo' ? undefined : source;
}

/** «según lo indicado por la ministra», «conforme a lo expresado por el jefe». */
function withParticiple(items: readonly Item[], at: number, source: Source): Source {
  const [lo, told, by] = items.slice(at + source.words.length, at + source.words.length + 3);
  const isTold = lo?.folded === 'lo' && /[aei](?:d|st|ch)o$/.test(told?.folded ?? '') && by?.folded === 'por';
  return isTold ? { ...source, words: [...source.words, 'lo', told?.folded ?? '', 'por'] } : source;
}

/** «A su juicio», «en su opinión», «En sus palabras, “…”»: the view of who spoke last. */
export function isOwnView(items: readonly Item[], at: number): boolean {
  const [link, view, noun] = items.slice(at, at + 3);
  if (!/^(?:a|en)$/.test(link?.folded ?? '') || !/^sus?$/.test(view?.folded ?? '')) return false;
  const head = view?.mention?.head ?? noun?.folded ?? '';
  // «En sus palabras de bienvenida, la decana describió…»: when.
  const isBare =
    !(view?.mention?.text ?? '').includes(' de ') &&
    items[at + (view?.mention === undefined ? 3 : 2)]?.kind === 'comma';
  return /^(?:juicio|opinion|criterio|entender|parecer)$/.test(head) || (head === 'palabras' && isBare);
}
