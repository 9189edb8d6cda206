import { isInfinitive, looksFinite } from '../lexicon/grammar.ts';
import { ROLES } from '../lexicon/lexicon.ts';
import { KIN } from '../lexicon/nouns.ts';
import { DEFINITE, DETERMINERS, PREMODIFIERS } from '../lexicon/words.ts';
import { isAnd, type Token } from '../scan/token.ts';
import { withCounterparts } from './counterpart.ts';
import { isGoverned, isParticle } from './determiners.ts';
import { fixedPhraseAt } from './fixed-phrases.ts';
import { institution, namedOrganisation, organisationAt } from './institutions.ts';
import type { Mention } from './mention.ts';
import { elliptical } from './holder.ts';
import { followsNoun, isFarPlace, isPlaceOnly } from './name-of-thing.ts';
import { nameAt } from './names.ts';
import { nounPhrase } from './noun-phrase.ts';
import { pastParticles } from './particles.ts';
import { person, precedesName, somebody, withRole } from './persons.ts';
import { roleAt, type RoleSpan } from './roles.ts';
import { isWho } from './seen-doing.ts';
import { isContentWord } from './runs.ts';
import { withSharedOffice } from './shared-office.ts';
import { freshName, oneName, unknownName } from './new-names.ts';
import { bareGroup, isPronoun, lastNamed, oneOf, ordinal, pair, pronoun } from './unnamed.ts';

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
      const told = isDescribed(tokens, own) ? { ...own, described: true as const } : own;
      const before = mentions.at(-1);
      if (isOneNamed(tokens, before, told))
        mentions[mentions.length - 1] = {
          ...told,
          from: before.from,
          governed: false,
          second: isAnyOf(before) ? undefined : before.role,
        };
      else mentions.push(isWho(tokens, told) ? somebody(told) : told);
      at = mention.to;
    }
  }
  return withCounterparts(withSharedOffice(mentions, tokens, text));
}

/** «Una de las panelistas, la arquitecta Dulce Vanegas, lamentó», «La jefa de la misión, la excanciller Eladia Paz, dijo»: one person. */
function isOneNamed(
  tokens: readonly Token[],
  before: Mention | undefined,
  { kind, name, gender, from, to }: Mention,
): before is Mention {
  const isSomebody = before?.kind === 'person' || (before?.kind === 'thing' && isOfPeople(before));
  if (!isSomebody || before.governed || before.name !== undefined) return false;
  if (kind !== 'person' || name === undefined) return false;
  const isApposed = before.to === from - 1 && tokens[from - 1]?.kind === 'comma' && tokens[to]?.kind === 'comma';
  const verb = tokens[to + 1];
  const isActing = verb?.kind === 'word' && looksFinite(verb.text);
  const isSame = before.gender === undefined || before.gender === gender;
  return isApposed && isSame && (isActing || /^un[oa] de\b/i.test(before.text));
}

/** «Otra madre, Catalina Toj», «Uno de ellos, don Vidal Choy»: no office. */
function isAnyOf({ text }: Mention): boolean {
  return /^(?:otr[oa]|un[oa] de) /i.test(text);
}

/** «Su autora, la politóloga Úrsula Roldán, explicó», «Su esposo, el profesor Juan Tux, dice». */
function isOfPeople({ head = '', definite }: Mention): boolean {
  return definite && (KIN.test(head) || /(?:tora?|dora?|ad[oa])$/.test(head));
}

/** «El asesor que los acompaña explicó»: a noun and a clause that tells which one. «Explicó el asesor que…» reports instead. */
function isDescribed(tokens: readonly Token[], { kind, name, definite, from, to }: Mention): boolean {
  const before = tokens[from - 1];
  const isReport = before?.kind === 'word' && looksFinite(before.text);
  return kind === 'person' && name === undefined && definite && tokens[to]?.text === 'que' && !isReport;
}

/** «con el pelo recogido y la voz ronca»: what «y» joins to a governed thing is governed too. */
function isCoordinate(tokens: readonly Token[], { from, kind }: Mention, before: Mention | undefined): boolean {
  if (before?.governed !== true) return false;
  const link = tokens[from - 2]?.kind === 'comma' ? from - 2 : from - 1;
  const isJoined = isAnd(tokens[from - 1]) && (before.to === from - 1 || before.to === link);
  return (
    (isJoined && (kind === 'thing' || (kind === 'institution' && before.kind === kind))) ||
    ((isJoined || before.to === from) && accompany(tokens, from))
  );
}

