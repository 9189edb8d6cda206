import type { Range } from './acts/act.ts';
import { confidenceOf } from './confidence.ts';
import { bestRole, type Entity } from './resolve/entity.ts';
import { houseOf, housesIn } from './resolve/house-of.ts';
import type { Attribution } from './resolve/attribution.ts';
import type { Paragraph } from './scan/paragraph.ts';
import { Taken, trimmedSpans } from './sound.ts';
import type { Span, Speaker, Speech, Utterance, Why } from './speech.ts';

export interface Found {
  readonly paragraph: Paragraph;
  readonly attribution: Attribution;
}

/** An attribution with its words and its cue in their blocks. */
interface Placed extends Found {
  readonly spans: readonly Span[];
  readonly cue: Span | undefined;
}

/** Gives attributions their public form: numbered speakers and utterances, offsets by block. */
export function speechOf(found: readonly Found[], paragraphs: readonly Paragraph[]): Speech {
  const texts = new Map(paragraphs.map(({ block, text }) => [block, text]));
  const textOf = (block: string): string => texts.get(block) ?? '';
  const houses = housesIn(paragraphs);
  const taken = new Taken();
  const ids = new Map<Entity, string>();
  const utterances: Utterance[] = [];
  for (const one of joinContinued(found.map(placed))) {
    const { speaker, act } = one.attribution;
    const spans = trimmedSpans(one.spans, textOf);
    if (spans.length === 0 || !taken.take(act.kind, spans)) continue;
    if (speaker !== undefined && !ids.has(speaker)) ids.set(speaker, `s${ids.size + 1}`);
    utterances.push(utteranceOf(`u${utterances.length + 1}`, { ...one, spans }, ids, textOf));
  }
  return { speakers: Array.from(ids, ([entity, id]) => speakerOf(entity, id, houses)), utterances };
}

function placed({ paragraph, attribution }: Found): Placed {
  const { parts, cue } = attribution.act;
  const inBlock = (range: Range): Span => ({ block: paragraph.block, ...range });
  return { paragraph, attribution, spans: parts.map(inBlock), cue: cue && inBlock(cue) };
}

/** A quotation that runs over paragraphs is one utterance: the piece that names the speaker speaks for both. */
function joinContinued(found: readonly Placed[]): Placed[] {
  const joined: Placed[] = [];
  for (const [at, one] of found.entries()) {
    const before = joined.at(-1);
    const piece = found[at - 1];
    const isContinued =
      quotationOf(one)?.continues === true &&
      piece !== undefined &&
      quotationOf(piece)?.open === true &&
      piece.paragraph.position + 1 === one.paragraph.position;
    if (!isContinued || before === undefined) {
      joined.push(one);
      continue;
    }
    const lead = one.cue === undefined && one.attribution.act.rule !== 'D15' ? before : one;
    joined[joined.length - 1] = { ...lead, spans: [...before.spans, ...one.spans] };
  }
  return joined;
}

function quotationOf({ paragraph, attribution }: Found): Paragraph['quotations'][number] | undefined {
  return paragraph.quotations[attribution.act.quotation ?? -1];
}

function speakerOf(entity: Entity, id: string, houses: readonly string[]): Speaker {
  const role = bestRole(entity);
  const printed = role?.organisation ?? entity.organisation;
  const house = printed === undefined ? houseOf(entity, houses) : undefined;
  return told<Speaker>({
    id,
    name: entity.name,
    role: role?.text,
    organisation: printed ?? house,
    organisationInferred: house === undefined ? undefined : true,
    kind: entity.kind,
    gender: entity.gender,
  });
}

function utteranceOf(
  id: string,
  one: Placed,
  ids: ReadonlyMap<Entity, string>,
  textOf: (block: string) => string,
): Utterance {
  const { spans, cue, attribution } = one;
  const { act, speaker, why } = attribution;
  const repairs = quotationOf(one)?.repairs ?? [];
  const wordsOf = ({ block, start, end }: Span): string => textOf(block).slice(start, end);
  return told<Utterance>({
    id,
    kind: act.kind,
    spans,
    text: spans.map(wordsOf).join(' '),
    cue: cue && { ...cue, text: wordsOf(cue) },
    speaker: (speaker && ids.get(speaker)) ?? null,
    confidence: confidenceOf(attribution, repairs.length),
    why: told<Why>({
      rule: act.rule,
      ...why,
      rival: why.rival && ids.get(why.rival),
      repairs: repairs.length === 0 ? undefined : repairs,
    }),
  });
}

/** What is known: JSON has no undefined. */
function told<T extends object>(fields: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
