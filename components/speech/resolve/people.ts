import { fold } from '../lexicon/fold.ts';
import { ANAPHORS, ROLES } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { addRole, type Entity, learn, newEntity, type Place } from './entity.ts';

/** How a mention leads to its entity; `rival` is the next best reading. */
export interface Found {
  readonly entity: Entity;
  readonly how: 'explicit' | 'partial' | 'role';
  /** 0–1: how sure the link is. */
  readonly sureness: number;
  readonly rival?: Entity;
}

/** Persons of one post. Full names are registered before the post is read, so that a short form finds a later long one. */
export class People {
  readonly #byPart = new Map<string, Entity[]>();
  readonly #byHead = new Map<string, Entity[]>();
  /** Persons seen last, newest at the end: whom a role without a name can stand for. */
  #recent: Entity[] = [];
  readonly #active = new Set<Entity>();

  /** Takes in a mention with a full name: a new person, or another form of a known one. */
  register(mention: Mention, inCaption = false): Entity {
    const known = this.#sharing(mention.parts).find((entity) => isSamePerson(entity, mention));
    const entity = known ?? newEntity('person', mention.name ?? mention.text, mention.parts);
    learn(entity, mention, inCaption);
    if (mention.role !== undefined) addTo(this.#byHead, mention.role.head, entity);
    for (const part of mention.parts) addTo(this.#byPart, part, entity);
    return entity;
  }

  /** Of whom a title makes a portrait: «Ana López: la vida entre mapas». */
  portrayed(title: string): Entity | undefined {
    const words = /^([^:,]+)[:,]/.exec(fold(title))?.[1]?.split(' ') ?? [];
    return this.#sharing(words.slice(0, 1)).find(
      ({ parts }) => words.length > 1 && words.length < 6 && words.every((word) => parts.includes(word)),
    );
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

  find(mention: Mention, order: number): Found | undefined {
    if (mention.parts.length > 1) {
      const known = this.#sharing(mention.parts).find((entity) => isSamePerson(entity, mention));
      return { entity: known ?? this.register(mention), how: 'explicit', sureness: mention.weak ? 0.9 : 1 };
    }
    if (mention.parts.length === 1) return this.#byOneName(mention, order);
    return this.#byRole(mention, order);
  }

  #sharing(parts: readonly string[]): Entity[] {
    return [...new Set(parts.flatMap((part) => this.#byPart.get(part) ?? []))];
  }

  /** «Mendoza», «la subsecretaria Iliana»: who has that name, by role, then by nearness. */
  #byOneName(mention: Mention, order: number): Found {
    const candidates = this.#sharing(mention.parts).filter((entity) => agree(entity, mention));
    const ranked = rank(candidates, order, (entity) => (sharesRole(entity, mention) ? 2 : 0));
    const [best, second] = ranked;
    if (best === undefined) return { entity: this.register(mention), how: 'explicit', sureness: 0.8 };
    if (mention.role !== undefined) addRole(best, mention.role, 1);
    const clear = second === undefined || (sharesRole(best, mention) && !sharesRole(second, mention));
    return {
      entity: best,
      how: 'partial',
      sureness: clear ? 0.98 : 0.75,
      ...(second === undefined || clear ? {} : { rival: second }),
    };
  }

  /** «la gobernadora», «el funcionario»: same role first, then who the noun can stand for, the nearest. */
  #byRole(mention: Mention, order: number): Found | undefined {
    if (mention.definite) {
      const found = this.#amongRecent(mention, order) ?? this.#amongLater(mention);
      if (found !== undefined) return found;
    }
    if (mention.role === undefined && mention.kind !== 'person') return undefined;
    const entity = newEntity('person', mention.text.replace(/\s+/g, ' '));
    learn(entity, { ...mention, kind: 'group' });
    return { entity, how: 'explicit', sureness: 0.85 };
  }

  #amongRecent(mention: Mention, order: number): Found | undefined {
    const isAlone = this.#active.size === 1;
    const scored = this.#recent
      .filter((entity) => agree(entity, mention))
      .map((entity) => ({ entity, score: roleScore(entity, mention, isAlone) }))
      .filter(({ score }) => score > 0)
      .map(({ entity, score }) => ({ entity, score: score < 2 && isJustActive(entity, order) ? score + 0.9 : score }));
    const scores = new Map(scored.map(({ entity, score }) => [entity, score]));
    const scoreOf = (entity: Entity): number => scores.get(entity) ?? 0;
    const [best, second] = rank([...scores.keys()], order, scoreOf);
    if (best === undefined) return undefined;
    if (mention.role !== undefined && best.roles.every(({ weight }) => weight < 1)) addRole(best, mention.role, 0.4);
    const clear = second === undefined || scoreOf(best) > scoreOf(second);
    const sureness = scoreOf(best) < 1 ? 0.65 : clear ? 0.92 : 0.75;
    return { entity: best, how: 'role', sureness, ...(second === undefined ? {} : { rival: second }) };
  }

  /** «El secretario informó…» before «el secretario Carlos Mendoza» is printed: the one person who has that role. */
  #amongLater(mention: Mention): Found | undefined {
    const candidates = this.#byHead.get(mention.role?.head ?? mention.head ?? '') ?? [];
    const later = candidates.filter(
      (entity) => entity.lastSeen === undefined && agree(entity, mention) && roleScore(entity, mention) >= 3,
    );
    return later.length === 1 && later[0] !== undefined ? { entity: later[0], how: 'role', sureness: 0.8 } : undefined;
  }
}

