import type { Act } from '../acts/act.ts';
import type { Paragraph } from '../scan/paragraph.ts';
import type { Resolution, Words } from '../speech.ts';
import type { Resolved } from './cast.ts';
import type { Entity } from './entity.ts';

/** An act with its speaker. */
export interface Attribution {
  readonly act: Act;
  readonly speaker: Entity | undefined;
  readonly why: {
    readonly resolution: Resolution;
    readonly words?: Words | undefined;
    readonly antecedent?: Words | undefined;
    /** Body paragraphs between the act and its antecedent. */
    readonly distance?: number | undefined;
    readonly rival?: Entity | undefined;
  };
  /** 0–1: how sure the speaker is, apart from the pattern. */
  readonly sureness: number;
}

/** What an attribution tells of a speaker. */
export type Told = Pick<Attribution, 'speaker' | 'sureness' | 'why'>;

/** The same speaker as before. */
export function carriedOn({ speaker, sureness, why }: Told, { position }: Paragraph): Resolved {
  if (speaker === undefined) throw new TypeError('nobody to carry on from');
  const words = why.words ?? why.antecedent;
  return {
    entity: speaker,
    resolution: 'elided',
    sureness: sureness * 0.97,
    antecedent: words && { order: 0, position, words },
  };
}
