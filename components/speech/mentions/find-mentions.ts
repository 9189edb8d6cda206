import { ADVERBS, isInfinitive, looksPreterite, PREPOSITIONS } from '../lexicon/grammar.ts';
import { GIVEN_NAMES, GROUP_NOUNS, HONORIFICS, PLACES, ROLES, VERB_FORMS } from '../lexicon/lexicon.ts';
import type { Token } from '../scan/token.ts';
import { fixedPhraseAt } from './fixed-phrases.ts';
import { institution, namedOrganisation, organisationAt } from './institutions.ts';
import type { Base, Mention } from './mention.ts';
import { nameAt, type NameWords, opensSentence } from './names.ts';
import { nounPhrase } from './noun-phrase.ts';
import { person, precedesName, somebody, withRole } from './persons.ts';
import { roleAt } from './roles.ts';
import { KIN } from './gender.ts';
import { PLACE_NOUNS } from './complement-run.ts';
import { isContentWord, ORIGIN } from './runs.ts';

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
      const own = isCoordinate(tokens, mention, mentions.at(-1)) ? { ...mention, governed: true } : mention;
      mentions.push(isWho(tokens, own) ? somebody(own) : own);
      at = mention.to;
    }
  }
  return mentions;
}

/** «la madre de uno de los niños, quien…»: the pronoun tells that it is a person. */
function isWho(tokens: readonly Token[], { kind, plural, governed, to }: Mention): boolean {
  const next = tokens[to]?.kind === 'comma' ? to + 1 : to;
  return kind === 'thing' && !plural && !governed && tokens[next]?.folded === 'quien';
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
  const one = oneOf(tokens, text, at);
  if (one !== undefined) return one;
  if (/^amb[oa]s$/.test(token.folded) && !isContentWord(tokens[at + 1] ?? token)) return pair(token, at);
  const isDetermined = DETERMINERS.has(token.folded);
  const contracted = token.folded === 'al' || token.folded === 'del';
  const governed = contracted || isGoverned(tokens, at);
  let head = isDetermined ? at + 1 : at;
  if (isDetermined && PREMODIFIERS.has(tokens[head]?.folded ?? '') && ROLES.has(tokens[head + 1]?.folded ?? ''))
    head += 1;
  const base = { from: at, governed, definite: DEFINITE.has(token.folded) };
  if (token.folded === 'al' && !tokens[head]?.capital && isInfinitive(tokens[head]?.folded ?? '')) return undefined;
  const named = namedOrganisation(tokens, head);
  if (named !== undefined) return institution(tokens, text, base, head, named);
  const role = roleAt(tokens, head);
  const isGroup = role?.role.plural === true && (token.capital ? isFirst(tokens, at) : !followsNoun(tokens, at));
  if (role !== undefined && (isDetermined || isGroup || precedesName(tokens, role, known)))
    return withRole(tokens, text, base, role, known);
  const name = followsNoun(tokens, head) || isPlaceOnly(tokens, head) ? undefined : nameAt(tokens, head, known, false);
  if (name !== undefined && (!isDetermined || name.honorific || name.known > 1) && !isFarPlace(tokens, head, name))
    return person(tokens, text, base, name);
  const organisation = organisationAt(tokens, head, isDetermined);
  if (organisation !== undefined) return institution(tokens, text, base, head, organisation);
  return isDetermined ? nounPhrase(tokens, text, base, head, known) : unknownName(tokens, text, base, known);
}

/** «una de las abuelas», «uno de los asistentes»: somebody without a name. */
function oneOf(tokens: readonly Token[], text: string, at: number): Mention | undefined {
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
function unknownName(
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
  if (!isSubject || token?.capital !== true || governed || opensSentence(tokens, from, known)) return undefined;
  if (tokens[from - 1]?.capital === true || isContentWord(tokens[from - 1] ?? token)) return undefined;
  return institution(tokens, text, base, from, { to: from + 1, isAcronym: false });
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

/** «en Santiago de Chile», «originaria de Fray Bartolomé»: nobody is in a person, nor from one. */
function isPlaceOnly(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.folded ?? '';
  if (/^(?:en|hacia|hasta|desde)$/.test(before)) return true;
  return before === 'de' && ORIGIN.test(tokens[at - 2]?.folded ?? '');
}

/** «en Trenton, Nueva Jersey, donde»: a name of unknown words after a place. */
function isFarPlace(tokens: readonly Token[], at: number, name: NameWords): boolean {
  const next = tokens[name.to];
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
    !ADVERBS.has(before.folded) &&
    isNominal(tokens[at - 2]) &&
    (PLACE_NOUNS.has(before.folded) || !GIVEN_NAMES.has(tokens[at]?.folded ?? '') || tokens[at + 1]?.capital !== true)
  );
}

/** What a noun may stand after, and a verb seldom does: «la comunidad», «de aldea». */
function isNominal(token: Token | undefined): boolean {
  return token?.kind === 'word' && (DETERMINERS.has(token.folded) || PREPOSITIONS.has(token.folded));
}

function isGoverned(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.kind === 'word' && PREPOSITIONS.has(before.folded) && before.folded !== 'segun';
}
