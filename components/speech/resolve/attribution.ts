import type { Act } from '../acts/act.ts';
import type { Resolution, Words } from '../speech.ts';
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
