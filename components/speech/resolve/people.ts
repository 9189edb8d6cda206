import { fold } from '../lexicon/fold.ts';
import { ANYBODY } from '../lexicon/nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { LAST, ORDINALS } from '../mentions/unnamed.ts';
import { addRole, type Entity, learn, newEntity, type Place } from './entity.ts';
import { NameIndex } from './name-index.ts';
import { firstSurname, isJustTold, nearness, rank } from './nearest.ts';
import { roleScore } from './role-score.ts';
import {
  agree,
  hasName,
  shareOffice,
  isNamedInFull,
  isOfficialByFirstName,
  isSamePerson,
  isToldOf,
  sharesRole,
} from './same-person.ts';

/** How a mention leads to its entity; `rival` is the next best reading. */
export interface Found {
  readonly entity: Entity;
  readonly how: 'explicit' | 'partial' | 'role';
  /** 0–1: how sure the link is. */
  readonly sureness: number;
  readonly rival?: Entity | undefined;
}

/** Persons of one post. Full names are registered before the post is read, so that a short form finds a later long one. */
export class People {
  readonly #index = new NameIndex();
  /** Persons seen last, newest at the end: whom a role without a name can stand for. */
  #recent: Entity[] = [];
  readonly #active = new Set<Entity>();
  #together: readonly Entity[] = [];
  #togetherAt = 0;

  /** Takes in a mention with a full name: a new person, or another form of a known one. */
  register(mention: Mention, inCaption = false): Entity {
    const known = this.#named(mention);
    const entity = known ?? newEntity('person', mention.name ?? mention.text, mention.parts);
    learn(entity, mention, inCaption);
    this.#index.add(entity, mention);
    return entity;
  }

  /** «La embajadora Aasen»: the role of the one person of that surname, wherever her full name stands. */
  hint(mention: Mention): void {
    const [entity, other] = this.#index
      .sharing(mention.parts)
      .filter((one) => agree(one, mention) && !isOfficialByFirstName(one, mention));
    if (entity === undefined || other !== undefined || mention.role === undefined) return;
    this.#index.addOffice(mention.role.head, entity);
    addRole(entity, mention.role, 0.5);
  }

  /** Of whom a title makes a portrait: «Ana López: la vida entre mapas». */
  portrayed(title: string): Entity | undefined {
    const name = /^([^:,|]+)[:,|]/.exec(fold(title).replace(/^\p{L}+ ?[|:] ?/u, ''))?.[1] ?? '';
    const words = name.trim().split(' ');
    return this.#index
      .sharing(words.slice(0, 1))
      .find(({ parts }) => words.length > 1 && words.length < 6 && words.every((word) => parts.includes(word)));
  }

  /** «El caporal» after «Romeo Natareno, caporal de la finca»: a noun no lexicon knows, that is somebody's role here. */
  isCalled({ definite, head = '' }: Mention): boolean {
    return definite && this.#index.isOffice(head);
  }

  /** Whom one sentence has named, in its order: «la primera» is the first of them. */
  seeTogether(entities: readonly Entity[], order: number): void {
    if (entities.length < 2) return;
    this.#together = entities;
    this.#togetherAt = order;
  }

  /** Notes that an entity was mentioned, or did or said something. */
  note(entity: Entity, place: Place, isActive: boolean): void {
    entity.lastSeen = place;
    if (entity.kind !== 'person') return;
    if (isActive) {
      entity.lastActive = place;
      if (entity.parts.length > 0) this.#active.add(entity);
    }
    this.#recent = [...this.#recent.filter((other) => other !== entity), entity].slice(-MOST_RECENT);
  }

