import { portal } from './portal.ts';

/** Seen as text: «Guatemala, 27 de febrero de 2024.-». The markup is from knowledge. */
export const PRESIDENCIA = portal('presidencia', ['presidencia.gob.gt', 'www.presidencia.gob.gt'], {
  name: 'Presidencia de la República de Guatemala',
});
