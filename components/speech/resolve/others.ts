import { fingerprint } from '../lexicon/fingerprint.ts';
import { fold } from '../lexicon/fold.ts';
import { ORGANISATIONS } from '../lexicon/lexicon.ts';
import type { Mention } from '../mentions/mention.ts';
import { type Entity, newEntity } from './entity.ts';
import { fits } from './kind-of-house.ts';

/** What «el informe» may be called elsewhere. */
const PAPERS =
  /^(?:informe|estudio|reporte|boletin|analisis|encuesta|censo|diagnostico|evaluacion|sondeo|indice|ranking|memoria|documento|publicacion|texto|medicion|monitoreo)/;

/** Institutions, groups and documents of one post. */
export class Others {
  readonly #known = new Map<string, Entity>();
  readonly #order: Entity[] = [];

  /** The paper that spoke last. */
  #spoken: Entity | undefined;

  /** Takes note of who spoke. */
  told(entity: Entity): void {
    if (entity.kind === 'document') this.#spoken = entity;
  }

  /** The institution that the post names first. */
  get first(): Entity | undefined {
    for (const entity of this.#known.values()) if (entity.kind === 'institution') return entity;
    return undefined;
  }

  /** The institution a mention names; «la entidad» is the last one of that gender. */
  institution(mention: Mention): Entity {
    if (mention.name !== undefined) return this.#named(mention);
    const last = this.#order.findLast((entity) => entity.kind === 'institution' && fits(entity, mention));
    if (last !== undefined) {
      this.#touch(last);
      return last;
    }
    return this.#keep(newEntity('institution', mention.text), mention);
  }

  /** «al Ministerio de Educación»: named, but «la institución» is rather who did something. */
  mention(mention: Mention): void {
    this.#named(mention, false);
  }

  #named(mention: Mention, isDoing = true): Entity {
    const name = mention.name ?? mention.text;
    const isAcronym = mention.organisation === name;
    const listed = ORGANISATIONS.get(fold(mention.organisation ?? name));
    const acronym = mention.organisation ?? ACRONYMS.get(keyOf(name));
    const keys = [
      keyOf(name),
      ...(acronym === undefined ? [] : [fold(acronym)]),
      ...(listed === undefined ? [] : [listed.fingerprint]),
    ];
    const known =
      keys.map((key) => this.#known.get(key)).find((entity) => entity !== undefined) ?? this.#byHead(mention);
    const entity = known ?? newEntity('institution', name);
    if (!isAcronym && name.length > entity.name.length) entity.name = name;
    if (acronym !== undefined) entity.organisation ??= acronym;
    entity.gender ??= mention.gender ?? listed?.gender;
    for (const key of keys) this.#known.set(key, entity);
    if (isDoing) this.#touch(entity);
    else if (!this.#order.includes(entity)) this.#order.unshift(entity);
    return entity;
  }

  /** Takes in every institution the post names, so that «la comuna» finds a municipality named later. */
  register(name: string, mention?: Mention): void {
    const key = keyOf(name);
    if (this.#known.has(key)) return;
    if (mention !== undefined) this.#named(mention);
    else this.#known.set(key, newEntity('institution', name));
  }

  /** «La entidad» after «el director de CONRED»: a house that only a role has named so far, behind all that did something. */
  see(name: string): void {
    const entity = this.#known.get(keyOf(name));
    if (entity !== undefined && !this.#order.includes(entity)) this.#order.unshift(entity);
  }

  /** «la Secretaría», «el Ministerio de Salud»: the last institution whose name begins so; the only one, for more words. */
  #byHead({ name = '', head }: Mention): Entity | undefined {
    if (head === undefined) return undefined;
    const begins = (entity: Entity): boolean =>
      entity.kind === 'institution' && fold(entity.name).startsWith(`${fold(name)} `);
    const known = [...new Set(this.#known.values())].filter(begins);
    if (name.includes(' ')) return known.length === 1 ? known[0] : undefined;
    return this.#order.findLast(begins) ?? known[0];
  }

  /** «el documento»: the last one named more fully; «el estudio» after «un diagnóstico»: itself. */
  document(mention: Mention): Entity {
    const bare = !mention.text.includes(' ');
    const head = mention.head ?? '?';
    const named = this.#order.findLast(({ kind, name }) => kind === 'document' && fold(name).split(' ')[0] === head);
    if (bare && named === undefined && this.#spoken !== undefined && /^(?:documento|texto|publicacion)$/.test(head))
      return this.#spoken;
    const last = bare ? (named ?? this.#order.findLast((entity) => entity.kind === 'document')) : undefined;
    if (
      last !== undefined &&
      (last === named ||
        /^(?:documento|texto|publicacion)$/.test(head) ||
        (last.name.includes(' ') &&
          /^(?:informe|estudio|reporte|boletin|analisis|investigacion)$/.test(head) &&
          PAPERS.test(fold(last.name))))
    ) {
      this.#touch(last);
      return last;
    }
    return this.#keep(newEntity('document', mention.text), mention);
  }

  group(mention: Mention): Entity {
    const bare = fold(mention.head ?? mention.text);
    const known = this.#order.findLast(
      (entity) =>
        entity.kind === 'group' &&
        fold(entity.name).split(' ')[0] === bare &&
        (mention.text === mention.head || fold(entity.name) === fold(mention.text)),
    );
    if (known !== undefined) {
      this.#touch(known);
      return known;
    }
    const entity = newEntity('group', mention.text);
    entity.collective = !mention.plural;
    return this.#keep(entity, mention);
  }

  /** Two or more persons who speak as one. */
  joint(members: readonly Entity[]): Entity {
    const names = members.map(({ name }) => name);
    const name = `${names.slice(0, -1).join(', ')} ${/^h?i(?!e|a|o)/i.test(names.at(-1) ?? '') ? 'e' : 'y'} ${names.at(-1) ?? ''}`;
    const key = fold(name);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const entity = newEntity('group', name, [], members);
    this.#known.set(key, entity);
    this.#touch(entity);
    return entity;
  }

  #keep(fresh: Entity, mention: Mention): Entity {
    const key = keyOf(mention.text);
    const entity = this.#known.get(key) ?? fresh;
    entity.gender ??= mention.gender;
    this.#known.set(key, entity);
    this.#touch(entity);
    return entity;
  }

  #touch(entity: Entity): void {
    const at = this.#order.indexOf(entity);
    if (at >= 0) this.#order.splice(at, 1);
    this.#order.push(entity);
    if (this.#order.length > 60) this.#order.shift();
  }
}

/** By the fingerprints of their long names. */
const ACRONYMS = new Map(Array.from(ORGANISATIONS.values(), (listed) => [listed.fingerprint, listed.acronym]));

/** What a name is known by: its fingerprint where the lexicon lists it, else the folded name. */
function keyOf(name: string): string {
  const listed = fingerprint(name);
  return ACRONYMS.has(listed) ? listed : fold(name);
}
