import { ANYBODY, COLLECTIVES, OFFICES, RULING } from '../lexicon/nouns.ts';
import { fold } from '../lexicon/fold.ts';
import { DEMONYM, PERSON_ENDINGS } from '../lexicon/words.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import type { Resolution, Words } from '../speech.ts';
import type { Office } from './affiliations.ts';
import { addRole, type Entity, type Place, UNPRINTED } from './entity.ts';
import { Others } from './others.ts';
import { type Found as Person, People } from './people.ts';

/** Who a subject turned out to be, and how that is known. */
export interface Resolved {
  readonly entity: Entity;
  readonly resolution: Resolution;
  /** 0–1: how sure the speaker is, apart from the pattern. */
  readonly sureness: number;
  readonly words?: Words | undefined;
  readonly antecedent?: Place | undefined;
  readonly rival?: Entity | undefined;
}

/** Weight of an office that a sentence tells of somebody already named. */
const TOLD = 0.5;

const HOUSES = /institucion|entidad|cartera|dependencia|ministerio|secretar[ií]a|municipalidad/i;

/** Everybody a post names, and the way from a mention to one of them. */
export class Cast {
  readonly people = new People();
  readonly others = new Others();
  readonly #asked = new WeakMap<Mention, Person>();

  /** `pair`: the two persons, or `houses`, that «ambos» stands for. */
  entityOf(
    mention: Mention,
    paragraph: Paragraph,
    order: number,
    pair: (houses: boolean) => readonly Entity[],
  ): Resolved | undefined {
    const words = wordsOf(mention, paragraph);
    if (mention.kind === 'person') return this.#personOf(mention, words, order);
    const isBoth =
      /^amb[oa]s\b/i.test(mention.text) ||
      /\bamb[oa]s $/i.test(paragraph.text.slice(Math.max(0, words.start - 7), words.start));
    const both = isBoth ? pair(HOUSES.test(mention.text)) : [];
    if (both.length === 2) return { entity: this.others.joint(both), resolution: 'group', sureness: 0.8, words };
    if (mention.kind === 'institution') {
      const sureness = mention.name === undefined ? 0.9 : 0.97;
      return { entity: this.others.institution(mention), resolution: 'institution', sureness, words };
    }
    if (mention.kind === 'document') {
      return { entity: this.others.document(mention), resolution: 'document', sureness: 0.9, words };
    }
    if (mention.kind === 'group' || mention.plural || COLLECTIVES.has(mention.head ?? '')) {
      return { entity: this.others.group(mention), resolution: 'group', sureness: 0.95, words };
    }
    if (mention.kind !== 'thing') return undefined;
    const [noun = ''] = mention.text.split(' ');
    if (
      ANYBODY.test(fold(noun)) ||
      PERSON_ENDINGS.test(noun) ||
      DEMONYM.test(fold(noun)) ||
      this.people.isCalled(mention)
    )
      return this.#personOf(mention, words, order);
    return { entity: this.others.document(mention), resolution: 'document', sureness: 0.75, words };
  }

  /** Several persons or houses of one sentence who speak as one, as it names them. */
  joint(all: readonly Mention[], paragraph: Paragraph, order: number): Resolved | undefined {
    const mentions = all.toSorted((a, b) => a.from - b.from);
    const members = mentions
      .map((mention) =>
        mention.kind === 'institution' ? this.others.institution(mention) : this.person(mention, order)?.entity,
      )
      .filter((entity) => entity !== undefined);
    const last = mentions.at(-1);
    if (members.length < 2 || last === undefined) return undefined;
    return { entity: this.others.joint(members), resolution: 'group', sureness: 0.9, words: wordsOf(last, paragraph) };
  }

  /** Who a mention is, asked once: an unnamed person must not become two. */
  person(mention: Mention, order: number): Person | undefined {
    const known = this.#asked.get(mention);
    if (known !== undefined) return known;
    const found = this.people.find(mention, order);
    if (found !== undefined) this.#asked.set(mention, found);
    return found;
  }

  /** Takes note of everybody a sentence names, so that later short forms go back to them. */
  see(mentions: readonly Mention[], paragraph: Paragraph, order: number): void {
    if (paragraph.zone === 'body') this.#seeTogether(mentions, order);
    for (const mention of mentions) {
      const { kind, name, text, parts, weak, organisation } = mention;
      if (kind === 'person' && organisation !== undefined) this.others.see(organisation);
      if (kind === 'institution' && name !== undefined) {
        if (mention.governed) this.others.mention(mention);
        else this.others.institution(mention);
      }
      if (kind === 'document' && (/^\p{Lu}/u.test(text) || !RULING.has(mention.head ?? '')))
        this.others.document(mention);
      const isOffice = parts.length === 0 && mention.definite && OFFICES.has(mention.role?.head ?? '');
      if (kind !== 'person' || (parts.length === 0 ? !isOffice : weak && parts.length < 2)) continue;
      const found = this.person(mention, order);
      if (found === undefined || (isOffice && found.entity.parts.length > 0)) continue;
      const place = { order, position: paragraph.position, words: wordsOf(mention, paragraph) };
      if (parts.length > 1) found.entity.lastNamed = place;
      this.people.note(found.entity, place, false);
    }
  }

  /** The full names of one sentence: whom «la primera» may stand for. */
  #seeTogether(mentions: readonly Mention[], order: number): void {
    const named = mentions.filter(({ kind, parts }) => kind === 'person' && parts.length > 1);
    const entities = named.map((mention) => this.person(mention, order)?.entity);
    this.people.seeTogether([...new Set(entities.filter((entity) => entity !== undefined))], order);
  }

  /** Whose somebody is, where no role has told. */
  join(person: Mention, house: Mention, order: number): void {
    const found = this.person(person, order);
    if (found !== undefined) found.entity.organisation ??= house.organisation ?? house.name;
  }

  /** Notes which office somebody has. */
  instate({ person, role, isPrinted }: Office, order: number): void {
    const found = this.person(person, order);
    if (found !== undefined) addRole(found.entity, role, isPrinted ? TOLD : UNPRINTED);
  }

  #personOf(mention: Mention, words: Words, order: number): Resolved | undefined {
    const found = this.person(asPerson(mention), order);
    if (found === undefined) return undefined;
    const { entity, how, sureness, rival } = found;
    return {
      entity,
      resolution: how,
      sureness,
      words,
      antecedent: how === 'explicit' ? undefined : (entity.lastNamed ?? entity.lastSeen),
      rival,
    };
  }
}

function asPerson(mention: Mention): Mention {
  return mention.kind === 'person' ? mention : { ...mention, kind: 'person' };
}

export function wordsOf({ block, start, end, text }: Mention, paragraph: Paragraph): Words {
  return { block: block ?? paragraph.block, start, end, text };
}
