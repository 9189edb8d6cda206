import type { Institution, Site } from '../site.ts';
import { EVERY_THEME } from '../themes/themes.ts';
import { GUATEMALA } from './guatemala.ts';

/** A portal of the government on any of the known themes. `more` says where it differs. */
export function portal(id: string, hosts: readonly string[], institution: Institution, more: Partial<Site> = {}): Site {
  return { id, hosts, institution, ...GUATEMALA, ...EVERY_THEME, ...more };
}
