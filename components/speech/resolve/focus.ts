import type { Entity, Place } from './entity.ts';

/** Why somebody stands in the light: spoke, opened a sentence, was introduced. */
export type FocusReason = 'spoke' | 'subject' | 'introduced';

interface Lit {
  readonly entity: Entity;
  readonly place: Place;
  readonly strength: number;
  readonly reason: FocusReason;
}

export interface Focused {
  readonly entity: Entity;
  readonly place: Place;
  /** 0–1: how sure a dropped subject goes back here. */
  readonly sureness: number;
  /** Body paragraphs between. */
  readonly distance: number;
  readonly rival?: Entity;
}

/** After so many body paragraphs a dropped subject no longer goes back. */
const REACH = 4;
const BY_DISTANCE = [0.94, 0.88, 0.78, 0.68, 0.58];

/**
 * The explicit focus of a text: whom a verb without a subject goes back to. Spanish drops the subject in a third of
 * reported clauses; the last person who spoke or opened a sentence beats the last one quoted (posts 14622, 13968).
 */
export class Focus {
  #lit: Lit[] = [];

  move(entity: Entity, place: Place, strength: number, reason: FocusReason): void {
    this.#lit = [...this.#lit.filter((lit) => lit.entity !== entity), { entity, place, strength, reason }].slice(-8);
  }

  /** Whom a dropped subject at `position` goes back to. A quotation in marks is rather a person's than an institution's. */
  find(position: number, plural: boolean, inMarks: boolean): Focused | undefined {
    const near = this.#lit.filter(({ place }) => position - place.position <= REACH && position >= place.position);
    const scored = near
      .filter(
        ({ entity }) => (entity.kind === 'group') === plural || (plural && entity.kind === 'institution' && false),
      )
      .map((lit, index) => ({ lit, score: scoreOf(lit, position, inMarks) + index * 0.001 }))
      .toSorted((a, b) => b.lit.place.order - a.lit.place.order || b.score - a.score);
    const best = pick(scored, position, inMarks);
    if (best === undefined) return undefined;
    const distance = position - best.place.position;
    const rival = scored.find(({ lit }) => lit.entity !== best.entity && position - lit.place.position <= distance + 1)
      ?.lit.entity;
    return {
      entity: best.entity,
      place: best.place,
      sureness: (BY_DISTANCE[distance] ?? 0.5) * best.strength,
      distance,
      ...(rival === undefined ? {} : { rival }),
    };
  }

  /** For «ambos»: the two who last spoke as one, else the last two persons. */
  lastPair(): readonly Entity[] {
    const joint = this.#lit.findLast(({ entity }) => entity.members.length === 2)?.entity;
    if (joint !== undefined) return joint.members;
    return this.#lit
      .filter(({ entity }) => entity.kind === 'person')
      .slice(-2)
      .map(({ entity }) => entity);
  }
}

function scoreOf({ strength, place }: Lit, position: number, _inMarks: boolean): number {
  return strength * (BY_DISTANCE[position - place.position] ?? 0.4);
}

/** The newest in the light, unless it is an institution of another paragraph and a person stands near for words in marks. */
function pick(
  scored: readonly { readonly lit: Lit; readonly score: number }[],
  position: number,
  inMarks: boolean,
): Lit | undefined {
  const newest = scored[0]?.lit;
  if (newest === undefined) return undefined;
  const isPerson = newest.entity.kind === 'person' || newest.entity.kind === 'group';
  if (inMarks && !isPerson && newest.place.position < position) {
    const person = scored.find(({ lit }) => lit.entity.kind === 'person' && position - lit.place.position <= 2);
    if (person !== undefined) return person.lit;
  }
  const weaker =
    newest.strength < 0.75
      ? scored.find(({ lit }) => lit.strength >= 0.9 && lit.place.position === newest.place.position)
      : undefined;
  return weaker?.lit ?? newest;
}
