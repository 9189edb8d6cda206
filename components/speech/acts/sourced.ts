import type { Item } from '../cues/item.ts';
import { relativeHead } from '../cues/relative.ts';
import { hasVerb, sentenceSubject } from '../cues/sentence-subject.ts';
import type { Subject } from '../cues/subject.ts';
import { isFiniteVerb } from '../lexicon/finite.ts';
import { CLITICS, RELATIVES, looksPreterite } from '../lexicon/grammar.ts';
import { SPEAKING_PAPERS, TIMES } from '../lexicon/nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import { isContentWord } from '../mentions/runs.ts';
import type { Quotation } from '../scan/quotation.ts';
import type { Act, Range } from './act.ts';
import { countWords, isClause } from './clause.ts';
import { followsOn, takesUp } from './handover.ts';
import { isOwnView, type Source, sourceAt } from './sources.ts';
import { cueRange, type CueReading, rangeOf, type Sentence } from './sentence.ts';

/** «Según la ministra, …», «…, según explicó el director», «Para Cacao, …», «En palabras de la alcaldesa, “…”». */
export function sourcedActs(sentence: Sentence, quotations: readonly Quotation[], text: string): Act[] {
  const { items } = sentence;
  const acts: Act[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const source = sourceAt(items, at);
    const act = source === undefined ? undefined : sourcedAct(sentence, at, source, quotations, text);
    if (act !== undefined) acts.push(act);
  }
  return acts;
}

function sourcedAct(
  sentence: Sentence,
  at: number,
  source: Source,
  quotations: readonly Quotation[],
  text: string,
): Act | undefined {
  const { strength, opens: onlyPersons = false } = source;
  const next = at + source.words.length;
  const { items } = sentence;
  const named = source.tells === true ? undefined : (items[next]?.mention ?? sourceOfData(items, next));
  const verb = named === undefined ? verbAfter(sentence, next) : undefined;
  const believer = items[next - 1]?.folded.startsWith('quien') === true ? relativeHead(items, next - 1) : undefined;
  const own = verb?.subject.kind === 'elided' && at > 0 ? openerBefore(items, at) : undefined;
  const who = isOwnView(items, at)
    ? { kind: 'elided' as const }
    : believer !== undefined
      ? { kind: 'relative' as const, ...believer }
      : named === undefined
        ? (own ?? verb?.subject)
        : sourceOf(named, next, onlyPersons);
  if (who === undefined) return undefined;
  const end = believer !== undefined ? next : named === undefined ? (verb?.end ?? next) : afterSource(items, next + 1);
  const cue =
    verb === undefined
      ? { start: items[at]?.start ?? 0, end: items[next - 1]?.end ?? 0 }
      : cueRange(items, verb.reading.cue);
  const rest = believer !== undefined ? next : restAfter(items, at, verb);
  const content = rest === undefined ? contentAround(items, at, end) : [[rest, sentenceEnd(items, rest)] as const];
  if (content === undefined) return undefined;
  const quoted = onlyQuote(items, content);
  const quotation = quoted === undefined ? undefined : quotations[quoted];
  if (quotation !== undefined && quoted !== undefined) {
    const words = quotation.parts.map((part) => text.slice(part.start, part.end)).join(' ');
    return {
      kind: isClause(words) || countWords(words) > 4 ? 'direct' : 'fragment',
      parts: quotation.parts,
      quotation: quoted,
      cue,
      subject: who,
      rule: 'D9',
      plural: false,
      strength,
    };
  }
  if (onlyPersons && isNarrated(items, end)) return undefined;
  const parts = content
    .map(([from, to]) => rangeOf(items, from, to))
    .filter((range): range is Range => range !== undefined);
  const opens = (content[0]?.[0] ?? 0) > at;
  if (parts.length === 0 || (!opens && !content.some(([from, to]) => holdsClause(items, from, to)))) return undefined;
  return { kind: 'indirect', parts, cue, subject: who, rule: 'I6', plural: false, strength };
}

