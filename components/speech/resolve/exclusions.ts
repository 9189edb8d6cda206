import { fold } from '../lexicon/fold.ts';
import type { Entity } from './entity.ts';

/** «Ella nos dijo que volviéramos»: of which gender somebody else is of whom the words begin to tell. */
export function tellsOf(words: string): 'f' | 'm' | undefined {
  const [, pronoun] = /^(ella|él) (?!y |mism)/i.exec(words.normalize('NFC')) ?? [];
  return pronoun === undefined ? undefined : pronoun.toLowerCase() === 'ella' ? 'f' : 'm';
}

/**
 * Whether words in marks cannot be an entity's own: nobody calls himself by name or role («Le tomo la palabra,
 * diputada»), unless he introduces himself;
 * and «yo» is no institution.
 */
export function addresses(words: string): (entity: Entity) => boolean {
  const folded = ` ${fold(words).replace(/[^\p{L}\p{N}']+/gu, ' ')} `;
  if (/ (?:soy|somos|me llamo|mi nombre|me dicen|me llaman) /.test(folded)) return () => false;
  const vocatives = new Set(
    [
      ...fold(words).matchAll(
        /(?:^|[,¿¡]\s?)(?:dona|don|senora?|senorita|licenciad[oa]|doctora?|ingenier[oa])?\s?(\p{L}+)(?=[,?!.])/gu,
      ),
    ].map((match) => match[1] ?? ''),
  );
  const isOne = / (?:yo|me|mi|mis|conmigo|soy|tengo|quiero|creo) /.test(folded);
  return ({ kind, parts, roles }) => {
    if (isOne && (kind === 'institution' || kind === 'document')) return true;
    const last = parts.slice(1);
    if (last.some((part) => part.length > 3 && folded.includes(` ${part} `))) return true;
    return (
      roles.some(({ role }) => vocatives.has(fold(role.text).split(' ')[0] ?? '?')) ||
      (parts[0] !== undefined && vocatives.has(parts[0]))
    );
  };
}
