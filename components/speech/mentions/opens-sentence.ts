import {
  ARTICLES,
  CONNECTORS,
  DEMONSTRATIVES,
  isAdverb,
  looksFinite,
  PREPOSITIONS,
  QUESTION_WORDS,
  RELATIVES,
} from '../lexicon/grammar.ts';
import { GIVEN_NAMES, ROLES, SURNAMES, VERB_FORMS } from '../lexicon/lexicon.ts';
import { OPENERS } from '../lexicon/words.ts';
import type { Token } from '../scan/token.ts';

const CONNECTOR_HEADS = new Set<string | undefined>(CONNECTORS.map(([first]) => first));

/** The capital of a sentence's first word says nothing: it is a name only where it is known as one. */
export function opensSentence(tokens: readonly Token[], at: number, known: ReadonlySet<string>): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token === undefined) return false;
  const isFirst =
    before === undefined ||
    before.kind === 'stop' ||
    before.kind === 'break' ||
    before.kind === 'quote' ||
    before.kind === 'dash';
  if (!isFirst) return false;
  const { folded, text } = token;
  if (GIVEN_NAMES.has(folded) || known.has(folded)) return false;
  if (
    OPENERS.has(folded) ||
    PREPOSITIONS.has(folded) ||
    ARTICLES.has(folded) ||
    isAdverb(folded) ||
    RELATIVES.has(folded) ||
    QUESTION_WORDS.has(folded)
  )
    return true;
  if (
    DEMONSTRATIVES.has(folded) ||
    CONNECTOR_HEADS.has(folded) ||
    ROLES.has(folded) ||
    VERB_FORMS.has(text.toLowerCase()) ||
    looksFinite(text)
  )
    return true;
  // «Coordinan Ana Tzoy y Rosa Caal la unidad».
  if (/[ae]n$/.test(folded) && !SURNAMES.has(folded) && GIVEN_NAMES.has(tokens[at + 1]?.folded ?? '')) return true;
  return /(?:mente|ndo|ados?|adas?|idos?|idas?|ción|ciones)$/.test(text.toLowerCase()) && !SURNAMES.has(folded);
}
