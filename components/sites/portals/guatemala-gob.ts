import { portal } from './portal.ts';

/** Seen as text: no dateline, «Por Irene de León». The markup is from knowledge. */
export const GUATEMALA_GOB = portal('guatemala', ['guatemala.gob.gt', 'www.guatemala.gob.gt'], {
  name: 'Gobierno de Guatemala',
});
