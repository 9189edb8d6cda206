import type { Act } from '../acts/act.ts';
import { announcing } from '../acts/block-quote.ts';
import type { SentenceReading } from '../acts/read-paragraph.ts';
import { skipConnector } from '../cues/skip.ts';
import { looksFinite } from '../lexicon/grammar.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import type { Resolution, Why, Words } from '../speech.ts';
import type { Entity, Place } from './entity.ts';
import { addresses } from './exclusions.ts';
import { Focus } from './focus.ts';
import { introducedBy } from './introductions.ts';
import { Others } from './others.ts';
import { People, type Found as Person } from './people.ts';

/** An act with its speaker. */
export interface Attribution {
  readonly act: Act;
  readonly speaker: Entity | undefined;
  readonly why: Omit<Why, 'rival' | 'rule'> & { readonly rival?: Entity };
  /** 0–1: how sure the speaker is, apart from the pattern. */
  readonly sureness: number;
}

/** Bodies of people that no list of institutions holds. */
const COLLECTIVE = /^(?:jurado|comite|equipo|concejo|asamblea|delegacion|comitiva|mesa|tribunal|gremio|sindicato|colectivo|bancada|gabinete|directorio|junta|patronato|publico|familia)$/;

/** Endings of people: demonyms and trades the lexicon lacks («el guatemalteco», «la quetzalteca», «el guardabosques»). */
const PERSON_NOUN = /(?:teco|teca|ense|dor|dora|ista|ólogo|óloga|queño|queña|ciano|ciana|mayor|bosques|jero|jera)$/;

interface Resolved {
  readonly entity: Entity;
  readonly resolution: Resolution;
  readonly sureness: number;
  readonly words?: Words;
  readonly antecedent?: Place;
  readonly rival?: Entity;
}

/** Follows a post sentence by sentence and says who each act's speaker is. */
export class Resolver {
  readonly people = new People();
  readonly others = new Others();
  readonly #focus = new Focus();
  readonly #asked = new WeakMap<Mention, Person>();
  #order = 0;

  /** Reads one paragraph's sentences in order; captions neither move the focus nor use it. */
  resolve(paragraph: Paragraph, readings: readonly SentenceReading[], announced?: SentenceReading): Attribution[] {
    const attributions: Attribution[] = [];
    const announcer = announced === undefined ? undefined : announcing(announced);
    for (const reading of readings) {
      this.#order += 1;
      const own: Attribution[] = [];
      for (const act of reading.acts) {
        const isAnnounced = announcer !== undefined && act.subject.kind === 'floating' && attributions.length + own.length === 0;
        const told = isAnnounced ? { ...act, subject: announcer.subject, rule: 'D8', plural: announcer.cue.plural } : act;
        own.push(this.attribute(told, paragraph, own.at(-1), attributions.at(-1)));
      }
      attributions.push(...own);
      this.#see(paragraph, reading);
      if (paragraph.zone === 'body') this.#moveFocus(paragraph, reading, own);
    }
    return attributions;
  }

  /** One act that stands apart from the sentences: a block quotation. */
  resolveAct(act: Act, paragraph: Paragraph): Attribution {
    this.#order += 1;
    return this.attribute(act, paragraph);
  }

  /** `before`: the attribution just before in the same sentence; `earlier`: in the same paragraph. */
  attribute(act: Act, paragraph: Paragraph, before?: Attribution, earlier?: Attribution): Attribution {
    const found = this.#speakerOf(act, paragraph, before, earlier);
    if (found === undefined) {
      return { act, speaker: undefined, why: { resolution: 'none' }, sureness: 1 };
    }
    const { entity, resolution, sureness, words, antecedent, rival } = found;
    const distance = antecedent === undefined ? undefined : paragraph.position - antecedent.position;
    return {
      act,
      speaker: entity,
      sureness,
      why: {
        resolution,
        ...(words === undefined ? {} : { words }),
        ...(antecedent === undefined ? {} : { antecedent: antecedent.words }),
        ...(distance === undefined ? {} : { distance }),
        ...(rival === undefined ? {} : { rival }),
      },
    };
  }

