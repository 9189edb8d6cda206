import type { Site } from '../site.ts';
import { EVERY_THEME } from '../themes/themes.ts';
import { GUATEMALA } from './guatemala.ts';

const INSTITUTION = { name: 'Secretaría de Planificación y Programación de la Presidencia', acronym: 'SEGEPLAN' };

/** Seen: Avada 7 on WordPress with plain permalinks, in 17 REST records of 2022–2026 (7438 … 15583, 14622). */
export const SEGEPLAN: Site = {
  id: 'segeplan',
  hosts: ['portal.segeplan.gob.gt'],
  institution: INSTITUTION,
  ...GUATEMALA,
  ...EVERY_THEME,
  /** After the post on the rendered page (text of 13852): the office's signature and a box of other posts. */
  endsAt: [
    ...GUATEMALA.endsAt,
    /^(?:correo:?\s*)?(?:comunicaci[oó]n|prensa|medios)\S*@segeplan\.gob\.gt$/i,
    /^Más publicaciones que puede encontrar interesantes$/i,
  ],
};

/** Seen as text: the old portal, Joomla under `/nportal/index.php/sala-de-prensa/`. Its markup is from knowledge of Joomla. */
export const OLD_SEGEPLAN: Site = {
  ...SEGEPLAN,
  id: 'segeplan-nportal',
  hosts: ['www.segeplan.gob.gt', 'segeplan.gob.gt'],
};
