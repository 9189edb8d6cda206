import quoteParser from 'quote-parser';
import type { Article, Block } from '../../../components/article/article.ts';
import { attributeSpeech } from '../../../components/speech/attribute-speech.ts';
import { findMentions } from '../../../components/speech/mentions/find-mentions.ts';
import type { Mention } from '../../../components/speech/mentions/mention.ts';
import { scanParagraphs } from '../../../components/speech/scan/paragraph.ts';
import { inOneGo } from '../../../components/speech/spells.ts';
import type { Speaker, Speech, Utterance } from '../../../components/speech/speech.ts';

/** What simpler programs make of the same posts: direct quotations only. */
export const BASELINES: Readonly<Record<string, (article: Article) => Speech>> = {
  'any pair of marks': (article) => marked(article, () => undefined),
  'nearest name': (article) => marked(article, nearestName),
  'last quoted speaker': lastQuoted,
  'without focus': withoutFocus,
  'quote-parser': byQuoteParser,
};

type Namer = (block: Block, start: number, end: number) => string | undefined;

/** Any marks around five words or more; `name` says who. */
function marked({ blocks }: Article, name: Namer): Speech {
  const speakers = new Map<string, Speaker>();
  const utterances: Utterance[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading') continue;
    for (const match of block.text.matchAll(/[“«"]([^“”«»"]+)[”»"]/g)) {
      const words = match[1] ?? '';
      if (words.split(/\s+/).length < 5) continue;
      const start = match.index + 1;
      const who = name(block, start, start + words.length);
      if (who !== undefined && !speakers.has(who))
        speakers.set(who, { id: `s${speakers.size + 1}`, name: who, kind: 'person' });
      utterances.push({
        id: `u${utterances.length + 1}`,
        kind: 'direct',
        spans: [{ block: block.id, start, end: start + words.length }],
        text: words,
        speaker: who === undefined ? null : (speakers.get(who)?.id ?? null),
        confidence: 0.5,
        why: { rule: 'marks', resolution: 'none' },
      });
    }
  }
  return { speakers: [...speakers.values()], utterances };
}

function nearestName(block: Block, start: number, end: number): string | undefined {
  const [paragraph] = inOneGo(scanParagraphs([block], 0));
  if (paragraph === undefined) return undefined;
  const distance = (mention: Mention): number => Math.min(Math.abs(mention.start - end), Math.abs(start - mention.end));
  const persons = findMentions(paragraph.tokens, paragraph.text, new Set()).filter(
    ({ kind, name }) => kind === 'person' && name !== undefined,
  );
  return persons.toSorted((a, b) => distance(a) - distance(b))[0]?.name;
}

/** This engine, but a verb without a subject goes back to whoever was last quoted. */
function lastQuoted(article: Article): Speech {
  let last: string | null = null;
  return replaced(article, (utterance) => {
    if (utterance.why.resolution === 'elided' || utterance.why.resolution === 'floating') return last;
    if (utterance.kind === 'direct') last = utterance.speaker;
    return utterance.speaker;
  });
}

function withoutFocus(article: Article): Speech {
  return replaced(article, (utterance) =>
    /^(?:elided|floating)$/.test(utterance.why.resolution) ? null : utterance.speaker,
  );
}

function replaced(article: Article, speakerOf: (utterance: Utterance) => string | null): Speech {
  const speech = attributeSpeech(article);
  return {
    ...speech,
    utterances: speech.utterances.map((utterance) => Object.assign({}, utterance, { speaker: speakerOf(utterance) })),
  };
}

/** The one published package that claims Spanish quotations (0.1.10). */
function byQuoteParser({ blocks }: Article): Speech {
  const speakers = new Map<string, Speaker>();
  const utterances: Utterance[] = [];
  for (const { id: block, text } of blocks) {
    if (text === '') continue;
    for (const found of quoteParser.parse(text, 'es')) {
      const who = found.name?.text;
      if (who !== undefined && !speakers.has(who))
        speakers.set(who, { id: `s${speakers.size + 1}`, name: who, kind: 'person' });
      utterances.push({
        id: `u${utterances.length + 1}`,
        kind: 'direct',
        spans: [{ block, start: found.index, end: found.index + found.text.length }],
        text: found.text,
        speaker: who === undefined ? null : (speakers.get(who)?.id ?? null),
        confidence: 0.5,
        why: { rule: 'quote-parser', resolution: 'explicit' },
      });
    }
  }
  return { speakers: [...speakers.values()], utterances };
}
