import { fold } from '../lexicon/fold.ts';
import { ANAPHORS, ROLES } from '../lexicon/lexicon.ts';
import { OFFICES } from '../lexicon/nouns.ts';
import { COUNTRY } from '../lexicon/words.ts';
import type { RoleWords } from '../mentions/mention.ts';

/** Fields that tell one leader, head or spokesman from another. */
export const FIELD =
  /^\p{L}+ (polici|sindical|magisteri|militar|estudiantil|campesin|comunitari|comunal|presidenci|religios|empresarial|vecinal|indigen|gremial|deportiv|opositor|legislativ)/u;

export function isOfField(role: string, field: string): boolean {
  return role.includes(field) || FIELDS.some(([own, told]) => own.test(field) && told.test(role));
}

export function isOffice({ head, roleClass }: RoleWords): boolean {
  return OFFICES.has(head) || roleClass === 'executive';
}

/** Whoever rules a country. */
export const RULERS = /^(?:mandatari|gobernante|estadista)/;

/** «presidente del Cocode». */
export function isOfBody({ complement }: RoleWords): boolean {
  return /cocode|codede|comude|congreso|comi(?:te|sion)|junta|asociacion|camara|consejo|corte|tribunal|sindicato|cooperativa|federacion|gremial|mancomunidad|fundacion|banco|club|directiv/.test(
    complement,
  );
}

/** «presidente de la asociación»: nobody's official. */
export function isPrivate({ complement }: RoleWords): boolean {
  return /cocode|comite|asociacion|camara|sindicato|cooperativa|federacion|gremial|fundacion|club|junta|directiv|comunidad/.test(
    complement,
  );
}

/** What somebody has learned, and nobody else is. */
export function isTrade(noun: string): boolean {
  return (ROLES.get(noun)?.roleClass === 'academic' && !ANY_LEARNED.test(noun)) || OTHER_TRADES.test(noun);
}

const OTHER_TRADES = /^(?:abogad|notari|trabajador|contador|auditor|tecnic)/;

const ANY_LEARNED =
  /^(?:academic|investigador|cientific|expert|consultor|docent|catedratic|profesor|maestr|licenciad|doctor|moderador|panelista|conferencista|ponente|expositor|disertante|tallerista|capacitador|estudiante|alumn|becari|rector|decan|vicerrector)/;

/** A trade or a lot, as against an office. */
export function isOfPeople(noun: string): boolean {
  return ROLES.get(noun)?.roleClass === 'civil';
}

/** What an office is of whose words do not say its field. */
const FIELDS: readonly (readonly [field: RegExp, role: RegExp])[] = [
  [/^polici/, /comisari|inspector|agente|oficial|divisi|criminal|delit|pandill|pnc|investiga/],
  [/^militar/, /ejercito|defensa|general|coronel|brigada|capitan/],
  [/^(?:comun|vecin)/, /cocode|comun|aldea|barrio|vecin|canton/],
  [/^(?:magisteri|sindical)/, /maestr|docent|sindic|trabajador/],
  [/^indigen/, /maya|ancestral|parlamento|autoridad/],
];

/** Who holds no office by that word. */
export const ORDINARY =
  /^(?:vecin|poblador|agricultor|productor|estudiant|comerciant|usuari|campesin|lugaren|acusad|sindicad|detenid|imputad|capturad|procesad|condenad|joven|muchach|nin[oa]$|pequen|paciente)/;

/** «agregó el galeno»: a doctor. */
export const HEALER = /^(?:medic|galen|facultativ|doctor|especialista)/;

/** Who is one, whatever the office is called. */
export const IS_HEALER =
  /^(?:doctor|medic|pediatr|cirujan|ginecolog|epidemiolog|internista|cardiolog|infectolog|salubrista|psiquiatr|oftalmolog|anestesiolog)/;

/** «el titular de la cartera»: of whatever house was told of. */
export const ANY_HOUSE =
  /^(?:del? )?(?:la )?(?:cartera|institucion|entidad|dependencia|ministerio|secretaria|direccion|instancia|organismo|organizacion|agencia|ramo)\b/;

/** «agregó la antropóloga»: ministers have learned something too. */
export const LEARNED =
  /(?:olog|onom|ograf|iatr|econom|juris|historiador|linguis|ingenier|licenciad|abogad|arquitect|medic|doctor)\p{L}*$/u;

/** Who leads, asks or is honoured at an event: nobody told of by another role. */
export const OF_THE_EVENT =
  /^(?:moderador|entrevistador|reporter|periodist|presentador|interprete|traductor|(?:homenaje|galardon|premi|condecor|agasaj)ad)/;

/** «La maestra» is rather the head of a school than whoever spoke last, «el galeno» that of a hospital. */
export const WORKPLACES: readonly (readonly [trade: RegExp, place: RegExp])[] = [
  [/^(?:maestr|profesor|docent|educador)/, /escuela|colegio|instituto/],
  [/^(?:medic|doctor|galen|facultativ|enfermer)/, /hospital|salud|clinica|trasplante/],
  [/^(?:academic|catedratic|universitari)/, /universi|facultad/],
  [/^(?:general|coronel|militar|capitan)/, /defensa|ejercito|estado mayor/],
  [/^diplomatic/, /embajada|negocios|consul|mision/],
  [/^empresari/, /camara|gremial|empresa/],
];

/** «el mandatario» is rather the president of the Republic than of a committee. */
export function ofTheState({ complement }: RoleWords): boolean {
  return complement === '' || /republica|guatemala/.test(complement);
}

/** «la representante del organismo»: of whatever house was told of. The «titular» is told of by it. */
export function ofHouse(noun: string, complement: string): string {
  return noun !== 'titular' && ANY_HOUSE.test(complement) ? '' : complement;
}

/** «de la SESAN»: its acronym. */
export function acronymOf(complement: string): string {
  return complement.replace(/^del? (?:la )?/, '');
}

/** «jefe de la cartera | del Tesoro»: the longest beginning of several words that the lexicon knows, and what follows it. */
export function wholeAnaphor(text: string): { readonly roles: readonly string[]; readonly rest: string } | undefined {
  const words = text.split(/\s+/);
  for (let length = Math.min(words.length, 6); length > 1; length -= 1) {
    const roles = ANAPHORS.get(words.slice(0, length).join(' '));
    if (roles !== undefined) return { roles, rest: words.slice(length).join(' ') };
  }
  return undefined;
}

/** «canciller de El Salvador», «economista chileno»: a word that begins as the demonym does. */
export function isFrom(text: string, demonym: string): boolean {
  return fold(text)
    .split(' ')
    .some((word) => word.startsWith(demonym.slice(0, 4)));
}

export function isForeign({ complement }: RoleWords): boolean {
  return COUNTRY.test(complement) && !complement.endsWith('guatemala');
}

/** «de la cartera agrícola» and «de Agricultura». */
export function sharesStem(a: string, b: string): boolean {
  const stems = (text: string): string[] => (text.match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5));
  return stems(a).some((stem) => stems(b).includes(stem));
}

export function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(' ').filter((word) => word.length > 3));
  return b.split(' ').some((word) => words.has(word));
}

/** 4 where a role has a complement like this one, 0 where all have others, undefined where none has any. */
export function agreement(roles: readonly RoleWords[], complement: string): 4 | 0 | undefined {
  const told = roles.filter((role) => role.complement !== '');
  if (told.length === 0) return undefined;
  return told.some((role) => sharesWord(role.complement, complement)) ? 4 : 0;
}
