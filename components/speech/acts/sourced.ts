import { headOf, type Item } from '../cues/item.ts';
import { relativeHead } from '../cues/relative.ts';
import { hasVerb } from '../cues/sentence-subject.ts';
import type { Subject } from '../cues/subject.ts';
import { firstVerb } from '../lexicon/finite.ts';
import { CLITICS, looksPreterite } from '../lexicon/grammar.ts';
import { SPEAKING_PAPERS, TIMES } from '../lexicon/nouns.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Quotation } from '../scan/quotation.ts';
import type { Act, Range } from './act.ts';
import { countWords, isClause } from './clause.ts';
import { isOwnView, type Source, sourceAt } from './sources.ts';
import { cueRange, type CueReading, rangeOf, type Sentence } from './sentence.ts';
import { contentAround, holdsClause, onlyQuote, openerBefore, sentenceEnd } from './sourced-words.ts';

const UNPARTED = /^(?:el|las?|los?|una?|est[aeo]s?|se|no|hay|es|son)$/;

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
  const { items, cues } = sentence;
  // «La ministra indicó que, según el informe, faltan escuelas»: all of it is what she said.
  if (
    cues.some(({ complement }) => complement.kind === 'que' && complement.at === at - 2) &&
    items[at - 1]?.kind === 'comma'
  )
    return undefined;
  const named =
    source.tells === true ? undefined : (giverOfData(items, next) ?? items[next]?.mention ?? sourceOfData(items, next));
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
  const isUnparted = at === 0 && named !== undefined && goesOnUnparted(items, next + 1);
  const end =
    believer !== undefined || isUnparted
      ? next
      : named === undefined
        ? (verb?.end ?? next)
        : afterSource(items, next + 1);
  const cue =
    verb === undefined
      ? { start: items[at]?.start ?? 0, end: items[next - 1]?.end ?? 0 }
      : cueRange(items, verb.reading.cue);
  const rest = believer !== undefined ? next : isUnparted ? next + 1 : restAfter(items, at, verb);
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
  // «Para la doctora, la pandemia dejó “un hoyo”»: her words tell that it is her view.
  const behind = new Set(items.slice(end).map(({ kind }) => kind));
  const isTold = behind.has('quote') && !behind.has('colon');
  if (onlyPersons && isNarrated(items, end) && !isTold) return undefined;
  const parts = content
    .map(([from, to]) => rangeOf(items, from, to))
    .filter((range): range is Range => range !== undefined);
  const opens = (content[0]?.[0] ?? 0) > at || (content.length > 1 && !hasVerb(items, 0, at));
  if (parts.length === 0 || (!opens && !content.some(([from, to]) => holdsClause(items, from, to)))) return undefined;
  return { kind: 'indirect', parts, cue, subject: who, rule: 'I6', plural: false, strength };
}

/** «Para ella el reto es grande»: its clause begins where a comma should stand. */
function goesOnUnparted(items: readonly Item[], at: number): boolean {
  return UNPARTED.test(items[at]?.folded ?? '') && hasVerb(items, at, sentenceEnd(items, at));
}

/** «un proyecto que según comentó nació de una idea»: the words go on without a comma. */
function restAfter(items: readonly Item[], at: number, verb: ReturnType<typeof verbAfter>): number | undefined {
  const isInside = items[at - 1]?.text === 'que' && verb?.subject.kind === 'elided';
  const to = verb?.reading.cue.to ?? 0;
  return isInside && items[to]?.kind !== 'comma' ? to : undefined;
}

/** «De acuerdo con datos de la Dirección, …». */
function sourceOfData(items: readonly Item[], at: number): Mention | undefined {
  if (
    /^(?:declaraciones|explicaciones|palabras|estimaciones|versiones)$/.test(items[at]?.folded ?? '') &&
    items[at + 1]?.folded === 'de'
  )
    return items[at + 2]?.mention?.kind === 'person' ? items[at + 2]?.mention : undefined;
  const isData = /^(?:datos|cifras|registros|informacion|estadisticas|estimaciones|proyecciones)$/.test(
    items[at]?.folded ?? '',
  );
  const holder = [items[at + 1], items[at + 2]].find((item) => item?.mention?.kind === 'institution');
  return isData ? holder?.mention : undefined;
}

/** «De acuerdo con las cifras presentadas por la ministra, …»: figures say nothing themselves. */
function giverOfData(items: readonly Item[], at: number): Mention | undefined {
  const data = headOf(items[at]);
  const [told, by, giver] = items.slice(at + 1, at + 4);
  const isGiven = /^\p{Ll}+[ai]d[oa]s?$/u.test(told?.text ?? '') && by?.folded === 'por';
  return isGiven && /^(?:datos|cifras|registros|estadisticas|resultados|proyecciones)$/.test(data)
    ? giver?.mention
    : undefined;
}

/** «Para Juana Imul, el trámite comenzó con un obstáculo»: what happened, not what she thinks. */
function isNarrated(items: readonly Item[], from: number): boolean {
  const first = firstVerb(items.slice(from));
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

/** «Para Hilda Cab, del grupo de mujeres, el problema es otro»: behind where she is from. */
function afterOrigin(items: readonly Item[], at: number): number {
  if (items[at]?.kind !== 'comma' || !/^del?$/.test(items[at + 1]?.folded ?? '')) return at;
  const comma = items.findIndex(({ kind }, index) => index > at + 1 && index < at + 9 && kind === 'comma');
  return comma > 0 && !hasVerb(items, at, comma) ? comma : at;
}

/** Over a parenthesis or a relative clause of the source, to the comma that ends it. */
function afterSource(items: readonly Item[], at: number): number {
  // «Para Marcelina Chex, de 58 años, el proyecto…»
  const isAged =
    items[at]?.kind === 'comma' && items[at + 1]?.folded === 'de' && /^anos?$/.test(items[at + 3]?.folded ?? '');
  // «Según la ministra, quien llegó tarde, el proceso…»
  const isTold = items[at]?.kind === 'comma' && /^(?:quien|que|cuy[oa])$/.test(items[at + 1]?.folded ?? '');
  let end = isAged ? at + 4 : isTold ? at + 2 : afterOrigin(items, at);
  while (end < Math.min(items.length, at + 12) && items[end]?.kind !== 'comma' && items[end]?.kind !== 'stop') end += 1;
  return end;
}
