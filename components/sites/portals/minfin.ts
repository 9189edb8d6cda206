import { portal } from './portal.ts';

/** From knowledge. */
export const MINFIN = portal('minfin', ['minfin.gob.gt', 'www.minfin.gob.gt', 'prensa.minfin.gob.gt'], {
  name: 'Ministerio de Finanzas Públicas',
  acronym: 'MINFIN',
});
