import { GUATEMALA } from './guatemala.ts';
import { portal } from './portal.ts';

/** Seen as text: datelines «Ciudad de Guatemala, 21 feb (AGN).-», signatures «rm/dc/ir». tagDiv is from knowledge. The agency is the government's, though its host is not gob.gt. */
export const AGN = portal(
  'agn',
  ['agn.gt', 'www.agn.gt'],
  { name: 'Agencia Guatemalteca de Noticias', acronym: 'AGN' },
  { endsAt: [...GUATEMALA.endsAt, /^(?:[a-z]{2}\/){1,3}[a-z]{2,4}$/] },
);
