import { maySpeak } from '../cues/complement.ts';
import { headOf, type Item } from '../cues/item.ts';
import type { Subject } from '../cues/subject.ts';
import { carriesQuotation } from '../lexicon/finite.ts';
import { SAYINGS } from '../lexicon/nouns.ts';
import { saidWith } from './backward.ts';
import { inBlock } from './elsewhere.ts';
import type { SentenceReading } from './sentence.ts';

/** «“…”. Con esas palabras abre Ana López cada taller»: the marks without a verb just before are hers. */
export function givenBack(
  before: SentenceReading | undefined,
  items: readonly Item[],
  block?: string,
): SentenceReading | undefined {
  const act = before?.acts.at(-1);
  const isOpen = act?.subject.kind === 'floating' || (act?.rule === 'D5' && act.subject.kind === 'elided');
  const subject = isOpen ? (saidWith(items) ?? repeats(items) ?? spokenBehind(items) ?? signs(items)) : undefined;
  if (before === undefined || act === undefined || subject === undefined) return undefined;
  return { ...before, acts: [...before.acts.slice(0, -1), { ...act, subject: inBlock(block, subject), rule: 'D15' }] };
}

/** «“La roya no avisa”. El extensionista Pablo Aldana repite la frase en cada parcela.» */
function repeats(items: readonly Item[]): Subject | undefined {
  const [who, verb] = items;
  const mention = who?.mention;
  const isOwn =
    /^(?:repit(?:e|io)|repetia|pronuncia|pronuncio|suelta|solto|lanza|lanzo)$/.test(verb?.folded ?? '') &&
    items.slice(2, 4).some((word) => SAYINGS.has(headOf(word)));
  return isOwn && mention?.kind === 'person' && !mention.governed ? { kind: 'mention', mention, at: 0 } : undefined;
}

/** «“…”. Expresó la secretaria Ana López al abrir el acto.»: a full stop where a comma belongs. */
function spokenBehind(items: readonly Item[]): Subject | undefined {
  const [verb, who] = items;
  const mention = who?.mention;
  const isSaid = verb?.kind === 'word' && verb.capital && carriesQuotation(verb.text);
  const isAlone = !items.some(({ kind, text }) => kind === 'quote' || kind === 'colon' || text === 'que');
  return isSaid && isAlone && mention !== undefined && !mention.governed && maySpeak(mention)
    ? { kind: 'mention', mention, at: 1 }
    : undefined;
}

/** «“…”. Ana López, secretaria de Planificación.», «— Ana López, secretaria»: nothing but who said it. */
function signs(items: readonly Item[]): Subject | undefined {
  const at = items[0]?.kind === 'dash' || items[0]?.kind === 'open' ? 1 : 0;
  const mention = items[at]?.mention;
  const isWho = mention?.kind === 'person' && mention.name !== undefined && mention.parts.length > 1;
  const isAlone = items.every(({ kind }, index) => index === at || /^(?:stop|dash|open|close)$/.test(kind));
  return isWho && isAlone && (at === 1 || mention.role !== undefined) ? { kind: 'mention', mention, at } : undefined;
}
