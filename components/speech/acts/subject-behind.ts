import { complementOf } from '../cues/complement.ts';
import type { Cue } from '../cues/find-cues.ts';
import type { Item } from '../cues/item.ts';
import { joint } from '../cues/joint.ts';
import type { NamedSubject, Subject } from '../cues/subject.ts';
import { fold } from '../lexicon/fold.ts';
import { ANYBODY, COLLECTIVES, KIN, OCCASIONS, SIGNS, TIMES, WRITTEN } from '../lexicon/nouns.ts';
import { somebody } from '../mentions/persons.ts';

/** Who speaks, where the subject stands after the verb: «…”, dijo la ministra», «…”, se lee en el informe», «…”, gritó alguien». */
export function subjectBehind(items: readonly Item[], cue: Cue): Subject {
  if (SOMEBODY.test(items[cue.to]?.folded ?? '') || isCounted(items, cue.to) || isOneOfThem(items, cue.to))
    return { kind: 'agentless' };
  const subject = complementOf(items, { ...cue, frames: '' }).subject ?? nounBehind(items, cue);
  if (subject !== undefined) return { ...subject, others: joint(items, subject.at) };
  // «dijo Zoila محمد Tun»: somebody is named whom nobody here can read.
  if (items[cue.to]?.kind === 'word' && items[cue.to]?.capital === true) return { kind: 'agentless' };
  const isImpersonal =
    items[cue.from - 1]?.folded === 'se' && cue.agentless && IMPERSONAL.test(items[cue.from]?.folded ?? '');
  return isImpersonal ? (paperBehind(items, cue) ?? { kind: 'agentless' }) : { kind: 'elided' };
}

/** «…”, se lee en el informe»: the paper says it. */
function paperBehind(items: readonly Item[], { to }: Cue): Subject | undefined {
  const mention = items[to]?.folded === 'en' ? items[to + 1]?.mention : undefined;
  return mention?.kind === 'document' ? { kind: 'mention', mention, at: to + 1 } : undefined;
}

/** «gritó alguien desde la orilla»: nobody the post names. */
const SOMEBODY = /^(?:alguien|otr[oa]s?|vari[oa]s|much[oa]s|algun[oa]s|tod[oa]s)$/;

/** «decía una de las notas»: people among others are mentions. */
function isOneOfThem(items: readonly Item[], at: number): boolean {
  return /^un[oa]$/.test(items[at]?.folded ?? '') && items[at]?.kind === 'word' && items[at + 1]?.folded === 'de';
}

/** «expresó el último»: which of them that is depends on an order that nobody can be sure of. */
function isCounted(items: readonly Item[], at: number): boolean {
  const noun = items[at]?.mention?.head ?? items[at + (/^(?:el|la)$/.test(items[at]?.folded ?? '') ? 1 : 0)]?.folded;
  if (/^est[ae]$/.test(items[at]?.folded ?? '')) return false;
  return /^ultim[oa]$/.test(noun ?? '') && items[at + 1]?.folded !== 'vez';
}

/** «dijo una turista canadiense», «agregó su esposa», «reza la placa»: straight after a verb of speaking a noun is who speaks. */
function nounBehind(items: readonly Item[], cue: Cue): NamedSubject | undefined {
  // «dijo entre risas el homenajeado»
  const isManner = /^(?:entre|con)$/.test(items[cue.to]?.folded ?? '') && items[cue.to + 1]?.kind === 'word';
  const at = isManner ? cue.to + 2 : cue.to;
  const mention = items[at]?.mention;
  if (mention?.kind !== 'thing' || mention.governed || mention.plural) return undefined;
  const noun = mention.head ?? fold(mention.text.split(' ')[0] ?? '');
  const named = holderBehind(items, at);
  if (named !== undefined)
    return { ...named, mention: { ...named.mention, role: named.mention.role ?? somebody(mention).role } };
  if (COLLECTIVES.has(noun)) return { kind: 'mention', mention, at };
  const isHuman =
    KIN.test(noun) || (!mention.definite && (cue.strength >= 0.85 || ANYBODY.test(noun) || SOMEONE.test(noun)));
  if (isHuman) return { kind: 'mention', mention: somebody(mention), at };
  if (SIGNS.test(noun)) return { kind: 'mention', mention, at };
  const isWhen = TIMES.has(noun) || OCCASIONS.has(noun) || noun === 'vez';
  const next = items[at + 1];
  const isSubject = mention.definite && !isWhen && (next === undefined || /^(?:comma|stop|semicolon)$/.test(next.kind));
  return isSubject ? { kind: 'mention', mention: WRITTEN.test(noun) ? mention : somebody(mention), at } : undefined;
}

/** «preguntó una lectora», «escribió un usuario»: not «escribió un comentario». */
const SOMEONE =
  /(?:tora|dora|usuari[oa]|voluntari[oa]|beneficiari[oa]|propietari[oa]|nauta|transeunte|[ae]nte|ista|chofer|peaton|feligres)$/;

/** «explicó el cofrade mayor, José Xitumul»: the name behind a noun that no lexicon knows. */
function holderBehind(items: readonly Item[], at: number): NamedSubject | undefined {
  const [comma, behind, end] = items.slice(at + 1, at + 4);
  const mention = behind?.mention;
  const isEnd = end === undefined || end.kind === 'stop' || end.kind === 'comma';
  const isName = mention?.kind === 'person' && mention.name !== undefined && !mention.governed;
  return comma?.kind === 'comma' && isName && isEnd ? { kind: 'mention', mention, at: at + 2 } : undefined;
}

/** «…”, se lee en el comunicado», «…”, se indicó»: no person; «…”, se lamentó» is somebody. */
const IMPERSONAL = /^(?:lee|ley[oe]|leia|indic|inform|explic|dijo|dice|senal|detall|anunci|coment|mencion|afirm|agreg)/;
