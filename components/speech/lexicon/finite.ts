import type { Token } from '../scan/token.ts';
import { looksFinite } from './grammar.ts';
import { VERB_FORMS } from './lexicon.ts';

/** A finite form of a verb of speaking. */
export function isReporting(word: string): boolean {
  return VERB_FORMS.get(word.toLowerCase())?.form === 'finite';
}

/** «indicando»: the gerund of a verb of speaking. */
export function isTelling(word: string): boolean {
  return VERB_FORMS.get(word)?.form === 'gerund';
}

/** A finite form of a verb that can stand beside a quotation. */
export function carriesQuotation(word: string): boolean {
  const known = VERB_FORMS.get(word.toLowerCase());
  return known?.form === 'finite' && known.verb.frames.includes('Q') && known.verb.strength >= 0.6;
}

/** A word that is a finite verb by its form. */
export function isFiniteVerb({ kind, text }: Pick<Token, 'kind' | 'text'>): boolean {
  return kind === 'word' && looksFinite(text);
}

/** The first finite verb; «se», which tells of one, is none itself. */
export function firstVerb<T extends Pick<Token, 'kind' | 'text'>>(items: readonly T[]): T | undefined {
  return items.find((item) => isFiniteVerb(item) && item.text !== 'se');
}
