import type { Attribution } from './resolve/attribution.ts';

/** How often a pattern, once matched, is somebody's speech. First fitted by hand, then to the corpus (`npm run score`). */
const BASE: Readonly<Record<string, number>> = {
  D1: 0.97,
  D2: 0.97,
  D3: 0.96,
  D4: 0.93,
  D5: 0.93,
  D6: 0.93,
  D7: 0.92,
  D8: 0.85,
  D9: 0.9,
  D10: 0.95,
  D11: 0.7,
  D12: 0.93,
  D13: 0.6,
  D14: 0.8,
  D15: 0.8,
  M1: 0.9,
  M2: 0.55,
  I1: 0.92,
  I2: 0.9,
  I3: 0.85,
  I4: 0.85,
  I5: 0.8,
  I6: 0.85,
  I7: 0.85,
  I8: 0.9,
};

/** Confidence of an attribution, 0–0.99: the pattern's, the antecedent's, less what had to be mended. */
export function confidenceOf({ act, sureness, speaker, why }: Attribution, repairs: number): number {
  // «“…”, explicó X. “…”.»: the second goes on.
  const goesOn = act.rule === 'D13' && why.resolution === 'floating' && why.distance === 0;
  const base = goesOn ? 0.85 : (BASE[act.rule] ?? 0.6);
  const strength = 0.7 + 0.3 * act.strength;
  const value = base * strength * (speaker === undefined ? 1 : sureness) - 0.1 * repairs;
  return Math.round(Math.min(0.99, Math.max(0, value)) * 100) / 100;
}
