import { looksPreterite } from '../lexicon/grammar.ts';
import { GROUP_NOUNS, ROLES, VERB_FORMS } from '../lexicon/lexicon.ts';
import { KIN } from '../lexicon/nouns.ts';
import type { Token } from '../scan/token.ts';
import { complementAt } from './complement-run.ts';
import { isGoverned } from './determiners.ts';
import { type Mention, mentionOf } from './mention.ts';
import { nameAt, type NameWords } from './names.ts';
import { person, somebody } from './persons.ts';
import { isModifier } from './runs.ts';

/** «una de las abuelas», «uno de los asistentes», «una de ellas», «otra madre»: somebody without a name. */
export function oneOf(
  tokens: readonly Token[],
  text: string,
  at: number,
  known: ReadonlySet<string>,
): Mention | undefined {
  if (!/^(?:un|otr)[oa]$/.test(tokens[at]?.folded ?? '')) return undefined;
  const [first, of, article, last] = tokens.slice(at, at + 4);
  const isOne = /^un[oa]$/.test(first?.folded ?? '') && of?.folded === 'de';
  const head = isOne && /^l[oa]s$/.test(article?.folded ?? '') ? last : undefined;
  const isPeople =
    head?.kind === 'word' &&
    (ROLES.get(head.folded)?.plural === true || GROUP_NOUNS.has(head.folded) || KIN.test(head.folded));
  const isThem = isOne && /^ell[oa]s$/.test(article?.folded ?? '');
  const isOther = /^otr[oa]$/.test(first?.folded ?? '') && of?.kind === 'word' && isAnother(of);
  if (!isPeople && !isThem && !isOther) return undefined;
  const [noun, size] = isPeople ? [head, 4] : isThem ? [article, 3] : [of, 2];
  // «Uno de ellos fue don Crisanto»: he has a name.
  if (/^(?:es|fue|era)$/.test(tokens[at + size]?.folded ?? '')) return undefined;
  const base = { from: at, governed: isGoverned(tokens, at), definite: false };
  const gender = first?.folded.endsWith('a') === true ? 'f' : 'm';
  const holder = isPeople ? holderOf(tokens, at + size, known) : undefined;
  // «Uno de los presidentes de Cocode, Basilio Tezó, dijo»
  if (holder !== undefined) return { ...person(tokens, text, base, holder), gender };
  return somebody(mentionOf(tokens, text, base, [at, at + size], { kind: 'person', head: noun?.folded, gender }));
}

/** A whole name between commas behind whom it is of. */
function holderOf(tokens: readonly Token[], at: number, known: ReadonlySet<string>): NameWords | undefined {
  const comma = complementAt(tokens, at);
  const name = tokens[comma]?.kind === 'comma' ? nameAt(tokens, comma + 1, known, true) : undefined;
  return name !== undefined && name.parts.length > 1 && tokens[name.to]?.kind === 'comma' ? name : undefined;
}

/** «otra madre», «otra autoridad»: nouns of people that are no roles of the lexicon. */
function isAnother({ folded }: Token): boolean {
  return KIN.test(folded) || /^(?:autoridad|persona|voz|mujer|senora?|joven)$/.test(folded);
}

/** «Madres y padres de familia plantean», «Organizaciones de mujeres piden»: many, without an article. */
export function bareGroup(tokens: readonly Token[], text: string, at: number): Mention | undefined {
  const head = tokens[at];
  const before = tokens[at - 1];
  const opens = before === undefined || before.kind === 'stop' || before.kind === 'break';
  if (!opens || head?.capital !== true || !isMany(head)) return undefined;
  const other = tokens[at + 2];
  const joined = /^[ye]$/.test(tokens[at + 1]?.folded ?? '') && other !== undefined && isMany(other) ? at + 3 : at + 1;
  let to = joined;
  while (to < joined + 2 && isModifier(tokens, to)) to += 1;
  to = complementAt(tokens, to);
  const { start, folded } = head;
  const end = tokens[to - 1]?.end ?? head.end;
  const own = text.slice(start, end);
  return {
    kind: 'group',
    from: at,
    to,
    start,
    end,
    text: own,
    head: folded,
    parts: [],
    plural: true,
    definite: true,
    governed: false,
    weak: false,
  };
}

function isMany({ folded }: Token): boolean {
  return folded.endsWith('s') && (GROUP_NOUNS.has(folded) || ROLES.get(folded)?.plural === true);
}

/** Head of a mention that stands for whoever was named last. */
export const LAST = 'ultimo';

/** él, ella: not the article. */
export function isPronoun({ text, folded }: Token): boolean {
  return folded === 'ella' || /^[Éé]l$/.test(text.normalize('NFC'));
}

/** «Él prefiere no hablar»: the person named last who can be meant. */
export function pronoun(tokens: readonly Token[], text: string, at: number): Mention {
  const base = { from: at, governed: isGoverned(tokens, at), definite: true };
  const gender = tokens[at]?.folded === 'ella' ? 'f' : 'm';
  return mentionOf(tokens, text, base, [at, at + 1], { kind: 'person', gender, weak: true });
}

/** «Esta última expuso», «Ésta precisó»: whom the sentence before named last. */
export function lastNamed(tokens: readonly Token[], text: string, at: number): Mention | undefined {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!/^est[ae]$/.test(token?.folded ?? '') || isGoverned(tokens, at)) return undefined;
  const isLast = /^ultim[oa]$/.test(next?.folded ?? '');
  const said = /^(?:l[eao]s?|se)$/.test(next?.folded ?? '') ? tokens[at + 2] : next;
  const verb = VERB_FORMS.get(said?.text ?? '');
  if (!isLast && !(verb?.form === 'finite' && !verb.plural && looksPreterite(said?.text ?? ''))) return undefined;
  const base = { from: at, governed: false, definite: true };
  const gender = token?.folded === 'esta' ? 'f' : 'm';
  return mentionOf(tokens, text, base, [at, isLast ? at + 2 : at + 1], {
    kind: 'person',
    head: LAST,
    gender,
    weak: true,
  });
}

/** «contó la primera», «el segundo respondió»: one of those whom a sentence before named together. Its head is the ordinal. */
export function ordinal(tokens: readonly Token[], text: string, at: number): Mention | undefined {
  const article = tokens[at]?.folded;
  if (article !== 'el' && article !== 'la') return undefined;
  const [, head] = /^(primer|segund|tercer)[oa]$/.exec(tokens[at + 1]?.folded ?? '') ?? [];
  const next = tokens[at + 2];
  const stands =
    next === undefined ||
    /^(?:comma|stop|colon)$/.test(next.kind) ||
    VERB_FORMS.get(next.text)?.form === 'finite' ||
    looksPreterite(next.text);
  if (head === undefined || !stands || isGoverned(tokens, at)) return undefined;
  const base = { from: at, governed: false, definite: true };
  const gender = article === 'la' ? 'f' : 'm';
  return mentionOf(tokens, text, base, [at + 1, at + 2], { kind: 'person', head, gender, weak: true });
}

/** Heads of `ordinal`, in their order. */
export const ORDINALS = ['primer', 'segund', 'tercer'];

/** «Ambos explicaron»: the two persons named last. */
export function pair(tokens: readonly Token[], text: string, at: number): Mention {
  const base = { from: at, governed: false, definite: true };
  return mentionOf(tokens, text, base, [at, at + 1], { kind: 'group', plural: true });
}