  /** Who was named last besides somebody, in this sentence or the two before. */
  namedBeside(somebody: Entity, order: number): Entity | undefined {
    return this.#recent.findLast(
      (one) => one !== somebody && one.parts.length > 0 && order - (one.lastSeen?.order ?? -9) < 3,
    );
  }

  find(mention: Mention, order: number): Found | undefined {
    if (mention.parts.length > 1) {
      const known = this.#named(mention);
      return { entity: known ?? this.register(mention), how: 'explicit', sureness: mention.weak ? 0.9 : 1 };
    }
    if (mention.parts.length === 1) return this.#byOneName(mention, order);
    return this.#byRole(mention, order);
  }

  /** Whom a name of several words means; who has it word for word, and another office than the first, goes before. */
  #named(mention: Mention): Entity | undefined {
    const [first, ...more] = this.#index.sharing(mention.parts).filter((entity) => isSamePerson(entity, mention));
    const exact = more.find((entity) => hasName(entity, mention.parts));
    if (exact !== undefined && !shareOffice(exact, first)) return exact;
    return first ?? this.#index.sharing(mention.parts).find((entity) => isNamedInFull(entity, mention));
  }

  /** «Mendoza», «la subsecretaria Iliana»: who has that name, by role, then by nearness. */
  #byOneName(mention: Mention, order: number): Found {
    const sharing = this.#index.sharing(mention.parts);
    const agreeing = sharing.filter(
      (entity) => agree(entity, mention) && !(isToldOf(mention) && isOfficialByFirstName(entity, mention)),
    );
    // «Andrés dijo» after «la alcaldesa María Andrés»: a surname that is a given name elsewhere.
    const isSurname = (entity: Entity): boolean =>
      entity.parts.indexOf(mention.parts[0] ?? '') > 0 && agree(entity, { ...mention, gender: undefined });
    const candidates = agreeing.length > 0 || mention.role !== undefined ? agreeing : sharing.filter(isSurname);
    // A surname goes back to somebody who has been named, where there is one.
    const seen = candidates.filter(
      (entity) => entity.lastSeen !== undefined || firstSurname(entity) === mention.parts[0],
    );
    const ranked = rank(
      seen.length > 0 ? seen : candidates,
      order,
      (entity) => (sharesRole(entity, mention) ? 2 : 0) + (firstSurname(entity) === mention.parts[0] ? 1 : 0),
    );
    const [best, second] = ranked;
    if (best === undefined) return { entity: this.register(mention), how: 'explicit', sureness: 0.8 };
    if (mention.role !== undefined) addRole(best, mention.role, 1);
    const clear = second === undefined || (sharesRole(best, mention) && !sharesRole(second, mention));
    return {
      entity: best,
      how: 'partial',
      sureness: isOfficialByFirstName(best, mention) ? 0.6 : clear ? 0.98 : 0.75,
      rival: clear ? undefined : second,
    };
  }

  /** «la gobernadora», «el funcionario»: same role first, then who the noun can stand for, the nearest. */
  #byRole(mention: Mention, order: number): Found | undefined {
    if (mention.head === LAST) {
      const entity = this.#recent.findLast((one) => one.parts.length > 0 && agree(one, mention));
      return entity && { entity, how: 'role', sureness: 0.85 };
    }
    const turn = ORDINALS.indexOf(mention.head ?? '');
    if (turn >= 0) {
      const entity = order - this.#togetherAt < 6 ? this.#together[turn] : undefined;
      return entity && agree(entity, mention) ? { entity, how: 'role', sureness: 0.85 } : undefined;
    }
    if (mention.definite) {
      const found = this.#amongRecent(mention, order) ?? this.#amongLater(mention, order);
      if (found !== undefined) return found;
    }
    if (mention.role === undefined && (mention.kind !== 'person' || PRONOUN.test(mention.head ?? ''))) return undefined;
    const entity = newEntity('person', mention.text.replace(/\s+/g, ' '));
    learn(entity, { ...mention, kind: 'group' });
    return { entity, how: 'explicit', sureness: 0.85 };
  }

  #amongRecent(mention: Mention, order: number): Found | undefined {
    const scoreOfRole = roleScore(mention, order, this.#active.size === 1);
    const agreeing = this.#recent.filter((entity) => agree(entity, mention));
    // «En la fila estaba Mercedes Donis. Ella siembra maíz»: of whom the text just told, whoever spoke before.
    const told = PRONOUN.test(mention.head ?? '') ? agreeing.filter((entity) => isJustTold(entity, order)) : [];
    const scored = (told.length > 0 ? told : agreeing)
      .map((entity) => ({ entity, score: scoreOfRole(entity) }))
      .filter(({ score }) => score > 0)
      .map(({ entity, score }) => ({ entity, score: score + (score < 2 ? nearness(entity, score, order) : 0) }));
    const scores = new Map(scored.map(({ entity, score }) => [entity, score]));
    const scoreOf = (entity: Entity): number => scores.get(entity) ?? 0;
    // Of two who are alike the later one is before the reader.
    const [best, second] = rank([...scores.keys()].toReversed(), order, scoreOf);
    if (best === undefined) return undefined;
    const { role } = mention;
    // «la consejera económica de la Embajada» after «la consejera económica, Ana López»: the same office, told in full.
    if (role !== undefined && best.roles.some((own) => own.weight > 1 && role.text.startsWith(`${own.role.text} de`)))
      addRole(best, role, 2);
    if (role !== undefined && !ANYBODY.test(role.head) && best.roles.every(({ weight }) => weight < 1))
      addRole(best, role, 0.4);
    const clear = second === undefined || scoreOf(best) > scoreOf(second);
    const sureness = scoreOf(best) < 0.9 ? 0.65 : clear ? 0.92 : 0.75;
    return { entity: best, how: 'role', sureness, rival: second };
  }

  /** «El secretario informó…» before «el secretario Carlos Mendoza» is printed: the one person who has that role. */
  #amongLater(mention: Mention, order: number): Found | undefined {
    const candidates = this.#index.inOffice(mention.role?.head ?? mention.head ?? '');
    const scoreOfRole = roleScore(mention, order);
    const later = candidates.filter(
      (one) => one.lastSeen === undefined && agree(one, mention) && scoreOfRole(one) >= 3,
    );
    return later.length === 1 && later[0] !== undefined ? { entity: later[0], how: 'role', sureness: 0.8 } : undefined;
  }
}

const PRONOUN = /^(?:el|ella)$/;

/** A role without a name goes back to one of so many persons. */
const MOST_RECENT = 24;
