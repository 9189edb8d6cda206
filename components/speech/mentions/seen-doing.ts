import { looksFinite } from '../lexicon/grammar.ts';
import { ANYBODY, KIN } from '../lexicon/nouns.ts';
import { SEEN_DOING } from '../lexicon/words.ts';
import type { Token } from '../scan/token.ts';
import type { Mention } from './mention.ts';

/** «la madre de uno de los niños, quien…»: the pronoun tells that it is a person. */
export function isWho(tokens: readonly Token[], { kind, plural, governed, definite, head, to }: Mention): boolean {
  const next = tokens[to]?.kind === 'comma' ? to + 1 : to;
  if (kind !== 'thing' || plural || governed) return false;
  const isAnybody =
    ANYBODY.test(head ?? '') || (definite && KIN.test(head ?? '')) || (!definite && DOER.test(head ?? ''));
  const isTold = tokens[next]?.folded === 'quien' || (ANYBODY.test(head ?? '') && tokens[to]?.text === 'que');
  return isTold || (isAnybody && acts(tokens, to));
}

/** «un reclutador», «una vendedora»; not «un generador». */
const DOER =
  /^(?!(?:gener|comput|proces|orden|refriger|indic|denomin|elev|marc|sec|vent|aire)ador|mirador|comedor|corredor|servidor|tenedor|asador)\p{L}{3,}[aei]dora?$/u;

/** «Una mujer levantó la mano», «Un niño le entregó un dibujo», «Su abuelo lo mira orgulloso». */
function acts(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  // «un reclutador de un centro de llamadas buscaba»
  if (next?.folded === 'de')
    return tokens.slice(at + 1, at + 7).some(({ kind, text }) => kind === 'word' && looksFinite(text));
  const verb = /^(?:l[aeo]s?|se)$/.test(next?.folded ?? '') ? tokens[at + 1] : next;
  return verb?.kind === 'word' && (looksFinite(verb.text) || SEEN_DOING.has(verb.folded));
}
