import { documentWithArticle, isInstitutionName, ofName, withArticle } from './conjunction.ts';
import type { QuotedSpeaker, Quotation } from './quotation.ts';
import { surnamesOf } from './surnames.ts';

/** Titles before a name, by the article they take in a sentence: «dijo el Dr. Herrera». «Don» and «doña» take none. */
const HIS_TITLE =
  /^(?:dr|doctor|lic|licenciado|ing|ingeniero|arq|arquitecto|mtro|maestro|prof|profesor|sr|señor|gral|general|cnel|coronel|cap|capitán|mons|monseñor|padre|pbro|presbítero)\.?\s+(?=\p{Lu})/iu;
const HER_TITLE =
  /^(?:dra|doctora|licda|lcda|licenciada|inga|ingeniera|arqta|arqa|arquitecta|mtra|maestra|profa|profesora|sra|señora|srta|señorita)\.?\s+(?=\p{Lu})/iu;
const BARE_TITLE = /^(?:don|doña|d\.|d\.ª|msc|m\.sc|mgtr)\.?\s+(?=\p{Lu})/iu;

/** In a sentence: «Julio Herrera, director ejecutivo de Red Ciudadana», «el Ministerio de Salud», «la Dra. Inés Ixcoy». */
export function speakerWords(speaker: QuotedSpeaker): string {
  return withPost(withItsArticle(speaker), speaker);
}

/** Below or beside the words, where no sentence asks for an article: «— Ministerio de Salud». */
export function signatureWords(speaker: QuotedSpeaker): string {
  return withPost(speaker.name, speaker);
}

/** The organisation only where neither the role names it nor what stands for the name: «la embajadora de Noruega». */
function withPost(who: string, { name, role = '', organisation = '' }: QuotedSpeaker): string {
  if (organisation === '' || `${name} ${role}`.includes(organisation)) return role === '' ? who : `${who}, ${role}`;
  return role === '' ? `${who}, ${ofName(organisation)}` : `${who}, ${role} ${ofName(organisation)}`;
}

function withItsArticle({ name, kind = 'person' }: QuotedSpeaker): string {
  if (kind === 'institution') return withArticle(name);
  if (kind === 'document') return documentWithArticle(name);
  if (kind === 'person' && HIS_TITLE.test(name)) return `el ${name}`;
  return kind === 'person' && HER_TITLE.test(name) ? `la ${name}` : name;
}

/** «Julio Herrera, director de Red Ciudadana, señaló:», «En palabras del Ministerio de Salud,», «Como señala el Código Municipal:». */
export function leadOf(speaker: QuotedSpeaker, kind: Quotation['kind'], isBlock: boolean): string {
  const who = speakerWords(speaker);
  if (kind === 'fragment') return `En palabras ${ofWords(who)}${isBlock ? ':' : ','}`;
  const verb = verbOf(speaker, 'señaló', 'señalaron', 'señala');
  return isBlock ? `Como ${verb} ${who}:` : `${capitalised(who)}${who.includes(',') ? ',' : ''} ${verb}:`;
}

/** «los vecinos señalaron», but «el equipo técnico señaló»; a document says it now. */
export function verbOf({ kind, name }: QuotedSpeaker, one: string, many: string, now: string): string {
  if (kind === 'document') return now;
  return kind === 'group' && !/^(?:una?|el|la) /i.test(name) ? many : one;
}

/** «de Julio Herrera», «del Ministerio de Salud» */
export function ofWords(who: string): string {
  return who.startsWith('el ') ? `del ${who.slice(3)}` : `de ${who}`;
}

export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** «Herrera»: the surname as the reader typed it apart, or as the name tells it; a name that does not stays whole. */
export function speakerSurname(speaker: QuotedSpeaker): string {
  const { name, family, kind = 'person' } = speaker;
  if (kind !== 'person') return name;
  const bare = withoutTitle(name);
  return family ?? surnamesOf(bare) ?? bare;
}

/** True where the form that names surnames alone cannot be sure of this one. */
export function isSurnameUnsure({ name, family, kind = 'person' }: QuotedSpeaker): boolean {
  const bare = withoutTitle(name);
  return kind === 'person' && family === undefined && /^\p{Lu}.* /u.test(bare) && surnamesOf(bare) === undefined;
}

function withoutTitle(name: string): string {
  return name.replace(HIS_TITLE, '').replace(HER_TITLE, '').replace(BARE_TITLE, '');
}

/** As the card's field has it: «Pérez Gómez, Ana Lucía» tells name and surnames apart; the commas of an institution part nothing. */
export function namedAs(typed: string): Pick<QuotedSpeaker, 'name' | 'family'> {
  const [family = '', given = '', ...more] = typed.split(/\s*,\s*/);
  const isInverted = given !== '' && more.length === 0 && !isInstitutionName(family);
  return isInverted ? { name: `${given} ${family}`, family } : { name: typed };
}
