import { ofName, withArticle } from './conjunction.ts';
import type { CiteOptions } from './options.ts';
import { commas, point, withoutFinalPoint } from './punctuation.ts';
import { inMarks, relevelled } from './quotation-marks.ts';
import type { QuotedSpeaker, Quotation } from './quotation.ts';
import { block, paragraphs } from './rich-text.ts';

/** What a style adds to a quotation. Strings are marked as in rich-text.ts; empty ones fall out. */
export interface QuotationRule {
  /** A quotation of this many words stands as a block without marks. */
  readonly blockFrom: number;
  /** After the words: «(SEGEPLAN, 2026, párr. 6)». */
  readonly locator: string;
  /** After words that the sentence has already given to the post: «(párr. 6)». */
  readonly shortLocator: string;
  /** After the words in the second form: «(Herrera, como se citó en …)». */
  readonly secondhand: string;
  /** The second form names the speaker in the sentence all the same (MLA). */
  readonly secondhandNamesSpeaker?: true;
  /** The post as subject of «publicó»; empty where no author is known. */
  readonly narrative: string;
}

/** The rule of the styles that name the source in round brackets: `source` is «SEGEPLAN, 2026». */
export function bracketRule(
  quotation: Quotation,
  source: string,
  {
    blockFrom,
    narrative,
    citedIn = 'citado en',
  }: Pick<QuotationRule, 'blockFrom' | 'narrative'> & { citedIn?: string },
): QuotationRule {
  const { speaker } = quotation;
  const paragraph = paragraphLocator(quotation);
  const place = commas(source, paragraph);
  return {
    blockFrom,
    narrative,
    locator: `(${place})`,
    shortLocator: paragraph === '' ? '' : `(${paragraph})`,
    secondhand: speaker === undefined ? '' : `(${speakerSurname(speaker)}, ${citedIn} ${place})`,
  };
}

/** The sentence (or sentence and block) that gives the words to whoever said them, or else to the post. */
export function quotedSentence(quotation: Quotation, options: CiteOptions, rule: QuotationRule): string {
  const { speaker, secondhand, text } = quotation;
  const isBlock = wordCount(text) >= rule.blockFrom;
  if (speaker === undefined) {
    const lead = rule.narrative === '' ? '' : `${rule.narrative} publicó:`;
    return set(lead, text, lead === '' ? rule.locator : rule.shortLocator, isBlock, options);
  }
  const lead = leadOf(speaker, quotation.kind, isBlock);
  if (secondhand !== true) return set(lead, text, rule.locator, isBlock, options);
  return set(rule.secondhandNamesSpeaker === true ? lead : '', text, rule.secondhand, isBlock, options);
}

function set(lead: string, text: string, locator: string, isBlock: boolean, options: CiteOptions): string {
  const after = locator === '' ? '' : ` ${locator}`;
  if (!isBlock) return point(`${lead === '' ? '' : `${lead} `}${quotedInline(text, options)}${after}`);
  const lines = relevelled(text, 0, options).split('\n');
  const last = point(lines.pop() ?? '') + after;
  return paragraphs(lead, ...[...lines, last].map(block));
}

/** In marks, on one line, without the point that the sentence around it will have. */
export function quotedInline(text: string, options: CiteOptions): string {
  return inMarks(withoutFinalPoint(text).replaceAll('\n', ' '), options);
}

function leadOf(speaker: QuotedSpeaker, kind: Quotation['kind'], isBlock: boolean): string {
  const who = speakerWords(speaker);
  if (kind === 'fragment') return `En palabras ${ofWords(who)}${isBlock ? ':' : ','}`;
  const verb = speaker.kind === 'group' ? 'señalaron' : 'señaló';
  return isBlock ? `Como ${verb} ${who}:` : `${capitalised(who)}${who.includes(',') ? ',' : ''} ${verb}:`;
}

/** «Julio Herrera, director ejecutivo de Red Ciudadana»; the organisation only where the role does not name it. */
export function speakerWords({ name, role = '', organisation = '', kind }: QuotedSpeaker): string {
  const who = kind === 'institution' || kind === 'document' ? withArticle(name) : name;
  if (organisation === '' || role.includes(organisation)) return role === '' ? who : `${who}, ${role}`;
  return role === '' ? `${who}, ${ofName(organisation)}` : `${who}, ${role} ${ofName(organisation)}`;
}

/** «de Julio Herrera», «del Ministerio de Salud» */
export function ofWords(who: string): string {
  return who.startsWith('el ') ? `del ${who.slice(3)}` : `de ${who}`;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}.,'’-]*/gu)?.length ?? 0;
}

/** «párr. 6», «párrs. 6-7»; empty where the paragraphs have no number. */
export function paragraphLocator({ paragraphs: numbers }: Quotation): string {
  if (numbers === undefined) return '';
  const [first, last] = numbers;
  return first === last ? `párr. ${first}` : `párrs. ${first}-${last}`;
}

/** The surname of a speaker whose name has two words; a longer name stays whole, since its surname is not sure. */
export function speakerSurname({ name, kind }: QuotedSpeaker): string {
  const words = name.split(' ');
  const isPerson = kind === undefined || kind === 'person';
  return isPerson && words.length === 2 && words.every((word) => /^\p{Lu}\p{L}/u.test(word))
    ? (words[1] ?? name)
    : name;
}
