import type { SentenceReading } from '../acts/sentence.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import type { Attribution } from './attribution.ts';
import { type Cast, wordsOf } from './cast.ts';
import {
  actsOn,
  behindSemicolon,
  besides,
  broughtIn,
  endsWith,
  givenFloor,
  isSpeaking,
  silentSpeakers,
  standsBy,
  tellsOf,
  tellsOn,
} from './doings.ts';
import type { Entity, Place } from './entity.ts';
import { Focus } from './focus.ts';
import { GUEST, introducedBy } from './introductions.ts';

/** Moves the focus as a post is read: to who opened a sentence, or whom it introduced; then to who spoke in it. */
export class Spotlight {
  readonly focus = new Focus();
  readonly #cast: Cast;
  /** Whom the body has named so far. */
  readonly #introduced = new Set<Entity>();

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  /** `order`: the number of the sentence. `own`: what was said in it. */
  move(paragraph: Paragraph, reading: SentenceReading, own: readonly Attribution[], order: number): void {
    const { subject } = reading;
    const placeOf = (mention: Mention): Place => ({
      order,
      position: paragraph.position,
      words: wordsOf(mention, paragraph),
    });
    const light = (mention: Mention, strength: number): void => {
      const entity = this.#personOf(mention, order);
      if (entity !== undefined) this.#light(entity, placeOf(mention), strength);
    };
    if (own.length === 0 && standsBy(reading)) {
      this.focus.stay(order, paragraph.position);
      for (const mention of reading.mentions.filter(isNamedPerson)) light(mention, GUEST);
    } else if (subject?.kind === 'person') {
      const clitic = tellsOf(reading, subject) ? undefined : actsOn(reading, subject);
      if (clitic === 'la' || clitic === 'le')
        this.focus.stay(order, paragraph.position, clitic === 'la' ? 'f' : undefined);
      // «Semana Santa trae turistas», «Finanzas Públicas asignó fondos»: perhaps nobody.
      light(subject, subject.doubtful === true ? DOUBTFUL : clitic === undefined ? 0.95 : 0.82);
      const last = endsWith(reading, subject) ?? (own.length === 0 ? broughtIn(reading) : undefined);
      if (last !== undefined) light(last, 0.97);
      const others = besides(reading, subject);
      for (const other of others) light(other, 0.9);
      const group = others.length === 0 ? undefined : this.#cast.joint([subject, ...others], paragraph, order);
      if (group !== undefined) this.focus.move(group.entity, placeOf(subject), 0.85);
    } else {
      // «Las participantes firmaron un acta»: whom «pidieron» goes back to.
      if (subject?.kind === 'group' && subject.plural) {
        const group = this.#cast.entityOf(subject, paragraph, order, (houses) => this.focus.lastPair(houses));
        if (group !== undefined) this.focus.move(group.entity, placeOf(subject), 0.85);
      }
      // «La Segeplan recibió 300 solicitudes. Agregó que…»: where no person is before the reader.
      if (subject?.kind === 'institution' && !subject.governed && own.length === 0) {
        const house = this.#cast.entityOf(subject, paragraph, order, () => []);
        const strength = isSpeaking(reading, subject) ? 0.95 : HOUSE;
        if (house !== undefined) this.focus.move(house.entity, placeOf(subject), strength);
        const others = besides(reading, subject);
        const joint = others.length > 0 ? this.#cast.joint([subject, ...others], paragraph, order) : undefined;
        if (joint !== undefined) this.focus.move(joint.entity, placeOf(subject), 0.85);
      }
      // «El plan consta de cinco ejes. Señala que habrá agua.»
      const isAlone =
        own.length === 0 && !reading.mentions.some(({ kind, name }) => kind === 'person' && name !== undefined);
      if (subject?.kind === 'document' && !subject.governed && isAlone) {
        const paper = this.#cast.entityOf(subject, paragraph, order, () => []);
        if (paper !== undefined) this.focus.move(paper.entity, placeOf(subject), HOUSE);
      }
      if (own.length === 0 && tellsOn(reading)) this.focus.stay(order, paragraph.position);
      for (const { mention, strength } of introducedBy(reading, (one) => this.#isNew(one, order)))
        light(mention, strength);
      const floor = givenFloor(reading);
      if (floor !== undefined) light(floor, 1);
    }
    for (const mention of silentSpeakers(reading)) light(mention, 0.95);
    for (const mention of reading.mentions) {
      const entity = mention.name === undefined ? undefined : this.#personOf(mention, order);
      if (entity !== undefined) this.#introduced.add(entity);
    }
    const afterwards = own.length === 0 ? undefined : behindSemicolon(reading);
    for (const { speaker, act, why } of own) {
      if (speaker === undefined || act.rule === 'M2' || (act.subject.kind === 'floating' && act.rule !== 'D13'))
        continue;
      const words = why.words ?? why.antecedent ?? { block: paragraph.block, start: 0, end: 0, text: '' };
      this.#light(speaker, { order, position: paragraph.position, words }, strengthOf(speaker, reading));
    }
    if (afterwards !== undefined) light(afterwards, 1);
  }

  #personOf(mention: Mention, order: number): Entity | undefined {
    return this.#cast.person(mention, order)?.entity;
  }

  #isNew(mention: Mention, order: number): boolean {
    const entity = this.#personOf(mention, order);
    return entity !== undefined && !this.#introduced.has(entity);
  }

  #light(entity: Entity, place: Place, strength: number): void {
    for (const one of entity.members.length > 0 ? entity.members : [entity])
      this.#cast.people.note(one, place, strength > GUEST);
    this.focus.move(entity, place, strength);
  }
}

/** How much a house that only did something is. */
const HOUSE = 0.5;

/** How much a pair of capital words of which no list knows any is before the reader. */
const DOUBTFUL = 0.75;

/** A body is less before the reader than a person; so is «una de ellas» who told something to somebody known. */
function strengthOf({ kind, parts }: Entity, reading: SentenceReading): number {
  if (kind === 'institution' || kind === 'document') return 0.9;
  const isPassing = kind === 'person' && parts.length === 0 && reading.subject !== undefined;
  return isPassing && actsOn(reading, reading.subject) !== undefined ? 0.8 : 1;
}

function isNamedPerson({ kind, name, governed }: Mention): boolean {
  return kind === 'person' && name !== undefined && !governed;
}
