import type { Block } from '../../article/article.ts';
import type { Utterance } from '../../speech/speech.ts';

/** Characters between a verb and its words that still go with them: «dijo al embajador que…». */
const FARTHEST = 60;

/** «no » and small words that belong to a verb. */
const DENIAL = /(?:^|[\s(«“"])((?:no|nunca|jamás|tampoco)\s+(?:(?:se|me|nos|l[aeo]s?)\s+){0,2})$/iu;

/**
 * An utterance as the post reports it: what stands without marks means little without its verb («negó que haya despidos», «pidió bajar
 * la tarifa»). The words alone where the verb comes after them, or in another sentence.
 */
export function withVerb({ kind, cue, spans: [first], text }: Utterance, blocks: readonly Block[]): string {
  if (kind !== 'indirect' || cue === undefined || cue.block !== first?.block || cue.end > first.start) return text;
  const all = blocks.find(({ id }) => id === cue.block)?.text ?? '';
  const between = all.slice(cue.end, first.start);
  if (between.length > FARTHEST || /[.;:“”«»"]/u.test(between)) return text;
  const [, denial = ''] = DENIAL.exec(all.slice(0, cue.start)) ?? [];
  return all.slice(cue.start - denial.length, first.start) + text;
}
