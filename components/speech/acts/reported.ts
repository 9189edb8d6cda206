import { maySpeak } from '../cues/complement.ts';
import type { Item } from '../cues/item.ts';
import type { Subject } from '../cues/subject.ts';
import { CLITICS, looksPreterite } from '../lexicon/grammar.ts';
import type { Act } from './act.ts';
import { contentEnd } from './content-end.ts';
import { gappedAt } from './gapped.ts';
import { cueRange, type CueReading, rangeOf, type Sentence } from './sentence.ts';

/** Items of a sentence that hold reported words: quotations in them are fragments of the same speech. */
export interface Content {
  readonly reading: CueReading;
  readonly from: number;
  readonly to: number;
}

const RULES = { que: 'I1', question: 'I3', infinitive: 'I4' } as const;

/** Speech reported without marks: que + clause, cómo/si, infinitives. Cues inside another's words are not the narrator's. */
export function reportedActs(sentence: Sentence): { acts: Act[]; contents: Content[] } {
  const { items, cues } = sentence;
  const contents: Content[] = [];
  const acts: Act[] = [];
  const add = (content: Content): boolean => {
    const act = actOf(items, content);
    if (act === undefined) return false;
    contents.push(content);
    acts.push(act);
    return true;
  };
  let inside = -1;
  if (items.at(-1)?.text.startsWith('?') === true) return { acts, contents };
  cues.forEach((reading, index) => {
    const { cue, complement, subject } = reading;
    if (cue.from < inside || !Object.hasOwn(RULES, complement.kind)) return;
    // «No precisó cuándo llegará el equipo»: that is what was not said.
    if (complement.kind === 'question' && isDenied(items, cue.from)) return;
    // «Se recomienda que», «se prevé que»: what is held, not what somebody said.
    if (subject.kind === 'agentless' && !looksPreterite(items[cue.from]?.text ?? '') && cue.verb !== undefined) return;
    if (subject.kind === 'elided' && (subject.ofThing === true || cue.verb?.lemma === 'establecer')) return;
    const to = contentEnd(sentence, index, complement.at);
    const doer =
      cue.form === 'infinitive' && cue.from < 3 && subject.kind !== 'mention' ? items[to + 1]?.mention : undefined;
    // «Al anunciar que habrá becas, la ministra pidió…»
    const told =
      doer === undefined || items[to]?.kind !== 'comma' || doer.governed || !maySpeak(doer)
        ? reading
        : { ...reading, subject: { kind: 'mention' as const, mention: doer, at: to + 1 } };
    if (!add({ reading: told, from: complement.at, to })) return;
    inside = to;
    let gapped = complement.kind === 'que' ? gappedAt(items, to) : undefined;
    while (gapped !== undefined && gapped.from > inside) {
      inside = contentEnd(sentence, index, gapped.from);
      add({ reading: { ...reading, subject: gapped.subject }, from: gapped.from, to: inside });
      gapped = gappedAt(items, inside);
    }
  });
  return { acts, contents };
}

function isDenied(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (CLITICS.has(items[before]?.folded ?? '')) before -= 1;
  return items[before]?.folded === 'no';
}

function actOf(items: readonly Item[], { reading, from, to }: Content): Act | undefined {
  const { cue, complement, subject } = reading;
  if (complement.kind !== 'que' && complement.kind !== 'question' && complement.kind !== 'infinitive') return undefined;
  const range = rangeOf(items, from, to);
  if (range === undefined || range.end - range.start < 6) return undefined;
  return {
    kind: 'indirect',
    parts: [range],
    cue: cueRange(items, cue),
    subject,
    rule: ruleOf(subject, complement.kind),
    plural: cue.plural,
    strength: Math.max(cue.strength, complement.kind === 'que' ? 0.8 : 0),
  };
}

function ruleOf(subject: Subject, complement: keyof typeof RULES): string {
  if (subject.kind === 'relative') return 'I8';
  return subject.kind === 'elided' && complement === 'que' ? 'I2' : RULES[complement];
}
