import { fold } from '../lexicon/fold.ts';
import { ROLES } from '../lexicon/lexicon.ts';
import { HEADS_OF_HOUSE, KIN, OFFICES } from '../lexicon/nouns.ts';
import { headsHouse } from './house-of.ts';
import { COUNTRY, DEMONYM } from '../lexicon/words.ts';
import type { Mention, RoleWords } from '../mentions/mention.ts';
import type { Entity } from './entity.ts';
import {
  acronymOf,
  agreement,
  ANY_HOUSE,
  FIELD,
  HEALER,
  IS_HEALER,
  isOfBody,
  isOffice,
  isForeign,
  isFrom,
  isPrivate,
  isTrade,
  isOfField,
  isOfPeople,
  LEARNED,
  OF_THE_EVENT,
  ofTheState,
  ORDINARY,
  RULERS,
  WORKPLACES,
  sharesStem,
  sharesWord,
  wholeAnaphor,
} from './kinds-of-role.ts';

/** A noun phrase, and somebody whom it may mean. */
export interface Asked {
  readonly entity: Entity;
  readonly mention: Mention;
  /** The head of the phrase: «alcalde». */
  readonly noun: string;
  readonly complement: string;
  readonly own: readonly RoleWords[];
  /** Roles and classes of roles that the noun can stand for. */
  readonly compatible: readonly string[];
  /** The phrase, or its beginning, as the lexicon knows it. */
  readonly known: ReturnType<typeof wholeAnaphor>;
  /** «guatemalteca», where the phrase tells it. */
  readonly origin: string | undefined;
  /** Nobody else is in question. */
  readonly alone: boolean;
  /** Number of the sentence. */
  readonly order: number;
}

/** How well the phrase suits the person; undefined where a rule has nothing to say. */
type Rule = (asked: Asked) => number | undefined;

