import type { Site } from './site.ts';
import { ANY_PAGE, GOB_GT } from './portals/generic.ts';
import { AGN } from './portals/agn.ts';
import { PRENSA } from './portals/prensa.ts';
import { DCA } from './portals/dca.ts';
import { GUATEMALA_GOB } from './portals/guatemala-gob.ts';
import { PRESIDENCIA } from './portals/presidencia.ts';
import { MSPAS } from './portals/mspas.ts';
import { MINEDUC } from './portals/mineduc.ts';
import { MINFIN } from './portals/minfin.ts';
import { OLD_SEGEPLAN, SEGEPLAN } from './portals/segeplan.ts';

/** Every portal Portavoz knows, most particular first. */
export const SITES: readonly Site[] = [
  SEGEPLAN,
  OLD_SEGEPLAN,
  AGN,
  PRENSA,
  DCA,
  GUATEMALA_GOB,
  PRESIDENCIA,
  MSPAS,
  MINEDUC,
  MINFIN,
  GOB_GT,
];

export function siteOf(url: URL): Site | undefined {
  return SITES.find(({ hosts }) => hosts.some((host) => hostMatches(host, url.hostname)));
}

export function siteById(id: string): Site | undefined {
  return [...SITES, ANY_PAGE].find((site) => site.id === id);
}

function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
