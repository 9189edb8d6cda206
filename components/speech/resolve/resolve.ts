import type { Act } from '../acts/act.ts';
import { announcedAct } from '../acts/block-quote.ts';
import type { SentenceReading } from '../acts/read-paragraph.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import type { Resolution, Words } from '../speech.ts';
import { Cast, type Resolved, wordsOf } from './cast.ts';
import { actsOnAnother, answers, isDashed, silentSpeakers, tellsOn } from './doings.ts';
import type { Entity, Place } from './entity.ts';
import { addresses } from './exclusions.ts';
import { Focus } from './focus.ts';
import { introducedBy } from './introductions.ts';

/** An act with its speaker. */
export interface Attribution {
  readonly act: Act;
  readonly speaker: Entity | undefined;
  readonly why: {
    readonly resolution: Resolution;
    readonly words?: Words | undefined;
    readonly antecedent?: Words | undefined;
    /** Body paragraphs between the act and its antecedent. */
    readonly distance?: number | undefined;
    readonly rival?: Entity | undefined;
  };
  /** 0–1: how sure the speaker is, apart from the pattern. */
  readonly sureness: number;
}

/** Follows a post sentence by sentence and says who each act's speaker is. */
export class Resolver {
  readonly cast = new Cast();
  /** Whom the whole post is about, by its title. */
  topic: Entity | undefined;
  readonly #focus = new Focus();
  /** Whom the body has named so far. */
  readonly #introduced = new Set<Entity>();
  #order = 0;
  /** Who spoke last behind a dash, and where. */
  #dashed: { readonly speaker: Entity | undefined; readonly position: number } | undefined;

