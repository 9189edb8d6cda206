import type { Mention, RoleWords } from './mention.ts';

/** «La ministra de Educación, acompañada de su homólogo de Finanzas, Javier Lainfiesta»: he has the office that she has. */
export function withCounterparts(mentions: readonly Mention[]): Mention[] {
  let office: RoleWords | undefined;
  return mentions.map((mention) => {
    const { role } = mention;
    if (role?.head !== 'homologo') {
      if (role?.roleClass !== undefined) office = role;
      return mention;
    }
    return office === undefined
      ? mention
      : { ...mention, role: { ...role, head: office.head, ...(office.roleClass && { roleClass: office.roleClass }) } };
  });
}
