import type { Range } from './acts/act.ts';
import { confidenceOf } from './confidence.ts';
import { bestRole, type Entity } from './resolve/entity.ts';
import type { Attribution } from './resolve/resolve.ts';
import type { Paragraph } from './scan/paragraph.ts';
import { Taken, trimmedSpans } from './sound.ts';
import type { Span, Speaker, Speech, Utterance } from './speech.ts';

export interface Found {
  readonly paragraph: Paragraph;
  readonly attribution: Attribution;
}

/** Gives attributions their public form: numbered speakers and utterances, offsets by block. */
export function speechOf(found: readonly Found[], paragraphs: readonly Paragraph[]): Speech {
  const texts = new Map(paragraphs.map(({ block, text }) => [block, text]));
  const textOf = (block: string): string => texts.get(block) ?? '';
  const taken = new Taken();
  const ids = new Map<Entity, string>();
  const utterances: Utterance[] = [];
  for (const { paragraph, attribution } of joinContinued(found)) {
    const { kind, parts } = attribution.act;
    const spans = trimmedSpans(
      parts.map((part) => spanOf(part, paragraph)),
      textOf,
    );
    if (spans.length === 0 || !taken.take(kind, spans)) continue;
    const { speaker } = attribution;
    if (speaker !== undefined && !ids.has(speaker)) ids.set(speaker, `s${ids.size + 1}`);
    utterances.push(utteranceOf(`u${utterances.length + 1}`, { paragraph, attribution }, spans, ids, textOf));
  }
  return { speakers: [...ids].map(([entity, id]) => speakerOf(entity, id)), utterances };
}

function spanOf({ block, start, end }: Range, paragraph: Paragraph): Span {
  return { block: block ?? paragraph.block, start, end };
}

/** A quotation that runs over paragraphs is one utterance: the piece that names the speaker speaks for both. */
function joinContinued(found: readonly Found[]): Found[] {
  const joined: Found[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    const isContinued =
      quotationOf(one)?.continues === true && before !== undefined && quotationOf(before)?.open === true;
    if (!isContinued || before.paragraph.position + 1 !== one.paragraph.position) {
      joined.push(one);
      continue;
    }
    const lead = one.attribution.act.cue === undefined ? before.attribution : one.attribution;
    const parts = [...placed(before), ...placed(one)];
    const cue =
      lead.act.cue === undefined
        ? undefined
        : { block: (lead === before.attribution ? before : one).paragraph.block, ...lead.act.cue };
    joined[joined.length - 1] = {
      paragraph: one.paragraph,
      attribution: { ...lead, act: { ...lead.act, parts, ...(cue === undefined ? {} : { cue }), rule: lead.act.rule } },
    };
  }
  return joined;
}

function quotationOf({ paragraph, attribution }: Found): Paragraph['quotations'][number] | undefined {
  const { quotation } = attribution.act;
  return quotation === undefined ? undefined : paragraph.quotations[quotation];
}

function placed({ paragraph, attribution }: Found): Range[] {
  return attribution.act.parts.map((part) => ({ block: paragraph.block, ...part }));
}

function speakerOf(entity: Entity, id: string): Speaker {
  const role = bestRole(entity);
  const organisation = role?.organisation ?? entity.organisation;
  return {
    id,
    name: entity.name,
    ...(role === undefined ? {} : { role: role.text }),
    ...(organisation === undefined ? {} : { organisation }),
    kind: entity.kind,
    ...(entity.gender === undefined ? {} : { gender: entity.gender }),
  };
}

function utteranceOf(
  id: string,
  { paragraph, attribution }: Found,
  spans: readonly Span[],
  ids: ReadonlyMap<Entity, string>,
  textOf: (block: string) => string,
): Utterance {
  const { act, speaker, why } = attribution;
  const repairs = act.quotation === undefined ? [] : (paragraph.quotations[act.quotation]?.repairs ?? []);
  const { rival, ...reasons } = why;
  const rivalId = rival === undefined ? undefined : ids.get(rival);
  const wordsOf = ({ block, start, end }: Span): string => textOf(block).slice(start, end);
  const cue = act.cue === undefined ? undefined : spanOf(act.cue, paragraph);
  return {
    id,
    kind: act.kind,
    spans,
    text: spans.map(wordsOf).join(' '),
    ...(cue === undefined ? {} : { cue: { ...cue, text: wordsOf(cue) } }),
    speaker: speaker === undefined ? null : (ids.get(speaker) ?? null),
    confidence: confidenceOf(attribution, repairs.length),
    why: {
      rule: act.rule,
      ...reasons,
      ...(rivalId === undefined ? {} : { rival: rivalId }),
      ...(repairs.length === 0 ? {} : { repairs }),
    },
  };
}
