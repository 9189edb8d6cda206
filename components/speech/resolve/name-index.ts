import type { Mention } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';

/** Persons of one post by the words of their names and by the nouns of their offices. */
export class NameIndex {
  readonly #byPart = new Map<string, Entity[]>();
  readonly #byHead = new Map<string, Entity[]>();

  add(entity: Entity, { parts, role, title }: Mention): void {
    for (const head of [role?.head, title]) if (head !== undefined) this.addOffice(head, entity);
    for (const part of parts) addTo(this.#byPart, part, entity);
  }

  addOffice(head: string, entity: Entity): void {
    addTo(this.#byHead, head, entity);
  }

  /** Whoever has one of these words in his name. */
  sharing(parts: readonly string[]): Entity[] {
    return [...new Set(parts.flatMap((part) => this.#byPart.get(part) ?? []))];
  }

  inOffice(head: string): readonly Entity[] {
    return this.#byHead.get(head) ?? [];
  }

  /** Whether the noun is somebody's office in this post, known to the lexicon or not. */
  isOffice(head: string): boolean {
    return this.#byHead.has(head);
  }
}

/** A post may name one surname so often; more are never told apart. */
const MOST = 60;

function addTo(index: Map<string, Entity[]>, key: string, entity: Entity): void {
  const others = index.get(key);
  if (others === undefined) index.set(key, [entity]);
  else if (!others.includes(entity) && others.length < MOST) others.push(entity);
}
