import type { Site } from '../../sites/site.ts';
import { blockText } from '../block-text.ts';
import type { DraftBlock } from './block-writer.ts';

/** Longer than an office with its address, telephone and mail. */
const LONGEST = 240;
const CONTACT =
  /^(?:(?:correo(?: electrónico)?|e-?mail|tel(?:éfonos?|s?\.)?|pbx|cel(?:ular|\.)?|whats\s?app|sitio web|contacto)[:.\s]*)?(?:[^\s@]+@[^\s@]+\.\w+|(?:\(?\+?502\)?[\s-]*)?[\d\s()-]{8,}(?:,? ?ext(?:ensión|\.)?[:.\s]*\d+)?|(?:https?:\/\/|www\.)\S+)$/i;
/** The office in the fewest words: a signature only beside the name of the institution. */
const OFFICE = /^comunicaci[oó]n(?: social)?$/i;

/**
 * Whether a line is the end that the portal sets under its posts: what `endsAt` says, alone or with the institution and how
 * to reach it («Dirección de Comunicación Social⏎comunicacion@segeplan.gob.gt»).
 */
export function isEnd(
  { kind, element }: DraftBlock,
  { endsAt, institution }: Pick<Site, 'endsAt' | 'institution'>,
): boolean {
  if ((kind !== 'paragraph' && kind !== 'heading') || endsAt.length === 0) return false;
  const { text } = blockText(element);
  if (text.length > LONGEST) return false;
  if (endsAt.some((pattern) => pattern.test(text))) return true;
  const own = [institution?.acronym, institution?.name].flatMap((name) => name?.toLowerCase() ?? []);
  const isNamed = own.some((name) => text.toLowerCase().includes(name));
  const parts = text.split(/\n|\s+[|·•–—/-]\s+|[,;]\s+/).filter((part) => part.trim() !== '');
  const isOffice = (part: string): boolean => {
    const name = own.find((candidate) => part.toLowerCase().endsWith(` ${candidate}`)) ?? '';
    const office = part.slice(0, part.length - name.length).replace(/ (?:de (?:la )?)?$/, '');
    return endsAt.some((pattern) => pattern.test(part) || pattern.test(office)) || (isNamed && OFFICE.test(office));
  };
  return (
    parts.some(isOffice) &&
    parts.every((part) => isOffice(part) || CONTACT.test(part) || own.includes(part.toLowerCase()))
  );
}
