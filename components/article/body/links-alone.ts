import type { DraftBlock } from './block-writer.ts';
import { documentType } from './documents.ts';
import { bare, wordsOf } from './squeeze.ts';

/** Words that invite to another post: «Lea también:», «Te puede interesar». */
const INVITATION =
  /^(?:(?:le[ae]|leer|ver|vea|mir[ae]|consulte) (?:también|además|más)(?: sobre)?|(?:también )?(?:te|le) (?:puede|podría|pueden) interesar(?:le)?(?: leer)?|(?:nota|noticia|artículo)s? relacionad[ao]s?)\s*[:»>–-]*\s*/i;

/** Nine tenths of the words are links, none of them to a document, and no sentence is among them. */
export function isLinksAlone({ kind, element, foreign }: DraftBlock): boolean {
  if (foreign === true || (kind !== 'paragraph' && kind !== 'list')) return false;
  return linkedPart(element) >= wordsOf(element).length * 0.9;
}

/** Another post as a heading or in the frame that WordPress gives it: nothing but a link. */
export function isCard({ kind, element, foreign }: DraftBlock): boolean {
  return (
    (kind === 'heading' || (kind === 'quote' && foreign === true)) && linkedPart(element) >= wordsOf(element).length
  );
}

/** «Lea también: *otra nota*»: an invitation, and nothing else but where it leads. */
export function isInvitation(block: DraftBlock): boolean {
  const words = wordsOf(block.element);
  const [invitation] = INVITATION.exec(words) ?? [];
  if (invitation === undefined || !/^(?:paragraph|list|quote)$/.test(block.kind) || block.foreign === true)
    return false;
  const rest = bare(words.slice(invitation.length)).length;
  const linked = linkedPart(block.element);
  return rest > 0 && linked > 0 && linked >= rest;
}

/** How many characters are in links; none where one leads to a document of the post. */
function linkedPart(element: Element): number {
  const links = [...element.querySelectorAll('a')];
  if (links.some(({ href }) => URL.canParse(href) && documentType(new URL(href)) !== undefined)) return 0;
  return links.reduce((length, link) => length + wordsOf(link).length, 0);
}
