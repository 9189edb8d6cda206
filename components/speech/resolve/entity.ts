import type { Mention, RoleWords } from '../mentions/mention.ts';
import type { SpeakerKind, Words } from '../speech.ts';

/** Where a mention stands: `order` counts sentences, `position` body paragraphs. */
export interface Place {
  readonly order: number;
  readonly position: number;
  readonly words: Words;
}

/** Somebody the post names, in all forms met so far. Grows while the post is read. */
export interface Entity {
  readonly kind: SpeakerKind;
  /** Longest form met. */
  name: string;
  parts: readonly string[];
  gender: 'f' | 'm' | undefined;
  organisation: string | undefined;
  roles: readonly { readonly role: RoleWords; readonly weight: number }[];
  readonly members: readonly Entity[];
  /** A body that takes a singular verb: «el jurado». */
  collective: boolean;
  /** Last place where it was mentioned, and where it last spoke or opened a sentence. */
  lastSeen: Place | undefined;
  /** Last place that printed a full name: what a short form goes back to. */
  lastNamed: Place | undefined;
  lastActive: Place | undefined;
}

export function newEntity(
  kind: SpeakerKind,
  name: string,
  parts: readonly string[] = [],
  members: readonly Entity[] = [],
): Entity {
  return {
    kind,
    name,
    parts,
    gender: undefined,
    organisation: undefined,
    roles: [],
    members,
    collective: false,
    lastSeen: undefined,
    lastNamed: undefined,
    lastActive: undefined,
  };
}

/** Adds to an entity what a mention tells of it. */
export function learn(
  entity: Entity,
  { name, parts, role, second, title, organisation, gender, kind }: Mention,
  inCaption = false,
): void {
  if (kind === 'person' && name !== undefined && isLonger(parts, name, entity)) {
    entity.name = name;
    entity.parts = parts;
  }
  if (gender !== undefined && entity.gender === undefined) entity.gender = gender;
  if (role !== undefined) addRole(entity, role, (parts.length > 1 ? 2 : 1) - (inCaption ? 1.5 : 0));
  if (second !== undefined) addRole(entity, second, SECOND);
  if (title !== undefined && title !== role?.head)
    addRole(entity, { text: title, head: title, complement: '' }, UNPRINTED);
  if (organisation !== undefined) entity.organisation ??= organisation;
}

/** A role printed twice counts once, with its better place. */
export function addRole(entity: Entity, role: RoleWords, weight: number): void {
  // «El más joven, Brandon Ajquejay», «su jefa»
  if (/^(?:más |menos |jef[ea]$)/.test(role.text)) return;
  const known = entity.roles.find((own) => own.role.text === role.text);
  if (known !== undefined && known.weight >= weight) return;
  entity.roles = [...entity.roles.filter((own) => own !== known), { role, weight }].slice(-12);
}

function isLonger(parts: readonly string[], name: string, entity: Entity): boolean {
  return (
    parts.length > entity.parts.length || (parts.length === entity.parts.length && name.length > entity.name.length)
  );
}

/** Weight of a word before a name, or of an office told in other words: it can stand for somebody, but is not to be printed. */
export const UNPRINTED = 0.1;

/** Weight of what follows a name that already has an office before it. */
const SECOND = 0.3;

/** The role printed beside a full name in the body; among those, the longest. */
export function bestRole({ roles }: Entity): RoleWords | undefined {
  const offices = roles.filter(({ weight }) => weight !== UNPRINTED);
  const rank = ({ role, weight }: (typeof offices)[number]): number => weight - (isOfAnyHouse(role) ? 2 : 0);
  return offices.toSorted((a, b) => rank(b) - rank(a) || b.role.text.length - a.role.text.length)[0]?.role;
}

/** «titular de la entidad»: says less than any office. */
function isOfAnyHouse({ head, complement }: RoleWords): boolean {
  return (
    head === 'titular' && /^(?:$|de (?:la|esta|esa) (?:entidad|institucion|cartera|dependencia)$)/.test(complement)
  );
}
