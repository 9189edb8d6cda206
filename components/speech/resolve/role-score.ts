import { fold } from '../lexicon/fold.ts';
import { ANAPHORS, ROLES } from '../lexicon/lexicon.ts';
import { HEADS_OF_HOUSE, KIN, OFFICES } from '../lexicon/nouns.ts';
import { DEMONYM } from '../lexicon/words.ts';
import type { Mention, RoleWords } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';

/** 4 same role and complement, 3 same role, 2 the noun can stand for the role, 1 for the class; 0 not this person. */
export function roleScore(entity: Entity, mention: Mention, alone = false): number {
  const noun = mention.role?.head ?? mention.head ?? '';
  // «Ella agregó»: a woman the post names, whether she has spoken before or not.
  if (/^(?:el|ella)$/.test(noun) && entity.gender === mention.gender && entity.parts.length > 0) return 1;
  const whole = wholeAnaphor(mention.text);
  if (
    mention.text.includes(' ') &&
    (whole ?? []).some((compatible) => entity.roles.some(({ role }) => compatible === `role:${role.head}`))
  )
    return 5;
  const complement = mention.role?.complement ?? '';
  const own = entity.roles.map(({ role }) => role);
  const same = own.filter(({ head }) => head === noun);
  if (same.length > 0) {
    if (complement === '') return 3;
    // «El alcalde Tzaj» is still the one of San Pedro, printed elsewhere, and not of San José.
    const told = same.filter((role) => role.complement !== '');
    return told.length === 0 || told.some((role) => sharesWord(role.complement, complement)) ? 4 : 0;
  }
  // «el funcionario de Naciones Unidas» is no mayor.
  const ownHouse = mention.role?.organisation;
  if (ownHouse !== undefined && !alone && !isOf(entity, ownHouse)) return 0;
  if (noun === 'titular' && complement !== '' && !ANY_HOUSE.test(complement)) {
    const told = own.filter((role) => role.complement !== '');
    if (told.length > 0) return told.some((role) => sharesWord(role.complement, complement)) ? 4 : 0;
  }
  const compatible = ANAPHORS.get(fold(mention.text)) ?? ANAPHORS.get(mention.head ?? '') ?? ANAPHORS.get(noun) ?? [];
  const meant = own.filter(({ head }) => compatible.includes(`role:${head}`));
  if (meant.length > 0) return meant.some(ofTheState) ? 2 : 0.9;
  if (own.some(({ head }) => head === 'doctor') && /^(?:medic|galen|facultativ)/.test(noun)) return 2;
  if (own.some(({ head }) => head === 'titular') && HEADS_OF_HOUSE.has(noun) && complement === '') return 2;
  if (own.some(({ roleClass }) => roleClass !== undefined && compatible.includes(roleClass))) return 1;
  if (own.some(({ text }) => fold(text).split(' ').includes(noun))) return 2;
  if (own.some(({ complement: house }) => WORKPLACES.some(([trade, place]) => trade.test(noun) && place.test(house))))
    return 2;
  if (DEMONYM.test(noun) && !ROLES.has(noun)) return own.some(({ text }) => isFrom(text, noun)) ? 3 : 0;
  const known = ROLES.get(noun);
  if (complement !== '' && known !== undefined && (!alone || own.length > 0)) return 0;
  // «el pescador» is no mayor.
  if (
    known !== undefined &&
    compatible.length === 0 &&
    !LEARNED.test(noun) &&
    own.some(({ head }) => OFFICES.has(head))
  )
    return 0;
  if (mention.described === true || (OF_THE_EVENT.test(noun) && own.length > 0)) return 0;
  const isPossible =
    entity.lastActive !== undefined && entity.parts.length > 0 && !OFFICES.has(noun) && !KIN.test(noun);
  if (!isPossible) return 0;
  // «la diplomática» is rather a diplomat seen before than a minister who just spoke.
  return compatible.length === 1 && own.some(({ roleClass }) => roleClass !== undefined) ? 0.05 : 0.3;
}

/** Whether somebody's house or offices name this one. */
function isOf({ organisation = '', roles }: Entity, house: string): boolean {
  return sharesWord(fold([organisation, ...roles.map(({ role }) => role.text)].join(' ')), fold(house));
}

/** «jefe de la cartera del Tesoro»: the longest beginning of several words that the lexicon knows. */
function wholeAnaphor(text: string): readonly string[] | undefined {
  const words = fold(text).split(/\s+/);
  for (let length = Math.min(words.length, 6); length > 1; length -= 1) {
    const known = ANAPHORS.get(words.slice(0, length).join(' '));
    if (known !== undefined) return known;
  }
  return words.length === 1 ? ANAPHORS.get(words[0] ?? '') : undefined;
}

/** «canciller de El Salvador», «economista chileno»: a word that begins as the demonym does. */
function isFrom(text: string, demonym: string): boolean {
  return fold(text)
    .split(' ')
    .some((word) => word.startsWith(demonym.slice(0, 4)));
}

/** «el titular de la cartera»: of whatever house was told of. */
const ANY_HOUSE =
  /^(?:del? )?(?:la )?(?:cartera|institucion|entidad|dependencia|ministerio|secretaria|direccion|instancia)\b/;

/** «agregó la antropóloga»: ministers have learned something too. */
const LEARNED =
  /(?:olog|onom|ograf|iatr|econom|juris|historiador|linguis|ingenier|licenciad|abogad|arquitect|medic|doctor)\p{L}*$/u;

/** Who leads, asks or is honoured at an event: nobody told of by another role. */
const OF_THE_EVENT =
  /^(?:moderador|entrevistador|reporter|periodist|presentador|interprete|traductor|(?:homenaje|galardon|premi|condecor|agasaj)ad)/;

/** «La maestra» is rather the head of a school than whoever spoke last, «el galeno» that of a hospital. */
const WORKPLACES: readonly (readonly [trade: RegExp, place: RegExp])[] = [
  [/^(?:maestr|profesor|docent|educador)/, /escuela|colegio|instituto/],
  [/^(?:medic|doctor|galen|facultativ|enfermer)/, /hospital|salud|clinica|trasplante/],
  [/^(?:academic|catedratic|universitari)/, /universi|facultad/],
  [/^(?:general|coronel|militar|capitan)/, /defensa|ejercito|estado mayor/],
  [/^diplomatic/, /embajada|negocios|consul|mision/],
  [/^empresari/, /camara|gremial|empresa/],
];

/** «el mandatario» is rather the president of the Republic than of a committee. */
function ofTheState({ complement }: RoleWords): boolean {
  return complement === '' || /republica|guatemala/.test(complement);
}

function sharesWord(a: string, b: string): boolean {
  const words = new Set(a.split(' ').filter((word) => word.length > 3));
  return b.split(' ').some((word) => words.has(word));
}
