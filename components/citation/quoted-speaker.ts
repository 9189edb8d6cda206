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
  const isNameless = role !== undefined && sameWords(role, name);
  const isOfHouse = organisation !== undefined && organisationInferred !== true && kind !== 'institution';
  const article = isNameless || kind === 'group' ? printedArticle(name, blocks) : undefined;
  return {
    name: cleanWords(article === undefined ? name : `${article} ${name}`),
    kind,
    ...(role === undefined || isNameless ? {} : { role: cleanWords(role) }),
    ...(isOfHouse ? { organisation: cleanWords(organisation) } : {}),
  };
}

function sameWords(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** «una vecina de la aldea», «el equipo técnico»: the article before these words where the post first has one. */
function printedArticle(name: string, blocks: readonly Pick<Block, 'text'>[]): string | undefined {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, String.raw`\$&`));
  const printed = new RegExp(
    String.raw`(?<!\p{L})(un[ao]?s?|el|l[ao]s?|al|del)\s+${words.join(String.raw`\s+`)}(?![\p{L}\p{N}])`,
    'iu',
  );
  for (const { text } of blocks) {
    const article = printed.exec(text)?.[1]?.toLowerCase();
    if (article !== undefined) return article === 'al' || article === 'del' ? 'el' : article;
  }
  return undefined;
}