/** «un proyecto que según comentó nació de una idea»: the words go on without a comma. */
function restAfter(items: readonly Item[], at: number, verb: ReturnType<typeof verbAfter>): number | undefined {
  const isInside = items[at - 1]?.text === 'que' && verb?.subject.kind === 'elided';
  const to = verb?.reading.cue.to ?? 0;
  return isInside && items[to]?.kind !== 'comma' ? to : undefined;
}

/** «De acuerdo con datos de la Dirección, …». */
function sourceOfData(items: readonly Item[], at: number): Mention | undefined {
  if (/^(?:declaraciones|explicaciones|palabras|estimaciones|versiones)$/.test(items[at]?.folded ?? '') && items[at + 1]?.folded === 'de')
    return items[at + 2]?.mention?.kind === 'person' ? items[at + 2]?.mention : undefined;
  const isData = /^(?:datos|cifras|registros|informacion|estadisticas|estimaciones|proyecciones)$/.test(
    items[at]?.folded ?? '',
  );
  const holder = [items[at + 1], items[at + 2]].find((item) => item?.mention?.kind === 'institution');
  return isData ? holder?.mention : undefined;
}

/** «Para Juana Imul, el trámite comenzó con un obstáculo»: what happened, not what she thinks. */
function isNarrated(items: readonly Item[], from: number): boolean {
  const first = items.slice(from).find(isFiniteVerb);
  return first !== undefined && looksPreterite(first.text);
}

function sourceOf(mention: Mention, at: number, onlyPersons: boolean): Subject | undefined {
  const { kind, head = '' } = mention;
  const speaks =
    kind === 'person' ||
    (!onlyPersons &&
      (kind === 'institution' || kind === 'group' || (kind === 'document' && SPEAKING_PAPERS.test(head))));
  if (!speaks || (onlyPersons && mention.name === undefined && mention.role === undefined && !mention.definite))
    return undefined;
  return { kind: 'mention', mention, at };
}

/** «según explicó el director», «según indicó»: the verb that follows, with its subject after it. */
function verbAfter(
  { items, cues }: Sentence,
  at: number,
): { reading: CueReading; subject: Subject; end: number } | undefined {
  let next = at;
  while (CLITICS.has(items[next]?.folded ?? '') && next < at + 2) next += 1;
  const reading = cues.find(({ cue }) => cue.from === next);
  if (reading === undefined) return undefined;
  if (reading.cue.agentless && reading.cue.strength < 0.8) return undefined;
  if (reading.cue.agentless) return { reading, subject: { kind: 'agentless' }, end: reading.cue.to };
  const following = items.slice(reading.cue.to, reading.cue.to + 3);
  const comma = following.findIndex(({ kind }) => kind === 'comma');
  const named = following
    .slice(0, comma < 0 ? 3 : comma)
    .find(({ mention }) => mention?.governed === false && !TIMES.has(mention.head ?? ''))?.mention;
  if (named !== undefined && sourceOf(named, next, false) === undefined) return undefined;
  const found: Subject = reading.complement.subject ?? { kind: 'elided' };
  let end = found.kind === 'mention' ? found.at + 1 : reading.cue.to;
  while (end < items.length && items[end]?.kind !== 'comma' && items[end]?.kind !== 'stop') end += 1;
  return { reading, subject: found, end };
}

/** Over a parenthesis or a relative clause of the source, to the comma that ends it. */
function afterSource(items: readonly Item[], at: number): number {
  // «Para Marcelina Chex, de 58 años, el proyecto…»
  const isAged =
    items[at]?.kind === 'comma' && items[at + 1]?.folded === 'de' && /^anos?$/.test(items[at + 3]?.folded ?? '');
  let end = isAged ? at + 4 : at;
  while (end < Math.min(items.length, at + 12) && items[end]?.kind !== 'comma' && items[end]?.kind !== 'stop') end += 1;
  return end;
}

