import { isAdverb, PREPOSITIONS } from '../lexicon/grammar.ts';
import { GIVEN_NAMES, PLACES } from '../lexicon/lexicon.ts';
import { OCCASIONS, PLACE_NOUNS } from '../lexicon/nouns.ts';
import { DETERMINERS, ORIGIN } from '../lexicon/words.ts';
import type { Token } from '../scan/token.ts';
import { isTitleWord } from './honorifics.ts';
import type { NameWords } from './names.ts';
import { isContentWord } from './runs.ts';

/** «en Santiago de Chile», «originaria de Fray Bartolomé»: nobody is in a person, nor from one. */
export function isPlaceOnly(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  if (/^(?:en|hacia|hasta|desde)$/.test(before)) return true;
  return before === 'de' && ORIGIN.test(tokens[at - 2]?.folded ?? '');
}

/** «en Trenton, Nueva Jersey, donde»: a name of unknown words after a place. */
export function isFarPlace(tokens: readonly Token[], at: number, name: NameWords): boolean {
  const next = tokens[name.to];
  // «Según Zúniga, Guatemala es…»
  if (/^(?:segun|para)$/.test(tokens[at - 1]?.folded ?? '')) return false;
  if (
    next?.kind === 'comma' &&
    (tokens[name.to + 1]?.folded === 'donde' || PLACES.has(placeAfter(tokens, name.to + 1)))
  )
    return !name.honorific && name.known < 2;
  if (name.known > 0 || name.honorific || tokens[at - 1]?.kind !== 'comma') return false;
  let before = at - 2;
  while (tokens[before]?.capital === true && tokens[before]?.kind === 'word') before -= 1;
  return before < at - 2 && tokens[before]?.folded === 'en';
}

function placeAfter(tokens: readonly Token[], at: number): string {
  const first = tokens[at];
  const second = tokens[at + 1];
  return first?.capital === true && second?.capital === true
    ? `${first.folded} ${second.folded}`
    : (first?.folded ?? '');
}

/** «la comunidad Loma Linda», «el volcán Santiaguito»: a capital word straight after a common noun names the thing. */
export function followsNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.capital === true &&
    before?.kind === 'word' &&
    !before.capital &&
    isContentWord(before) &&
    !ASIDE.test(before.folded) &&
    !isTitleWord(before) &&
    // «expresó al final Sic»
    !(OCCASIONS.has(before.folded) && tokens[at - 2]?.folded === 'al') &&
    !isAdverb(before.folded) &&
    isNominal(tokens[at - 2]) &&
    (PLACE_NOUNS.has(before.folded) || !GIVEN_NAMES.has(tokens[at]?.folded ?? '') || tokens[at + 1]?.capital !== true)
  );
}

/** «dijo por su parte Gramajo», «a su vez Lux». */
export const ASIDE = /^(?:parte|lado|vez|turno)$/;

/** What a noun may stand after, and a verb seldom does: «la comunidad», «de aldea». */
function isNominal(token: Token | undefined): boolean {
  return token?.kind === 'word' && (DETERMINERS.has(token.folded) || PREPOSITIONS.has(token.folded));
}
