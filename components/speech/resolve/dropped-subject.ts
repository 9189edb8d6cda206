import type { Act } from '../acts/act.ts';
import { looksPreterite } from '../lexicon/grammar.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import type { Resolved } from './cast.ts';
import type { Entity } from './entity.ts';
import { addresses, tellsOf } from './exclusions.ts';
import type { Focus, Focused } from './focus.ts';

/** What is known where a verb without a subject stands. */
export interface Standing {
  readonly focus: Focus;
  /** Number of its sentence. */
  readonly order: number;
  /** Whom the post's title names. */
  readonly topic: Entity | undefined;
  /** Whom an answer is given to. */
  readonly asker: Entity | undefined;
  /** Who has just been named besides. */
  readonly listener: Entity | undefined;
}

/** Whom a dropped subject goes back to: who is in focus, and neither addressed by the words nor told of in them. */
export function droppedSubject(
  act: Act,
  { text, position }: Paragraph,
  { focus, order, topic, asker, listener }: Standing,
): Resolved | undefined {
  const inMarks = act.quotation !== undefined;
  const words = act.parts.map(({ start, end }) => text.slice(start, end)).join(' ');
  const isNow = act.cue !== undefined && !looksPreterite(text.slice(act.cue.start, act.cue.end).toLowerCase());
  const named = inMarks ? addresses(words) : () => false;
  const gender = inMarks ? tellsOf(words) : undefined;
  // «La asesora los escucha. “Ella nos animó”, agrega»: somebody else than the one just told of.
  const isTold = (entity: Entity): boolean => entity.gender === gender && entity.lastActive?.order === order - 1;
  // «Según un estudio, … Pidió también dejar…»: no paper asks.
  const asks = act.rule === 'I4';
  const excludes = (entity: Entity): boolean =>
    entity === asker || named(entity) || (asks && entity.kind === 'document');
  const find = (excluded: (entity: Entity) => boolean): Focused | undefined =>
    focus.find({ position, order, plural: act.plural, inMarks, isNow, excludes: excluded, topic });
  const other = gender === undefined ? undefined : find((entity) => excludes(entity) || isTold(entity));
  const focused = other !== undefined && other.distance < 2 ? other : find(excludes);
  // «Las gemelas de doña Juana dormían. “Falta una dosis”, le recordó la enfermera. “Aquí estaré”, contestó.»
  if (listener !== undefined && (focused === undefined || focused.distance > 0))
    return {
      entity: listener,
      resolution: 'elided',
      sureness: 0.75,
      antecedent: listener.lastSeen,
      rival: focused?.entity,
    };
  if (focused === undefined) return undefined;
  const { entity, sureness, place, rival } = focused;
  return { entity, resolution: 'elided', sureness, antecedent: place, rival };
}
