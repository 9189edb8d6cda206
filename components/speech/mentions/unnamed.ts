import { looksPreterite } from '../lexicon/grammar.ts';
import { GROUP_NOUNS, ROLES, VERB_FORMS } from '../lexicon/lexicon.ts';
import type { Token } from '../scan/token.ts';
import { isGoverned } from './determiners.ts';
import { KIN } from './gender.ts';
import { institution } from './institutions.ts';
import type { Base, Mention } from './mention.ts';
import { opensSentence } from './opens-sentence.ts';
import { somebody } from './persons.ts';
import { isContentWord } from './runs.ts';

/** «una de las abuelas», «uno de los asistentes»: somebody without a name. */
export function oneOf(tokens: readonly Token[], text: string, at: number): Mention | undefined {
  const first = tokens[at];
  const last = tokens[at + 3];
  if (
    !/^un[oa]$/.test(first?.folded ?? '') ||
    tokens[at + 1]?.folded !== 'de' ||
    !/^l[oa]s$/.test(tokens[at + 2]?.folded ?? '')
  )
    return undefined;
  if (first === undefined || last?.kind !== 'word') return undefined;
  const isPeople = ROLES.get(last.folded)?.plural === true || GROUP_NOUNS.has(last.folded) || KIN.test(last.folded);
  if (!isPeople) return undefined;
  const { start } = first;
  const { end, folded } = last;
  return somebody({
    kind: 'person',
    from: at,
    to: at + 4,
    start,
    end,
    text: text.slice(start, end),
    head: folded,
    gender: first.folded === 'una' ? 'f' : 'm',
    parts: [],
    plural: false,
    definite: false,
    governed: isGoverned(tokens, at),
    weak: false,
  });
}

/** «En ese sentido, Provial recomendó»: a capital word before a verb of speaking names who speaks, known or not. */
export function unknownName(
  tokens: readonly Token[],
  text: string,
  base: Base,
  known: ReadonlySet<string>,
): Mention | undefined {
  const { from, governed } = base;
  const token = tokens[from];
  const next = tokens[from + (/^(?:no|le|les|lo|se)$/.test(tokens[from + 1]?.folded ?? '') ? 2 : 1)];
  const verb = VERB_FORMS.get(next?.text ?? '');
  const isSubject =
    verb?.form === 'finite' && !verb.plural && verb.verb.frames.includes('K') && looksPreterite(next?.text ?? '');
  if (!isSubject || token?.capital !== true || token.text.length < 2 || governed || opensSentence(tokens, from, known))
    return undefined;
  if (tokens[from - 1]?.capital === true || isContentWord(tokens[from - 1] ?? token)) return undefined;
  return institution(tokens, text, base, from, { to: from + 1, isAcronym: false });
}

/** él, ella: not the article. */
export function isPronoun({ text, folded }: Token): boolean {
  return folded === 'ella' || /^[Éé]l$/.test(text.normalize('NFC'));
}

/** «Él prefiere no hablar»: the person named last who can be meant. */
export function pronoun(token: Token, at: number, governed: boolean): Mention {
  const gender = token.folded === 'ella' ? 'f' : 'm';
  return { ...standIn(token, at), kind: 'person', gender, plural: false, governed, weak: true };
}

/** «Ambos explicaron»: the two persons named last. */
export function pair(token: Token, at: number): Mention {
  return { ...standIn(token, at), kind: 'group', plural: true, governed: false, weak: false };
}

/** One word that stands for somebody. */
function standIn(
  { start, end, text, folded }: Token,
  at: number,
): Omit<Mention, 'kind' | 'plural' | 'governed' | 'weak'> {
  return { from: at, to: at + 1, start, end, text, head: folded, parts: [], definite: true };
}
