import { portal } from './portal.ts';

/** From knowledge. */
export const MINEDUC = portal('mineduc', ['mineduc.gob.gt', 'www.mineduc.gob.gt', 'prensa.mineduc.gob.gt'], {
  name: 'Ministerio de Educación',
  acronym: 'MINEDUC',
});
