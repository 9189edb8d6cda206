import { portal } from './portal.ts';

/** Seen as text: «Guatemala 02 de junio de 2022.» The markup is from knowledge. */
export const PRENSA = portal('prensa', ['prensa.gob.gt', 'www.prensa.gob.gt'], {
  name: 'Secretaría de Comunicación Social de la Presidencia',
  acronym: 'SCSP',
});
