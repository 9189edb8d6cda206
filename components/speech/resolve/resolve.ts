import type { Act } from '../acts/act.ts';
import { announcedAct, announcing } from '../acts/block-quote.ts';
import type { SentenceReading } from '../acts/sentence.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import { type Attribution, carriedOn, type Told } from './attribution.ts';
import { affiliationsIn, officesIn } from './affiliations.ts';
import { Cast, type Resolved } from './cast.ts';
import { Dialogue } from './dialogue.ts';
import { droppedSubject } from './dropped-subject.ts';
import type { Entity } from './entity.ts';
import { Spotlight } from './spotlight.ts';

/** A sentence that ends its paragraph with a colon: what comes next is said by whom it names. */
export interface Announced {
  readonly reading: SentenceReading;
  readonly block: string;
}

/** Follows a post sentence by sentence and says who each act's speaker is. */
export class Resolver {
  readonly cast = new Cast();
  /** Whom the whole post is about, by its title. */
  topic: Entity | undefined;
  readonly #spotlight = new Spotlight(this.cast);
  #order = 0;
  /** The institution that spoke first: «reiteramos» is its own. */
  #house: Told | undefined;
  readonly #dialogue = new Dialogue();

  /** Reads one paragraph's sentences in order; captions neither move the focus nor use it. */
  resolve(paragraph: Paragraph, readings: readonly SentenceReading[], announced?: Announced): Attribution[] {
    const attributions: Attribution[] = [];
    for (const reading of readings) {
      this.#order += 1;
      const own: Attribution[] = [];
      for (const act of reading.acts) {
        // The first words, and all points of a statement («Que…», «Que…»).
        const isNext = attributions.length + own.length === 0 || act.kind === 'indirect';
        const told = isNext && announced !== undefined ? announcedAct(act, announced.reading, announced.block) : act;
        own.push(this.#attribute(told, paragraph, own.at(-1), attributions.at(-1)));
      }
      attributions.push(...own);
      for (const { speaker } of own) if (speaker !== undefined) this.cast.others.told(speaker);
      this.#dialogue.hear(own, paragraph, this.#order);
      this.#house ??= own.find(({ speaker }) => speaker?.kind === 'institution') ?? this.#issuer(paragraph, reading);
      this.cast.see(reading.mentions, paragraph, this.#order);
      for (const { person, house } of affiliationsIn(reading.sentence.items))
        this.cast.join(person, house, this.#order);
      for (const office of officesIn(reading.sentence.items)) this.cast.instate(office, this.#order);
      if (paragraph.zone !== 'body') continue;
      this.#spotlight.move(paragraph, reading, own, this.#order);
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
          : this.cast.joint([subject.mention, ...subject.others], paragraph, this.#order);
      case 'relative': {
        const found = this.#entityOf(subject.mention, paragraph);
        return found === undefined ? undefined : { ...found, resolution: 'relative' };
      }
      case 'ours':
        return this.#house === undefined ? this.#signer(act, paragraph) : carriedOn(this.#house, paragraph);
      case 'same':
        if (isCarried) return carriedOn(before, paragraph);
        return subject.mention === undefined
          ? this.#elided(act, paragraph)
          : this.#entityOf(subject.mention, paragraph);
      case 'floating':
        return this.#floating(act, paragraph, before ?? earlier);
      case 'carried':
        return earlier?.speaker === undefined ? this.#elided(act, paragraph) : carriedOn(earlier, paragraph);
      case 'elided':
        return isCarried && act.rule !== 'D5' ? carriedOn(before, paragraph) : this.#elided(act, paragraph);
    }
  }

  /** «El Ministerio de Salud, a la población, comunica:»: whose the communiqué is. */
  #issuer(paragraph: Paragraph, reading: SentenceReading): Told | undefined {
    const subject = announcing(reading)?.subject;
    if (subject?.kind !== 'mention' || subject.mention.kind !== 'institution') return undefined;
    const found = this.#entityOf(subject.mention, paragraph);
    return (
      found && {
        speaker: found.entity,
        sureness: found.sureness,
        why: { resolution: found.resolution, words: found.words },
      }
    );
  }

  /** «Los integrantes del Ministerio de Ambiente compartimos»: no institution has spoken, and the post names it first of all. */
  #signer({ cue }: Act, { text, block }: Paragraph): Resolved | undefined {
    const entity = this.cast.others.first;
    const words = cue && { block, start: cue.start, end: cue.end, text: text.slice(cue.start, cue.end) };
    return entity && { entity, resolution: 'institution', sureness: 0.75, words };
  }

  #entityOf(mention: Mention, paragraph: Paragraph): Resolved | undefined {
    return this.cast.entityOf(mention, paragraph, this.#order, (houses) => this.#spotlight.focus.lastPair(houses));
  }

  #elided(act: Act, paragraph: Paragraph): Resolved | undefined {
    if (paragraph.zone === 'caption') return undefined;
    const asker = this.#dialogue.askerBefore(act, paragraph, this.#order);
    return droppedSubject(act, paragraph, {
      focus: this.#spotlight.focus,
      order: this.#order,
      topic: this.topic,
      asker,
      listener: asker && this.cast.people.namedBeside(asker, this.#order),
    });
  }

  /** Marks without a cue: the speaker of the quotation just before, else who is in focus. */
  #floating(act: Act, paragraph: Paragraph, last: Attribution | undefined): Resolved | undefined {
    const found = this.#elided(act, paragraph);
    // «La alcaldesa asintió. “Yo también”.»: whom the sentence before was about.
    const isOther = found?.entity.kind === 'person' && found.entity !== last?.speaker;
    if (last?.speaker !== undefined && last.act.kind === 'direct' && !(isOther && isJustBefore(found, this.#order)))
      return { ...carriedOn(last, paragraph), resolution: 'floating', sureness: last.sureness * 0.9 };
    return found === undefined ? undefined : { ...found, resolution: 'floating', sureness: found.sureness * 0.8 };
  }
}

function isJustBefore({ antecedent }: Resolved, order: number): boolean {
  return antecedent?.order === order - 1;
}
