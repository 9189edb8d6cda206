import { isAnd } from '../scan/token.ts';
import { isFiniteVerb } from '../lexicon/finite.ts';
import { CLITICS, isAdverb, isInfinitive } from '../lexicon/grammar.ts';
import { COLLECTIVES } from '../lexicon/nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { maySpeak } from './complement.ts';
import type { Cue } from './find-cues.ts';
import type { Item } from './item.ts';
import { jointBefore } from './joint.ts';
import type { Subject } from './subject.ts';

/** Clitics, negation, adverbs and short connectors between subject and verb. */
export function isBetween(item: Item | undefined): boolean {
  return item?.kind === 'word' && (CLITICS.has(item.folded) || isAdverb(item.folded)) && !item.capital;
}

export function asSubject(items: readonly Item[], at: number, mention: Mention, cue: Cue): Subject | undefined {
  if (mention.governed || mention.kind === 'place') return undefined;
  const isMany = COLLECTIVES.has(mention.head ?? '');
  if (!maySpeak(mention) && !isMany && !isThingThatSays(items, at, mention, cue)) return undefined;
  if (mention.plural !== cue.plural) {
    const others = jointBefore(items, at);
    if (cue.plural && others.length > 0) return { kind: 'mention', mention, at, others };
    if (mention.plural && !cue.plural && mention.kind !== 'institution') return undefined;
  }
  return { kind: 'mention', mention, at };
}

/** A noun no list knows, straight before a verb that governs «que»: «El jurado destacó que». */
function isThingThatSays(items: readonly Item[], at: number, mention: Mention, cue: Cue): boolean {
  if (
    mention.kind !== 'thing' ||
    (!mention.definite && at > 0) ||
    !cue.frames.includes('K') ||
    mention.plural !== cue.plural
  )
    return false;
  // «Una vecina que prefirió no dar su nombre dijo»: what she gave.
  const before = items[at - 1];
  if (before?.kind === 'word' && (isInfinitive(before.folded) || before.folded === 'dar' || isFiniteVerb(before)))
    return false;
  let next = at + 1;
  while (next < cue.from && isBetween(items[next])) next += 1;
  return next === cue.from;
}

const HEADS = /^que (?:presid|dirig|encabez|lider|conduc|administr|integr|conform)/;

/** «Caal, en tanto, rechazó»; «la gobernadora, quien preside el consejo, abrió»: the subject stands before the pair of commas. */
export function acrossCommas(items: readonly Item[], comma: number, cue: Cue): Subject | undefined {
  const last = items[comma - 1]?.mention;
  // «La Municipalidad, que preside el alcalde, Luis Sis, informa»
  const house = HEADS.test(`${items[comma - 3]?.folded} ${items[comma - 2]?.folded}`)
    ? items[comma - 5]?.mention
    : undefined;
  if (house !== undefined && items[comma - 4]?.kind === 'comma') return asSubject(items, comma - 5, house, cue);
  if (last?.name !== undefined && last.kind === 'person' && last.text.includes(',') && !last.governed)
    return asSubject(items, comma - 1, last, cue);
  const named = cue.plural && last?.kind === 'person' ? namedBehind(items, comma - 1) : undefined;
  if (named !== undefined) return named;
  for (let open = comma - 1; open >= Math.max(0, comma - 30); open -= 1) {
    const item = items[open];
    if (item?.kind === 'stop' || item?.kind === 'semicolon') return undefined;
    if (item?.kind !== 'comma') continue;
    const before = items[open - 1];
    const mention = before?.mention;
    if (
      mention !== undefined &&
      !mention.governed &&
      (maySpeak(mention) || (mention.definite && cue.frames.includes('K') && open - 1 < 3))
    ) {
      if (!maySpeak(mention))
        return mention.plural === cue.plural && mention.kind === 'thing'
          ? { kind: 'mention', mention, at: open - 1 }
          : undefined;
      return asSubject(items, open - 1, mention, cue);
    }
    if (before?.kind === 'close') {
      const closed = items[open - 2]?.mention ?? items[open - 4]?.mention;
      if (closed !== undefined && !closed.governed && maySpeak(closed))
        return { kind: 'mention', mention: closed, at: open - 2 };
    }
  }
  return undefined;
}

/** «Las subsecretarias, Ana López y Rosa Caal, coincidieron», «Ana López, y Luis Pop, dijeron»: by their names, from the last one back. */
function namedBehind(items: readonly Item[], at: number): Subject | undefined {
  const mention = items[at]?.mention;
  const others = jointBefore(items, at);
  const group = items[at - 2 * others.length - 2]?.mention;
  const isOffice = group?.kind === 'group' && group.role !== undefined && !group.governed;
  const isJoined = isAnd(items[at - 1]) && mention?.governed === false;
  return (isOffice || isJoined) && mention !== undefined && others.length > 0
    ? { kind: 'mention', mention, at, others }
    : undefined;
}
