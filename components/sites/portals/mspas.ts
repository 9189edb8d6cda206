import { portal } from './portal.ts';

/** From knowledge. */
export const MSPAS = portal('mspas', ['mspas.gob.gt', 'www.mspas.gob.gt', 'prensa.mspas.gob.gt'], {
  name: 'Ministerio de Salud Pública y Asistencia Social',
  acronym: 'MSPAS',
});
