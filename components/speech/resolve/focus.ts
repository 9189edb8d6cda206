import type { Entity, Place } from './entity.ts';

interface Lit {
  readonly entity: Entity;
  readonly place: Place;
  /** 0–1: spoke 1, opened a sentence 0.95, was introduced less. */
  readonly strength: number;
}

export interface Focused {
  readonly entity: Entity;
  readonly place: Place;
  /** 0–1: how sure a dropped subject goes back here. */
  readonly sureness: number;
  /** Body paragraphs between. */
  readonly distance: number;
  readonly rival: Entity | undefined;
}

/** What the dropped subject's own sentence tells of it. */
export interface Asked {
  /** Body paragraph of the verb. */
  readonly position: number;
  /** Sentence of the verb. */
  readonly order: number;
  readonly plural: boolean;
  /** Words in marks are rather a person's than an institution's or a paper's. */
  readonly inMarks: boolean;
  /** «señala»: as papers speak. */
  readonly isNow: boolean;
  /** Whom the post's title names. */
  readonly topic: Entity | undefined;
  /** Whom the words themselves rule out: they address or name them. */
  excludes(entity: Entity): boolean;
}

/** By body paragraphs between; beyond four a dropped subject no longer goes back. */
const BY_DISTANCE = [1, 0.9, 0.75, 0.6, 0.45];
const BY_SENTENCE = 0.93;
/** What a new paragraph of a profile tells goes back to the person in its title. */
const ABOUT = 1.4;

/**
 * The explicit focus of a text: whom a verb without a subject goes back to. Spanish drops the subject in a third of
 * reported clauses; the last person who spoke or opened a sentence beats the last one quoted (posts 14622, 13968).
 */
export class Focus {
  #lit: Lit[] = [];

  move(entity: Entity, place: Place, strength: number): void {
    this.#lit = [...this.#lit.filter((lit) => lit.entity !== entity), { entity, place, strength }].slice(-8);
  }

  /** «Recorrió después las aulas.»: a narrated sentence without a subject keeps its person in the light. */
  stay(order: number, position: number, gender?: 'f' | 'm'): void {
    const persons = this.#lit.filter(
      ({ entity }) =>
        entity.kind === 'person' && (gender === undefined || entity.gender === undefined || entity.gender === gender),
    );
    const last = persons.toSorted((a, b) => b.place.order - a.place.order || b.strength - a.strength)[0];
    if (last !== undefined && position - last.place.position < 2)
      this.move(last.entity, { ...last.place, order, position }, last.strength);
  }

  find(asked: Asked): Focused | undefined {
    // Who spoke in the sentence just before goes on, whomever the post is about.
    const goesOn = this.#lit.some(
      ({ place, strength }) => strength >= 1 && place.position === asked.position && place.order === asked.order - 1,
    );
    // Of two in one sentence the later one is before the reader.
    const ranked = this.#lit
      .toReversed()
      .filter(({ entity }) => isPlural(entity) === asked.plural && !asked.excludes(entity))
      .map((lit) => ({ lit, salience: salienceOf(lit, goesOn ? { ...asked, topic: undefined } : asked) }))
      .filter(({ salience }) => salience > 0)
      .toSorted((a, b) => b.salience - a.salience);
    const [best, second] = ranked;
    if (best === undefined) return undefined;
    const distance = asked.position - best.lit.place.position;
    const isClose = second !== undefined && second.salience > best.salience * 0.8;
    return {
      entity: best.lit.entity,
      place: best.lit.place,
      sureness:
        (best.lit.entity.kind === 'document' ? 0.85 : best.lit.strength) *
        (0.97 - 0.07 * distance) *
        (isClose ? 0.85 : 1),
      distance,
      rival: second !== undefined && second.salience > best.salience * 0.5 ? second.lit.entity : undefined,
    };
  }

  /** For «ambos»: the two who last spoke as one, else the last two; for «ambas instituciones», of `houses`. */
  lastPair(houses = false): readonly Entity[] {
    const kind = houses ? 'institution' : 'person';
    const joint = this.#lit.findLast(
      ({ entity: { members } }) => members.length === 2 && members.every((member) => member.kind === kind),
    )?.entity;
    if (joint !== undefined) return joint.members;
    return this.#lit
      .filter(({ entity }) => entity.kind === kind)
      .slice(-2)
      .map(({ entity }) => entity);
  }
}

function isPlural({ kind, collective }: Entity): boolean {
  return kind === 'group' && !collective;
}

function salienceOf({ entity, place, strength }: Lit, { position, order, inMarks, topic, isNow }: Asked): number {
  const distance = position - place.position;
  const near = BY_DISTANCE[distance];
  if (near === undefined || distance < 0) return 0;
  const isPerson = entity.kind === 'person' || (entity.kind === 'group' && !entity.collective);
  // A house that spoke in the sentence just before is the next one to go on.
  const isNext = distance === 0 && order - place.order === 1;
  const kind = isPerson || !inMarks ? (isPerson || !isNext ? 1 : 1.12) : isNext ? 1.05 : distance === 0 ? 0.9 : 0.6;
  if (entity.kind === 'document' && isNow && isNext && !inMarks) return 1;
  if (entity === topic && distance > 0 && !inMarks) return strength * near * ABOUT;
  return strength * near * kind * BY_SENTENCE ** Math.min(8, Math.max(0, order - place.order));
}