/** The words that the source said: after it where it opens the sentence, else before it, and after it again. */
function contentAround(items: readonly Item[], at: number, end: number): (readonly [number, number])[] | undefined {
  const last = sentenceEnd(items, end);
  const opens =
    at === 0 ||
    (items[at - 1]?.kind === 'comma' && /^(?:pues|porque|pero|aunque|y|e)$/.test(items[at - 2]?.folded ?? '')) ||
    items[at - 1]?.kind === 'semicolon' ||
    items.slice(0, at).every(({ kind }) => kind === 'comma' || kind === 'dash') ||
    (!hasVerb(items, 0, at) &&
      items[at - 1]?.kind === 'comma' &&
      at < 4 &&
      items[0]?.mention === undefined &&
      items[0]?.kind !== 'quote');
  if (opens) return items[end]?.kind === 'comma' && end + 1 < last ? [[end + 1, last]] : undefined;
  if (items[at - 1]?.kind !== 'comma') return undefined;
  const before: readonly [number, number] = [relativeBefore(items, at - 1), at - 1];
  const goesOn =
    items[end]?.kind === 'comma' &&
    end + 1 < last &&
    (hasVerb(items, end + 1, last) || items[end + 1]?.kind === 'quote') &&
    !isAfterthought(items[end + 1]);
  return goesOn ? [before, [end + 1, last]] : [before];
}

/** «La ministra inauguró la escuela y, según dijo, habrá otra»: the person whom the sentence is about. */
function openerBefore(items: readonly Item[], end: number): Subject | undefined {
  const opener = sentenceSubject(items);
  return opener !== undefined && opener.at < end && opener.mention.kind === 'person'
    ? { kind: 'mention', ...opener }
    : undefined;
}

/** Where the relative clause begins that ends at `comma` with its pronoun («, el cual, según dijo,»), or 0. */
export function relativeBefore(items: readonly Item[], comma: number): number {
  const pronoun = items[comma - 1];
  // «cuyo costo, dijo, es de dos millones»
  if (/^cuy[oa]s?$/.test(items[comma - 2]?.folded ?? '') && items[comma - 3]?.kind === 'comma') return comma - 2;
  if (pronoun === undefined || !RELATIVES.has(pronoun.folded)) return 0;
  const from = /^(?:el|la|los|las|lo|mism[oa]s?)$/.test(items[comma - 2]?.folded ?? '') ? comma - 2 : comma - 1;
  // «12 talleres que, según dijo, serán gratuitos», «países donde, dijo, …»
  const noun = items[from - 1];
  const isNoun =
    noun?.mention?.kind === 'thing' || (noun?.kind === 'word' && noun.folded.endsWith('s') && isContentWord(noun));
  const isOfNoun = from === comma - 1 && isNoun;
  return items[from - 1]?.kind === 'comma' || isOfNoun || pronoun.folded === 'donde' ? from : 0;
}

/** «…, durante la presentación»: the narrator's own addition. */
export function isAfterthought(item: Item | undefined): boolean {
  return /^\p{Ll}+(?:[ai]d[oa]s?)$|^(?:que|quien|quienes|lo|aunque|mientras|durante|al|en|tras|luego|por|con|y|e)$/u.test(
    item?.folded ?? '',
  );
}

/** The sentence's end, or where the narrator comments on what was said. */
function sentenceEnd(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length; at += 1)
    if (
      items[at]?.kind === 'semicolon' ||
      (items[at]?.kind === 'colon' && items[at + 1]?.kind === 'quote') ||
      (items[at]?.kind === 'comma' && (takesUp(items, at + 1) || followsOn(items, at + 1)))
    )
      return at;
  return items.length;
}

/** A verb, of the narrator's or in marks: «Los capturados “se conducían sin placas”, según el portavoz». */
function holdsClause(items: readonly Item[], from: number, to: number): boolean {
  return hasVerb(items, from, to) || items.slice(from, to).some(({ kind, text }) => kind === 'quote' && isClause(text));
}

function onlyQuote(items: readonly Item[], content: readonly (readonly [number, number])[]): number | undefined {
  const own = content
    .flatMap(([from, to]) => items.slice(from, to))
    .filter(({ kind }) => kind !== 'stop' && kind !== 'comma');
  return own.length === 1 && own[0]?.kind === 'quote' ? own[0].quotation : undefined;
}