  #speakerOf(act: Act, paragraph: Paragraph, before: Attribution | undefined, earlier: Attribution | undefined): Resolved | undefined {
    const { subject } = act;
    switch (subject.kind) {
      case 'agentless':
        return undefined;
      case 'mention': {
        const others = subject.others ?? [];
        return others.length > 0
          ? this.#joint([...others, subject.mention], paragraph)
          : this.#mentioned(subject.mention, paragraph);
      }
      case 'relative': {
        const found = this.#mentioned(subject.mention, paragraph);
        return found === undefined ? undefined : { ...found, resolution: 'relative' };
      }
      case 'same':
        if (before?.speaker !== undefined && isSameNumber(before, act)) return carriedOn(before);
        return subject.mention === undefined ? this.#elided(act, paragraph) : this.#mentioned(subject.mention, paragraph);
      case 'floating': {
        const last = before ?? earlier;
        if (last?.speaker !== undefined && last.act.kind === 'direct')
          return { ...carriedOn(last), resolution: 'floating', sureness: last.sureness * 0.9 };
        return this.#floating(act, paragraph);
      }
      case 'elided':
        if (before?.speaker !== undefined && isSameNumber(before, act) && act.rule !== 'D5') return carriedOn(before);
        return this.#elided(act, paragraph);
    }
  }

  #mentioned(mention: Mention, paragraph: Paragraph): Resolved | undefined {
    const words = wordsOf(mention, paragraph);
    if (mention.kind === 'person') {
      const found = this.#person(mention, this.#order);
      if (found === undefined) return undefined;
      const { entity, how, sureness, rival } = found;
      const antecedent = how === 'explicit' ? undefined : entity.lastSeen;
      return {
        entity,
        resolution: how,
        sureness,
        words,
        ...(antecedent === undefined ? {} : { antecedent }),
        ...(rival === undefined ? {} : { rival }),
      };
    }
    if (mention.kind === 'institution')
      return {
        entity: this.others.institution(mention, undefined),
        resolution: 'institution',
        sureness: mention.name === undefined ? 0.9 : 0.97,
        words,
      };
    if (mention.kind === 'document')
      return { entity: this.others.document(mention), resolution: 'document', sureness: 0.9, words };
    if (mention.kind === 'group' || mention.plural || COLLECTIVE.test(mention.head ?? '')) return this.#group(mention, words);
    if (mention.kind !== 'thing') return undefined;
    if (PERSON_NOUN.test(mention.text.split(' ')[0] ?? '')) return this.#mentioned({ ...mention, kind: 'person' }, paragraph);
    return { entity: this.others.document(mention), resolution: 'document', sureness: 0.75, words };
  }

  #group(mention: Mention, words: Words): Resolved {
    if (/^(?:ambos|ambas)/.test(mention.text.toLowerCase()) || /^(?:ambos|ambas)$/.test(mention.head ?? '')) {
      const pair = this.#focus.lastPair();
      if (pair.length === 2) return { entity: this.others.joint(pair), resolution: 'group', sureness: 0.8, words };
    }
    return { entity: this.others.group(mention), resolution: 'group', sureness: 0.95, words };
  }

  #joint(mentions: readonly Mention[], paragraph: Paragraph): Resolved | undefined {
    const members = mentions
      .map((mention) => this.#mentioned(mention, paragraph)?.entity)
      .filter((entity) => entity !== undefined);
    const last = mentions.at(-1);
    if (members.length < 2 || last === undefined) return undefined;
    return { entity: this.others.joint(members), resolution: 'group', sureness: 0.9, words: wordsOf(last, paragraph) };
  }

  #elided(act: Act, paragraph: Paragraph): Resolved | undefined {
    if (paragraph.zone === 'caption') return undefined;
    const inMarks = act.quotation !== undefined;
    const words = act.parts.map(({ start, end }) => paragraph.text.slice(start, end)).join(' ');
    const focused = this.#focus.find({
      position: paragraph.position,
      order: this.#order,
      plural: act.plural,
      inMarks,
      excludes: inMarks ? addresses(words) : () => false,
    });
    if (focused === undefined) return undefined;
    const { entity, sureness, place, rival } = focused;
    return { entity, resolution: 'elided', sureness, antecedent: place, ...(rival === undefined ? {} : { rival }) };
  }

  #floating(act: Act, paragraph: Paragraph): Resolved | undefined {
    const found = this.#elided(act, paragraph);
    return found === undefined ? undefined : { ...found, resolution: 'floating', sureness: found.sureness * 0.8 };
  }

  /** Who a mention is, asked once: an unnamed person must not become two. */
  #person(mention: Mention, order: number): Person | undefined {
    const known = this.#asked.get(mention);
    if (known !== undefined) return known;
    const found = this.people.find(mention, order);
    if (found !== undefined) this.#asked.set(mention, found);
    return found;
  }

  #see(paragraph: Paragraph, { mentions }: SentenceReading): void {
    for (const mention of mentions) {
      if (mention.kind !== 'person') {
        if (mention.kind === 'institution' && mention.name !== undefined) this.others.institution(mention, undefined);
        if (mention.kind === 'document' && /^\p{Lu}/u.test(mention.text) && mention.text.includes(' ')) this.others.document(mention);
        continue;
      }
      if (mention.parts.length === 0 || (mention.weak && mention.parts.length < 2)) continue;
      const found = this.#person(mention, this.#order);
      if (found !== undefined) found.entity.lastSeen = this.#place(paragraph, mention);
    }
  }

  /** Speakers first; else who opened the sentence; else whom it introduced. */
  #moveFocus(paragraph: Paragraph, reading: SentenceReading, own: readonly Attribution[]): void {
    const { subject } = reading;
    if (subject?.kind === 'person') {
      const entity = this.#person(subject, this.#order)?.entity;
      if (entity !== undefined) this.#light(entity, this.#place(paragraph, subject), 0.95);
    } else {
      if (own.length === 0 && tellsOn(reading)) this.#focus.stay(this.#order, paragraph.position);
      for (const { mention, strength } of introducedBy(reading)) {
        const entity = this.#person(mention, this.#order)?.entity;
        if (entity !== undefined) this.#light(entity, this.#place(paragraph, mention), strength);
      }
    }
    for (const { speaker, act, why } of own) {
      if (speaker === undefined || act.rule === 'M2' || act.subject.kind === 'floating') continue;
      const words = why.words ?? why.antecedent ?? { block: paragraph.block, start: 0, end: 0, text: '' };
      this.#light(
        speaker,
        { order: this.#order, position: paragraph.position, words },
        speaker.kind === 'institution' || speaker.kind === 'document' ? 0.9 : 1);
    }
  }

  #light(entity: Entity, place: Place, strength: number): void {
    entity.lastActive = place;
    entity.lastSeen ??= place;
    this.#focus.move(entity, place, strength);
  }

  #place(paragraph: Paragraph, mention: Mention): Place {
    return { order: this.#order, position: paragraph.position, words: wordsOf(mention, paragraph) };
  }
}

/** A sentence that begins with a singular verb of doing and names nobody: somebody goes on doing things. */
function tellsOn({ sentence, mentions }: SentenceReading): boolean {
  const { items } = sentence;
  let at = 0;
  for (let rounds = 0; rounds < 2; rounds += 1) {
    at = skipConnector(items, at);
    if (items[at]?.kind === 'comma') at += 1;
  }
  const verb = items[at];
  const names = mentions.some(({ kind, governed }) => !governed && (kind === 'person' || kind === 'institution'));
  return !names && verb?.kind === 'word' && /ó$/.test(verb.text) && looksFinite(verb.text);
}

function isSameNumber({ act }: Attribution, next: Act): boolean {
  return act.plural === next.plural;
}

function carriedOn({ speaker, sureness, why }: Attribution): Resolved {
  if (speaker === undefined) throw new TypeError('nobody to carry on from');
  const words = why.words ?? why.antecedent;
  return {
    entity: speaker,
    resolution: 'elided',
    sureness: sureness * 0.97,
    ...(words === undefined ? {} : { antecedent: { order: 0, position: 0, words } }),
  };
}

function wordsOf({ start, end, text }: Mention, { block }: Paragraph): Words {
  return { block, start, end, text };
}