/** Did or said something in this sentence or the one before. */
function isJustActive({ lastActive }: Entity, order: number): boolean {
  return lastActive !== undefined && order - lastActive.order < 2;
}

/** A role without a name goes back to one of so many persons. */
const MOST_RECENT = 24;

function addTo(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const others = index.get(key);
  if (others === undefined) index.set(key, [entity]);
  else if (!others.includes(entity) && others.length < 60) others.push(entity);
}

function isSamePerson(entity: Entity, mention: Mention): boolean {
  if (!agree(entity, mention) || entity.kind !== 'person') return false;
  const [short, long] =
    entity.parts.length < mention.parts.length ? [entity.parts, mention.parts] : [mention.parts, entity.parts];
  const shared = short.filter((part) => long.some((other) => sameNamePart(part, other)));
  if (shared.length === short.length)
    return short.length > 1 || sharesRole(entity, mention) || entity.parts.length === 1;
  if (shared.length >= 2) return true;
  return shared.length === 1 && short.length > 1 && sharesOffice(entity, mention);
}

/** Equal, or an initial of the other. */
function sameNamePart(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

function agree({ gender }: Entity, mention: Mention): boolean {
  return gender === undefined || mention.gender === undefined || gender === mention.gender;
}

function sharesRole(entity: Entity, { role }: Mention): boolean {
  return role !== undefined && entity.roles.some((own) => own.role.head === role.head);
}

/** The same role with the same complement: two forms of one name may then share a single word. */
function sharesOffice(entity: Entity, { role }: Mention): boolean {
  return (
    role !== undefined &&
    role.complement !== '' &&
    entity.roles.some((own) => own.role.head === role.head && own.role.complement === role.complement)
  );
}

/** 4 same role and complement, 3 same role, 2 the noun can stand for the role, 1 for the class; 0 not this person. */
function roleScore(entity: Entity, mention: Mention, alone = false): number {
  const noun = mention.role?.head ?? mention.head ?? '';
  const whole = ANAPHORS.get(fold(mention.text));
  if (
    mention.text.includes(' ') &&
    (whole ?? []).some((compatible) => entity.roles.some(({ role }) => compatible === `role:${role.head}`))
  )
    return 5;
  const complement = mention.role?.complement ?? '';
  const own = entity.roles.map(({ role }) => role);
  const same = own.filter(({ head }) => head === noun);
  if (same.length > 0) {
    if (complement === '') return 3;
    if (same.some((role) => role.complement === '' || sharesWord(role.complement, complement))) return 4;
    return 0;
  }
  const compatible = ANAPHORS.get(fold(mention.text)) ?? ANAPHORS.get(mention.head ?? '') ?? ANAPHORS.get(noun) ?? [];
  if (own.some(({ head }) => compatible.includes(`role:${head}`))) return 2;
  if (own.some(({ roleClass }) => roleClass !== undefined && compatible.includes(roleClass))) return 1;
  if (own.some(({ text }) => fold(text).split(' ').includes(noun))) return 2;
  const known = ROLES.get(noun);
  if (complement !== '' && known !== undefined && (!alone || own.length > 0)) return 0;
  const isPossible = entity.lastActive !== undefined && entity.parts.length > 0 && !OFFICES.has(noun);
  return isPossible ? 0.3 : 0;
}

/** Offices of one holder, and ordinary people: «el alcalde» or «una vecina» is not whoever spoke last. */
const OFFICES = new Set(
  'presidente vicepresidente ministro viceministro secretario subsecretario alcalde gobernador diputado magistrado juez fiscal procurador contralor canciller embajador rector decano gerente superintendente comisionado concejal sindico vecino agricultor productor estudiante'.split(
    ' ',
  ),
);

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(' ').filter((word) => word.length > 3));
  return b.split(' ').some((word) => words.has(word));
}

/** By score, then by who was active last, then by who was seen last. */
function rank(entities: readonly Entity[], order: number, score: (entity: Entity) => number): Entity[] {
  const nearness = ({ lastActive, lastSeen }: Entity): number => {
    const active = lastActive === undefined || lastActive.order > order ? -100 : lastActive.order;
    const seen = lastSeen === undefined || lastSeen.order > order ? -100 : lastSeen.order - 2;
    return Math.max(active, seen);
  };
  return entities.toSorted((a, b) => score(b) - score(a) || nearness(b) - nearness(a));
}
