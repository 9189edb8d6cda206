import type { Block } from '../article/article.ts';
import type { Speaker } from '../speech/speech.ts';
import { cleanWords } from './clean-words.ts';
import type { QuotedSpeaker } from './quotation.ts';

/**
 * A speaker of the post as a citation names them. What follows only from the role is not claimed, a role that is all the name there
 * is stands once, and an institution is not of itself.
 */
export function quotedSpeaker(
  { name, role, organisation, organisationInferred, kind }: Speaker,
  blocks: readonly Pick<Block, 'text'>[],
): QuotedSpeaker {
  // «un oyente de Cunén»: no name begins with a small letter.
  const isNameless = role?.toLowerCase() === name.toLowerCase() || (kind === 'person' && /^\p{Ll}/u.test(name));
  const isOfHouse = organisation !== undefined && organisationInferred !== true && kind !== 'institution';
  return {
    name: cleanWords(isNameless || kind === 'group' ? asPrinted(name, blocks) : name),
    kind,
    ...(role === undefined || isNameless ? {} : { role: cleanWords(role) }),
    ...(isOfHouse ? { organisation: cleanWords(organisation) } : {}),
  };
}

/** «una vecina de la aldea», «el equipo técnico»: with the article that the post first prints before these words, if any. */
function asPrinted(name: string, blocks: readonly Pick<Block, 'text'>[]): string {
  const text = blocks
    .map((block) => block.text)
    .join('\n')
    .toLowerCase();
  const before = text.split(` ${name.toLowerCase()}`).slice(0, -1);
  const article = before.map((words) => ARTICLE.exec(words)?.[1]).find(Boolean);
  return article === undefined ? name : `${article.replace(/^(?:al|del)$/, 'el')} ${name}`;
}

const ARTICLE = /(?<!\p{L})(un[ao]?s?|el|l[ao]s?|al|del)$/u;
