import { ADVERBS, PREPOSITIONS } from '../lexicon/grammar.ts';
import { HONORIFICS, ROLES } from '../lexicon/lexicon.ts';
import type { Token } from '../scan/token.ts';
import { fixedPhraseAt } from './fixed-phrases.ts';
import { institution, namedOrganisation, organisationAt } from './institutions.ts';
import type { Mention } from './mention.ts';
import { nameAt } from './names.ts';
import { nounPhrase } from './noun-phrase.ts';
import { person, precedesName, withRole } from './persons.ts';
import { roleAt } from './roles.ts';
import { isContentWord } from './runs.ts';

const DETERMINERS = new Set(
  'el la los las un una unos unas su sus nuestro nuestra este esta estos estas ese esa dicho dicha al del ambos ambas algunos algunas varios varias otro otra'.split(
    ' ',
  ),
);

const DEFINITE = new Set('el la los las al del su sus este esta estos estas dicho dicha'.split(' '));

const PREMODIFIERS = new Set(
  'nuevo nueva actual entonces propio propia mismo misma primer primera segundo segunda alto alta honorable senor senora tambien hoy ex joven'.split(
    ' ',
  ),
);

/** Reads one paragraph's tokens for everything that may name somebody, from left to right; mentions never overlap. */
export function findMentions(tokens: readonly Token[], text: string, known: ReadonlySet<string>): Mention[] {
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    const fixed = fixedPhraseAt(tokens, at);
    if (fixed > at) {
      at = fixed;
      continue;
    }
    const mention = mentionAt(tokens, text, at, known);
    if (mention === undefined) at += 1;
    else {
      mentions.push(isCoordinate(tokens, mention, mentions.at(-1)) ? { ...mention, governed: true } : mention);
      at = mention.to;
    }
  }
  return mentions;
}

/** «con el pelo recogido y la voz ronca»: what «y» joins to a governed thing is governed too. */
function isCoordinate(tokens: readonly Token[], { from, kind }: Mention, before: Mention | undefined): boolean {
  const link = tokens[from - 1]?.folded;
  return before?.governed === true && before.to === from - 1 && (link === 'y' || link === 'e') && kind === 'thing';
}

function mentionAt(
  tokens: readonly Token[],
  text: string,
  at: number,
  known: ReadonlySet<string>,
): Mention | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  if (/^amb[oa]s$/.test(token.folded) && !isContentWord(tokens[at + 1] ?? token)) return pair(token, at);
  const isDetermined = DETERMINERS.has(token.folded);
  const contracted = token.folded === 'al' || token.folded === 'del';
  const governed = contracted || isGoverned(tokens, at);
  let head = isDetermined ? at + 1 : at;
  if (isDetermined && PREMODIFIERS.has(tokens[head]?.folded ?? '') && ROLES.has(tokens[head + 1]?.folded ?? ''))
    head += 1;
  const base = { from: at, governed, definite: DEFINITE.has(token.folded) };
  const named = namedOrganisation(tokens, head);
  if (named !== undefined) return institution(tokens, text, base, head, named);
  const role = roleAt(tokens, head);
  const isGroup = role?.role.plural === true && (token.capital ? isFirst(tokens, at) : !followsNoun(tokens, at));
  if (role !== undefined && (isDetermined || isGroup || precedesName(tokens, role, known)))
    return withRole(tokens, text, base, role, known);
  const name = followsNoun(tokens, head) || isPlaceOnly(tokens, head) ? undefined : nameAt(tokens, head, known, false);
  if (name !== undefined && (!isDetermined || name.honorific || name.known > 1))
    return person(tokens, text, base, name);
  const organisation = organisationAt(tokens, head, isDetermined);
  if (organisation !== undefined) return institution(tokens, text, base, head, organisation);
  return isDetermined ? nounPhrase(tokens, text, base, head, known) : undefined;
}

/** «Ambos explicaron»: the two persons named last. */
function pair({ start, end, text, folded }: Token, at: number): Mention {
  return {
    kind: 'group',
    from: at,
    to: at + 1,
    start,
    end,
    text,
    head: folded,
    parts: [],
    plural: true,
    definite: true,
    governed: false,
    weak: false,
  };
}

/** «en Santiago de Chile», «hacia San Marcos»: nobody is in a person. */
function isPlaceOnly(tokens: readonly Token[], at: number): boolean {
  return /^(?:en|hacia|hasta|desde)$/.test(tokens[at - 1]?.folded ?? '');
}

function isFirst(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'stop' || before.kind === 'break';
}

/** «la comunidad Loma Linda», «el volcán Santiaguito»: a capital word straight after a common noun names the thing. */
function followsNoun(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    tokens[at]?.capital === true &&
    before?.kind === 'word' &&
    !before.capital &&
    isContentWord(before) &&
    !HONORIFICS.has(before.folded.replace(/\.$/, '')) &&
    !ADVERBS.has(before.folded)
  );
}

function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && PREPOSITIONS.has(before.folded) && before.folded !== 'segun';
}