  /** Reads one paragraph's sentences in order; captions neither move the focus nor use it. */
  resolve(paragraph: Paragraph, readings: readonly SentenceReading[], announced?: SentenceReading): Attribution[] {
    const attributions: Attribution[] = [];
    for (const reading of readings) {
      this.#order += 1;
      const own: Attribution[] = [];
      for (const act of reading.acts) {
        const isFirst = attributions.length + own.length === 0;
        const told = isFirst && announced !== undefined ? announcedAct(act, announced) : act;
        own.push(this.#attribute(told, paragraph, own.at(-1), attributions.at(-1)));
      }
      attributions.push(...own);
      this.cast.see(reading.mentions, paragraph, this.#order);
      if (paragraph.zone === 'body') this.#moveFocus(paragraph, reading, own);
    }
    return attributions;
  }

  /** One act that stands apart from the sentences: a block quotation. */
  resolveAct(act: Act, paragraph: Paragraph): Attribution {
    this.#order += 1;
    return this.#attribute(act, paragraph, undefined, undefined);
  }

  /** `before`: the attribution just before in the same sentence; `earlier`: in the same paragraph. */
  #attribute(
    act: Act,
    paragraph: Paragraph,
    before: Attribution | undefined,
    earlier: Attribution | undefined,
  ): Attribution {
    const found = this.#speakerOf(act, paragraph, before, earlier);
    if (found === undefined) return { act, speaker: undefined, why: { resolution: 'none' }, sureness: 1 };
    const { entity, resolution, sureness, words, antecedent, rival } = found;
    return {
      act,
      speaker: entity,
      sureness,
      why: {
        resolution,
        words,
        antecedent: antecedent?.words,
        distance: antecedent && paragraph.position - antecedent.position,
        rival,
      },
    };
  }

  #speakerOf(
    act: Act,
    paragraph: Paragraph,
    before: Attribution | undefined,
    earlier: Attribution | undefined,
  ): Resolved | undefined {
    const { subject } = act;
    const isCarried = before?.speaker !== undefined && before.act.plural === act.plural;
    switch (subject.kind) {
      case 'agentless':
        return undefined;
      case 'mention':
        return subject.others === undefined || subject.others.length === 0
          ? this.#entityOf(subject.mention, paragraph)
          : this.cast.joint([...subject.others, subject.mention], paragraph, this.#order);
      case 'relative': {
        const found = this.#entityOf(subject.mention, paragraph);
        return found === undefined ? undefined : { ...found, resolution: 'relative' };
      }
      case 'same':
        if (isCarried) return carriedOn(before, paragraph);
        return subject.mention === undefined
          ? this.#elided(act, paragraph)
          : this.#entityOf(subject.mention, paragraph);
      case 'floating':
        return this.#floating(act, paragraph, before ?? earlier);
      case 'elided':
        return isCarried && act.rule !== 'D5' ? carriedOn(before, paragraph) : this.#elided(act, paragraph);
    }
  }

  #entityOf(mention: Mention, paragraph: Paragraph): Resolved | undefined {
    return this.cast.entityOf(mention, paragraph, this.#order, () => this.#focus.lastPair());
  }

  #elided(act: Act, paragraph: Paragraph): Resolved | undefined {
    if (paragraph.zone === 'caption') return undefined;
    const inMarks = act.quotation !== undefined;
    const words = act.parts.map(({ start, end }) => paragraph.text.slice(start, end)).join(' ');
    const named = inMarks ? addresses(words) : () => false;
    const asker =
      answers(act, paragraph) && this.#dashed?.position === paragraph.position - 1 ? this.#dashed.speaker : undefined;
    const focused = this.#focus.find({
      position: paragraph.position,
      order: this.#order,
      plural: act.plural,
      inMarks,
      excludes: (entity) => entity === asker || named(entity),
      topic: this.topic,
    });
    if (focused === undefined) return undefined;
    const { entity, sureness, place, rival } = focused;
    return { entity, resolution: 'elided', sureness, antecedent: place, rival };
  }

  /** Marks without a cue: the speaker of the quotation just before, else who is in focus. */
  #floating(act: Act, paragraph: Paragraph, last: Attribution | undefined): Resolved | undefined {
    if (last?.speaker !== undefined && last.act.kind === 'direct') {
      return { ...carriedOn(last, paragraph), resolution: 'floating', sureness: last.sureness * 0.9 };
    }
    const found = this.#elided(act, paragraph);
    return found === undefined ? undefined : { ...found, resolution: 'floating', sureness: found.sureness * 0.8 };
  }

  /** Who opened the sentence, or whom it introduced; then who spoke in it. */
  #moveFocus(paragraph: Paragraph, reading: SentenceReading, own: readonly Attribution[]): void {
    const { subject } = reading;
    const { position } = paragraph;
    if (subject?.kind === 'person')
      this.#lightMention(subject, paragraph, actsOnAnother(reading, subject) ? 0.8 : 0.95);
    else {
      if (subject?.kind === 'group' && subject.plural) this.#lightGroup(subject, paragraph);
      if (own.length === 0 && tellsOn(reading)) this.#focus.stay(this.#order, position);
      for (const { mention, strength } of introducedBy(reading, (one) => this.#isNew(one)))
        this.#lightMention(mention, paragraph, strength);
    }
    for (const mention of silentSpeakers(reading)) this.#lightMention(mention, paragraph, 0.95);
    for (const mention of reading.mentions) {
      const entity = mention.name === undefined ? undefined : this.cast.person(mention, this.#order)?.entity;
      if (entity !== undefined) this.#introduced.add(entity);
    }
    for (const { speaker, act, why } of own) {
      if (isDashed(act, paragraph)) this.#dashed = { speaker, position };
      if (speaker === undefined || act.rule === 'M2' || (act.subject.kind === 'floating' && act.rule !== 'D13'))
        continue;
      const words = why.words ?? why.antecedent ?? { block: paragraph.block, start: 0, end: 0, text: '' };
      const isBody = speaker.kind === 'institution' || speaker.kind === 'document';
      this.#light(speaker, { order: this.#order, position, words }, isBody ? 0.9 : 1);
    }
  }

  #isNew(mention: Mention): boolean {
    const entity = this.cast.person(mention, this.#order)?.entity;
    return entity !== undefined && !this.#introduced.has(entity);
  }

  #lightMention(mention: Mention, paragraph: Paragraph, strength: number): void {
    const entity = this.cast.person(mention, this.#order)?.entity;
    const place = { order: this.#order, position: paragraph.position, words: wordsOf(mention, paragraph) };
    if (entity !== undefined) this.#light(entity, place, strength);
  }

  /** «Las participantes firmaron un acta»: whom «pidieron» goes back to. */
  #lightGroup(mention: Mention, paragraph: Paragraph): void {
    const found = this.#entityOf(mention, paragraph);
    const place = { order: this.#order, position: paragraph.position, words: wordsOf(mention, paragraph) };
    if (found !== undefined) this.#focus.move(found.entity, place, 0.85);
  }

  #light(entity: Entity, place: Place, strength: number): void {
    for (const one of entity.members.length > 0 ? entity.members : [entity]) this.cast.people.note(one, place, true);
    this.#focus.move(entity, place, strength);
  }
}

function carriedOn({ speaker, sureness, why }: Attribution, { position }: Paragraph): Resolved {
  if (speaker === undefined) throw new TypeError('nobody to carry on from');
  const words = why.words ?? why.antecedent;
  return {
    entity: speaker,
    resolution: 'elided',
    sureness: sureness * 0.97,
    antecedent: words && { order: 0, position, words },
  };
}
