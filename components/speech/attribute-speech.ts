import type { Article } from '../article/article.ts';
import { readParagraph } from './acts/read-paragraph.ts';
import { confidenceOf } from './confidence.ts';
import { findMentions } from './mentions/find-mentions.ts';
import type { Mention } from './mentions/mention.ts';
import { bestRole, type Entity } from './resolve/entity.ts';
import { type Attribution, Resolver } from './resolve/resolve.ts';
import { type Paragraph, scanParagraphs } from './scan/paragraph.ts';
import type { Speaker, Speech, Utterance } from './speech.ts';

type Readable = Pick<Article, 'blocks'> & Partial<Pick<Article, 'dateline'>>;

/** Finds who said what in a post. Pure, deterministic, linear in the length of the text. */
export function attributeSpeech(article: Readable): Speech {
  const paragraphs = scanParagraphs(article.blocks, datelineLength(article));
  const mentions = mentionsOf(paragraphs);
  const resolver = new Resolver();
  for (const mention of mentions.flat()) {
    if (isFullName(mention)) resolver.people.register(mention);
    if (mention.kind === 'institution' && mention.name !== undefined) resolver.others.register(mention);
  }
  const found: { paragraph: Paragraph; attribution: Attribution }[] = [];
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.zone === 'quote') return;
    const readings = readParagraph(paragraph, mentions[index] ?? []);
    for (const attribution of resolver.resolve(paragraph, readings)) found.push({ paragraph, attribution });
  });
  return speechOf(found);
}

function datelineLength({ blocks, dateline }: Readable): number {
  const first = blocks.find(({ kind }) => kind === 'paragraph');
  return dateline !== undefined && first?.text.startsWith(dateline.text) === true ? dateline.text.length : 0;
}

/** Twice over: names found with certainty the first time let a lone surname be seen the second time. */
function mentionsOf(paragraphs: readonly Paragraph[]): Mention[][] {
  const known = new Set<string>();
  for (const { tokens, text } of paragraphs) {
    for (const mention of findMentions(tokens, text, known))
      if (isFullName(mention)) for (const part of mention.parts) if (part.length > 2) known.add(part);
  }
  return paragraphs.map(({ tokens, text }) => findMentions(tokens, text, known));
}

function isFullName(mention: Mention): boolean {
  return mention.kind === 'person' && mention.parts.length > 1 && (!mention.weak || !mention.governed);
}

function speechOf(found: readonly { readonly paragraph: Paragraph; readonly attribution: Attribution }[]): Speech {
  const ids = new Map<Entity, string>();
  for (const { attribution } of found) {
    const { speaker } = attribution;
    if (speaker !== undefined && !ids.has(speaker)) ids.set(speaker, `s${ids.size + 1}`);
  }
  const utterances = found.map(({ paragraph, attribution }, index) =>
    utteranceOf(`u${index + 1}`, paragraph, attribution, ids),
  );
  return { speakers: [...ids].map(([entity, id]) => speakerOf(entity, id)), utterances };
}

function speakerOf(entity: Entity, id: string): Speaker {
  const role = bestRole(entity);
  const organisation = role?.organisation ?? entity.organisation;
  return {
    id,
    name: entity.name,
    ...(role === undefined || role.text === entity.name ? {} : { role: role.text }),
    ...(organisation === undefined ? {} : { organisation }),
    kind: entity.kind,
    ...(entity.gender === undefined ? {} : { gender: entity.gender }),
  };
}

function utteranceOf(
  id: string,
  paragraph: Paragraph,
  attribution: Attribution,
  ids: ReadonlyMap<Entity, string>,
): Utterance {
  const { act, speaker, why } = attribution;
  const { block, text } = paragraph;
  const repairs = act.quotation === undefined ? [] : (paragraph.quotations[act.quotation]?.repairs ?? []);
  const { rival, ...reasons } = why;
  const rivalId = rival === undefined ? undefined : ids.get(rival);
  return {
    id,
    kind: act.kind,
    spans: act.parts.map(({ start, end }) => ({ block, start, end })),
    text: act.parts.map(({ start, end }) => text.slice(start, end)).join(' '),
    ...(act.cue === undefined ? {} : { cue: { block, ...act.cue, text: text.slice(act.cue.start, act.cue.end) } }),
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
