import { portal } from './portal.ts';

/** Seen as text: no dateline. The markup is from knowledge. */
export const DCA = portal('dca', ['dca.gob.gt', 'www.dca.gob.gt'], { name: 'Diario de Centro América' });
