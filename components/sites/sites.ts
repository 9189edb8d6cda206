import { ANY_PAGE, GOB_GT } from './generic.ts';
import { SEGEPLAN } from './segeplan.ts';
import type { Site } from './site.ts';

/** Every portal Portavoz knows, most particular first. */
export const SITES: readonly Site[] = [SEGEPLAN, GOB_GT];

export function siteOf(url: URL): Site | undefined {
  return SITES.find(({ hosts }) => hosts.some((host) => hostMatches(host, url.hostname)));
}

export function siteById(id: string): Site | undefined {
  return [...SITES, ANY_PAGE].find((site) => site.id === id);
}

function hostMatches(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}