/** The first that has something to say decides. */
export const RULES: readonly Rule[] = [
  // «Ella agregó»: a woman the post names, whether she has spoken before or not.
  ({ entity, mention, noun }) =>
    /^(?:el|ella)$/.test(noun) && entity.gender === mention.gender && entity.parts.length > 0 ? 1 : undefined,
  ({ own, noun, known }) => {
    if (known === undefined) return undefined;
    const meant = own.filter(
      (role) => known.roles.includes(`role:${role.head}`) && !(noun === 'presidente' && isOfBody(role)),
    );
    if (meant.length === 0) return undefined;
    // «el jefe de la cartera de Comunicaciones» is not the minister of another one.
    return /^(?:$|en )/.test(known.rest) || meant.some(({ complement }) => sharesStem(complement, known.rest)) ? 5 : 0;
  },
  // «La ministra guatemalteca» is not that of Honduras.
  ({ own, origin }) => {
    if (origin === undefined) return undefined;
    if (own.some(({ text }) => isFrom(text, origin))) return 4;
    return own.some(({ complement }) => COUNTRY.test(complement)) ? 0 : undefined;
  },
  // «El alcalde Tzaj» is still the one of San Pedro, printed elsewhere, and not of San José.
  ({ own, noun, complement }) => {
    const same = own.filter(({ head }) => head === noun);
    if (same.length === 0) return undefined;
    // «la secretaria de la SESAN» is the one of Seguridad Alimentaria.
    if (same.some((role) => headsHouse(role, acronymOf(complement)))) return 5;
    return complement === '' ? 3 : (agreement(same, complement) ?? 4);
  },
  ({ own, noun, complement }) =>
    /^(?:titular|jefe|autoridad|encargado|responsable)$/.test(noun) &&
    own.some((role) => headsHouse(role, acronymOf(complement)))
      ? 5
      : undefined,
  // «el funcionario de Naciones Unidas» is no mayor.
  ({ entity, mention, alone }) => {
    const house = mention.role?.organisation;
    return house !== undefined && !alone && !isOf(entity, house) ? 0 : undefined;
  },
  ({ own, noun, complement }) =>
    noun === 'titular' && complement !== '' && !ANY_HOUSE.test(complement) ? agreement(own, complement) : undefined,
  // «el dirigente» presides over his own.
  ({ own, noun }) => (/^(?:dirigent|lider)/.test(noun) && own.some(isPrivate) ? 2 : undefined),
  // «el funcionario» is nobody's neighbour.
  ({ own, noun }) =>
    /^(?:funcionari|jerarca|dignatari)/.test(noun) &&
    own.length > 0 &&
    own.every((role) => ORDINARY.test(role.head) || isPrivate(role))
      ? 0
      : undefined,
  // «la presidenta de la Corte … la magistrada»
  ({ own, noun }) =>
    noun === 'magistrado' && own.some(({ head, complement }) => head === 'presidente' && COURT.test(complement))
      ? 2
      : undefined,
  // «el mandatario» presides over no committee, and «el ministro de Economía» is no secretary.
  ({ own, noun }) => (RULERS.test(noun) && own.length > 0 && own.every(isOfBody) ? 0 : undefined),
  ({ own, noun, complement }) =>
    OFFICES.has(noun) && !/^presidente$|conciencia/.test(noun + complement) && own.some(isHighOffice) ? 0 : undefined,
  ({ own, compatible }) => {
    const meant = own.filter(({ head }) => compatible.includes(`role:${head}`));
    return meant.length === 0 ? undefined : meant.some(ofTheState) ? 2 : 0.9;
  },
  ({ own, noun }) => (own.some(({ head }) => IS_HEALER.test(head)) && HEALER.test(noun) ? 2 : undefined),
  // «el entrenador Aroldo Cifuentes … replicó el técnico»
  ({ own, noun }) => (COACH.test(noun) && own.some(({ head }) => head !== noun && COACH.test(head)) ? 2 : undefined),
  // «la jefa edil Ana López … la alcaldesa»
  ({ own, noun }) =>
    own.some(
      ({ head, text }) =>
        head === 'jefe' && wholeAnaphor(fold(text).replace('jefa', 'jefe'))?.roles.includes(`role:${noun}`) === true,
    )
      ? 3
      : undefined,
  ({ own, noun, complement }) =>
    own.some(({ head }) => head === 'titular') && HEADS_OF_HOUSE.has(noun) && complement === '' ? 2 : undefined,
  // «el dirigente sindical» is no minister, nor is «el jefe policial».
  ({ mention, own }) => {
    const field = FIELD.exec(fold(mention.text))?.[1];
    return field === undefined || own.length === 0 || own.some(({ text }) => isOfField(fold(text), field))
      ? undefined
      : 0;
  },
  // «la vecina» is no mayor either, though both are of the place.
  ({ own, noun }) =>
    ORDINARY.test(noun) && own.some((role) => isOffice(role) && !ORDINARY.test(role.head)) ? 0 : undefined,
  // «el diplomático» is rather an ambassador than the representative of an agency.
  ({ own, noun }) =>
    noun.startsWith('diplomatic') && own.some(({ head }) => /^(?:embajador|consul|nuncio|canciller)$/.test(head))
      ? 2
      : undefined,
  ({ own, compatible }) =>
    own.some(({ roleClass }) => roleClass !== undefined && compatible.includes(roleClass)) ? 1 : undefined,
  ({ own, noun }) => (own.some(({ text }) => fold(text).split(' ').includes(noun)) ? 2 : undefined),
  ({ own, noun }) =>
    own.some(({ complement: house }) => WORKPLACES.some(([trade, place]) => trade.test(noun) && place.test(house)))
      ? 2
      : undefined,
  ({ own, noun }) => {
    // «el guatemalteco» may be anybody here who is not told to be of elsewhere.
    if (noun.startsWith('guatemaltec')) return own.some(isForeign) ? 0 : undefined;
    if (!DEMONYM.test(noun) || ROLES.has(noun)) return undefined;
    return own.some(({ text }) => isFrom(text, noun)) ? 3 : 0;
  },
  ({ own, noun, complement, alone }) =>
    complement !== '' && ROLES.has(noun) && (!alone || own.length > 0) ? 0 : undefined,
  // «el pescador» is no mayor, «el párroco» no director.
  ({ own, noun, compatible }) =>
    ROLES.has(noun) &&
    compatible.length === 0 &&
    !LEARNED.test(noun) &&
    own.some((role) => OFFICES.has(role.head) || (isOffice(role) && isOfPeople(noun)))
      ? 0
      : undefined,
  // «la directora legal», «su portavoz» is not the minister.
  ({ own, noun }) => (STAFF.test(noun) && own.some(isHighOffice) ? 0 : undefined),
  ({ mention, own, noun }) =>
    mention.described === true || (OF_THE_EVENT.test(noun) && own.length > 0) ? 0 : undefined,
  // «Pascuala Sucuquí tiene once terrazas. “…”, recuerda la agricultora»: whom the text just told of, without any role.
  ({ own, noun, entity, order }) =>
    ORDINARY.test(noun) && own.length === 0 && entity.parts.length > 1 && order - (entity.lastSeen?.order ?? -9) < 4
      ? 1
      : undefined,
  ({ entity, noun }) =>
    entity.lastActive === undefined || entity.parts.length === 0 || OFFICES.has(noun) || KIN.test(noun) ? 0 : undefined,
  // «la trabajadora social» is no lawyer.
  ({ own, noun }) => (isTrade(noun) && own.length > 0 && own.every(({ head }) => isTrade(head)) ? 0 : undefined),
  // «la diplomática» is rather a diplomat seen before than a minister who just spoke.
  ({ own, compatible }) =>
    compatible.length === 1 && own.some(({ roleClass }) => roleClass !== undefined) ? 0.05 : 0.3,
];

const COACH = /^(?:tecnico|entrenador|seleccionador)$/;

const COURT = /corte|tribunal|judicial|judicatura/;

/** Who works for an office. */
const STAFF = /^(?:director|subdirector|portavoz|vocer|coordinador|asesor|delegad)/;

/** An office that its holder is called by, whatever else he does. */
function isHighOffice({ head }: RoleWords): boolean {
  return OFFICES.has(head) && !ORDINARY.test(head);
}

/** Whether somebody's house or offices name this one. */
function isOf({ organisation = '', roles }: Entity, house: string): boolean {
  return sharesWord(fold([organisation, ...roles.map(({ role }) => role.text)].join(' ')), fold(house));
}
