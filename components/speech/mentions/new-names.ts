import { looksPreterite } from '../lexicon/grammar.ts';
import { ORGANISATIONS, VERB_FORMS } from '../lexicon/lexicon.ts';
import type { Token } from '../scan/token.ts';
import { isAge } from './complement-run.ts';
import { institution } from './institutions.ts';
import { type Base, type Mention, mentionOf } from './mention.ts';
import { ASIDE } from './name-of-thing.ts';
import { opensSentence } from './opens-sentence.ts';
import { isContentWord } from './runs.ts';

/** «En ese sentido, Provial recomendó»: a capital word before a verb of speaking names who speaks, known or not. */
export function unknownName(
  tokens: readonly Token[],
  text: string,
  base: Base,
  known: ReadonlySet<string>,
): Mention | undefined {
  const { from, governed } = base;
  const token = tokens[from];
  if (token?.folded === 'alguien') return undefined;
  const next = tokens[from + (/^(?:no|le|les|lo|se)$/.test(tokens[from + 1]?.folded ?? '') ? 2 : 1)];
  const verb = VERB_FORMS.get(next?.text ?? '');
  const isSubject =
    verb?.form === 'finite' && !verb.plural && verb.verb.frames.includes('K') && looksPreterite(next?.text ?? '');
  if (!isSubject || token?.capital !== true || token.text.length < 2 || governed || opensSentence(tokens, from, known))
    return undefined;
  if (tokens[from - 1]?.capital === true || isContentWord(tokens[from - 1] ?? token)) return undefined;
  return institution(tokens, text, base, from, { to: from + 1, isAcronym: false });
}

/** «explica Florinda, de 52 años», «“…”, dice Germán», «“…”, dijo por su parte Gramajo»: somebody's one name, in a list or in none. */
export function oneName(tokens: readonly Token[], text: string, at: number): Mention | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  const isBehindAside = tokens[at - 2]?.folded === 'su' && ASIDE.test(tokens[at - 1]?.folded ?? '');
  const verb = isBehindAside ? at - 4 : at - 1;
  if (token?.capital !== true || token.text.length < 3 || VERB_FORMS.get(tokens[verb]?.text ?? '')?.form !== 'finite')
    return undefined;
  const isAged = next?.kind === 'comma' && tokens[at + 2]?.folded === 'de' && isAge(tokens, at + 3);
  const isEnd = next === undefined || /^(?:comma|stop|semicolon|close)$/.test(next.kind);
  const isBehindMarks = isEnd && followsMarks(tokens, verb) && token.text !== token.text.toUpperCase();
  if ((!isAged && !isBehindMarks) || ORGANISATIONS.has(token.folded)) return undefined;
  const base = { from: at, governed: false, definite: false };
  return mentionOf(tokens, text, base, [at, at + 1], { kind: 'person', name: token.text, parts: [token.folded] });
}

/** «tomó la palabra Katerin Vicente, de la Red»: two capital words of which no list knows the first, where somebody must come. */
export function freshName(tokens: readonly Token[], text: string, at: number): Mention | undefined {
  const [first, second, next] = tokens.slice(at, at + 3);
  const before = tokens[at - 1];
  const isCalled =
    (before?.folded === 'palabra' && /^tom(?:o|aron)$/.test(tokens[at - 3]?.folded ?? '')) ||
    /^(?:intervino|hablo)$/.test(before?.folded ?? '');
  const isEnd = next === undefined || /^(?:comma|stop|semicolon|open)$/.test(next.kind);
  const isName = [first, second].every(
    (token) => token?.kind === 'word' && token.capital && /^\p{Lu}\p{Ll}{2,}$/u.test(token.text),
  );
  if (!isCalled || !isEnd || !isName || first === undefined || second === undefined) return undefined;
  const parts = [first.folded, second.folded];
  const name = text.slice(first.start, second.end);
  const base = { from: at, governed: false, definite: false };
  return mentionOf(tokens, text, base, [at, at + 2], { kind: 'person', name, parts });
}

/** «“…”, dice»: a verb straight behind marks. */
function followsMarks(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const marks = before?.kind === 'comma' || before?.kind === 'dash' ? tokens[at - 2] : before;
  return marks?.kind === 'quote';
}
