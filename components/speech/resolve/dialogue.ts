import type { Act } from '../acts/act.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import type { Attribution } from './attribution.ts';
import { answers, inquires, isDashed, isToldTo } from './doings.ts';
import type { Entity } from './entity.ts';

/** Who asked and who spoke behind a dash: an answer is somebody else's. */
export class Dialogue {
  /** Who asked last, or told somebody something, and in which sentence. */
  #asked: { readonly speaker: Entity | undefined; readonly order: number } | undefined;
  /** Who spoke last behind a dash, and where. */
  #dashed: { readonly speaker: Entity | undefined; readonly position: number } | undefined;

  /** Takes note of what was said in one sentence. */
  hear(own: readonly Attribution[], paragraph: Paragraph, order: number): void {
    const asking = own.findLast(({ act }) => inquires(act, paragraph) || isToldTo(act, paragraph));
    if (asking !== undefined) this.#asked = { speaker: asking.speaker, order };
    const dashed = paragraph.zone === 'body' ? own.findLast(({ act }) => isDashed(act, paragraph)) : undefined;
    if (dashed !== undefined) this.#dashed = { speaker: dashed.speaker, position: paragraph.position };
  }

  /** Whom an answer is given to: who asked in the sentence before, or spoke behind the dash before. */
  askerBefore(act: Act, paragraph: Paragraph, order: number): Entity | undefined {
    const isAnswer = answers(act, paragraph);
    if (isAnswer && this.#asked !== undefined && order - this.#asked.order < 2) return this.#asked.speaker;
    const isTurn = isDashed(act, paragraph) && (act.cue === undefined || isAnswer);
    return isTurn && this.#dashed?.position === paragraph.position - 1 ? this.#dashed.speaker : undefined;
  }
}
