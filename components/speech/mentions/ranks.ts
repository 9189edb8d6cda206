import type { Token } from '../scan/token.ts';

/** Ranks that have more words than one: «general de brigada», «capitán segundo de Infantería». */
const RANKS =
  /^(?:general|coronel|teniente|capitan|mayor|sargento|almirante|vicealmirante|contralmirante|comisario|oficial|inspector|subinspector)$/;
const GRADE = /^(?:primer[oa]?|segund[oa]|tercer[oa]?|general|coronel)$/;
const ARM =
  /^(?:brigada|division|infanteria|caballeria|artilleria|aviacion|ingenieros|navio|fragata|corbeta|marina|policia|tropa|reserva|ejercito)$/;

/** The token after what else a rank is called, from the one after its first word. */
export function rankTail(tokens: readonly Token[], at: number): number {
  if (!RANKS.test(tokens[at - 1]?.folded ?? '')) return at;
  let to = at;
  while (to < at + 5) {
    const [first, second] = [tokens[to]?.folded ?? '', tokens[to + 1]?.folded ?? ''];
    if (GRADE.test(first)) to += 1;
    else if (/^del?$/.test(first) && ARM.test(second)) to += 2;
    else break;
  }
  return to;
}