/** «Acompañado por las subsecretarias Ana López y Eva Coc, explicó», «junto al alcalde, Juan Sic, y la gobernadora, …»: with whom. */
function accompany(tokens: readonly Token[], at: number): boolean {
  const window = tokens.slice(Math.max(0, at - MOST_COMPANY), at);
  const from = window.findLastIndex(({ folded }) =>
    /^(?:(?:acompanad|rodead|flanquead|escoltad)[oa]s?|junto|compania)$/.test(folded),
  );
  return (
    from >= 0 && !window.slice(from).some(({ kind, text }) => kind === 'stop' || (kind === 'word' && looksFinite(text)))
  );
}

const MOST_COMPANY = 24;

function mentionAt(
  tokens: readonly Token[],
  text: string,
  at: number,
  known: ReadonlySet<string>,
): Mention | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const one = oneOf(tokens, text, at, known);
  if (one !== undefined) return one;
  if (isPronoun(token)) return pronoun(tokens, text, at);
  const latter = lastNamed(tokens, text, at) ?? ordinal(tokens, text, at);
  if (latter !== undefined) return latter;
  if (/^amb[oa]s$/.test(token.folded) && !isContentWord(tokens[at + 1] ?? token)) return pair(tokens, text, at);
  // «subrayó De León», whom the post knows.
  const isKnown = /^del?$/.test(token.folded) && pastParticles(tokens, at, known) > at;
  if (!isKnown && isParticle(tokens, at)) return undefined;
  // «Entre ellos está Wilmer»
  const isDetermined = !isKnown && DETERMINERS.has(token.folded) && token.text.toLowerCase() !== 'está';
  const contracted = !isKnown && (token.folded === 'al' || token.folded === 'del');
  const governed = contracted || isGoverned(tokens, at);
  let head = isDetermined ? at + 1 : at;
  if (isDetermined && PREMODIFIERS.test(tokens[head]?.folded ?? '') && ROLES.has(tokens[head + 1]?.folded ?? ''))
    head += 1;
  const base = { from: at, governed, definite: DEFINITE.has(token.folded) };
  if (token.folded === 'al' && !tokens[head]?.capital && isInfinitive(tokens[head]?.folded ?? '')) return undefined;
  const left = isDetermined && !governed ? elliptical(tokens, at, known) : undefined;
  if (left !== undefined) return person(tokens, text, base, left);
  const role = roleAt(tokens, head);
  const named = isOffice(tokens, head, role, known) ? undefined : namedOrganisation(tokens, head);
  if (named !== undefined) return institution(tokens, text, base, head, named);
  const isGroup = role?.role.plural === true && (token.capital ? isFirst(tokens, at) : !followsNoun(tokens, at));
  if (role !== undefined && (isDetermined || isGroup || precedesName(tokens, role, known)))
    return withRole(tokens, text, base, role, known);
  const group = bareGroup(tokens, text, at);
  if (group !== undefined) return group;
  const name = followsNoun(tokens, head) || isPlaceOnly(tokens, head) ? undefined : nameAt(tokens, head, known, false);
  if (name !== undefined && (!isDetermined || name.honorific || name.known > 1) && !isFarPlace(tokens, head, name))
    return person(tokens, text, base, name);
  const organisation = organisationAt(tokens, head, isDetermined);
  if (organisation !== undefined) return institution(tokens, text, base, head, organisation);
  return isDetermined
    ? nounPhrase(tokens, text, base, head, known)
    : (freshName(tokens, text, at) ?? oneName(tokens, text, at) ?? unknownName(tokens, text, base, known));
}

/** «la SECRETARIA DE PLANIFICACIÓN, Marta Calderón», «la SECRETARIA»: her, where no accent makes it her house. */
function isOffice(
  tokens: readonly Token[],
  at: number,
  role: RoleSpan | undefined,
  known: ReadonlySet<string>,
): boolean {
  const written = tokens[at]?.text ?? '';
  if (role === undefined || written !== written.toUpperCase()) return false;
  return role.to === at + 1 || precedesName(tokens, role, known);
}

function isFirst(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'stop' || before.kind === 'break';
}
