import { attribute, queryAll, textOf } from '../../dom/unclobbered.ts';
import { institutionOf } from '../../sites/portals/institutions.ts';
import type { Institution, Site } from '../../sites/site.ts';
import { found, type Found } from './found.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { metaContent } from './page-places.ts';
import { oneLine, plainText } from './plain-text.ts';

/** Where a portal writes whose it is: its head, its logo, the foot of its pages. */
const SIGNS =
  '.wp-block-site-title, .site-title, .main-title, .site-name, .site-branding, .site-branding a, .navbar-brand, .logo img, .custom-logo, header img[alt], footer, #footer, .footer, head title';
const MOST_SIGNS = 40;
const NAME = String.raw`(?<name>\p{Lu}[\p{L}’]+(?:,? (?:de|del|la|las|los|el|y|e|en|para|por|con|contra|a|\p{Lu}[\p{L}’]+))* \p{Lu}[\p{L}’]+)`;

/** Who answers for the portal: its data, the list of gob.gt hosts, the name the site gives itself, else what its pages sign with. */
export function institutionIn(
  document: Document,
  site: Site,
  host: string,
  { publisher }: JsonLdArticle,
): Found<Institution> | undefined {
  const known = site.institution ?? (site.hosts.length > 0 ? institutionOf(host) : undefined);
  if (known !== undefined) return { value: known, source: 'site' };
  const told =
    found(metaContent(document, 'og:site_name'), 'meta') ??
    found(plainText(publisher ?? ''), 'json-ld') ??
    found(metaContent(document, 'application-name'), 'meta');
  const signed = site.hosts.length > 0 ? institutionSigned(document, host) : undefined;
  const named = told === undefined ? undefined : institutionNamed(told.value);
  if (named === undefined || told === undefined)
    return signed?.name === undefined
      ? undefined
      : { value: { name: signed.name, acronym: signed.acronym }, source: 'visible' };
  return { value: madeWhole(named, signed), source: told.source };
}

/** An acronym alone, or a name without one, is made whole by what the pages say. */
function madeWhole(named: Institution, signed: Signed | undefined): Institution {
  if (signed === undefined || named.acronym !== undefined) return named;
  const { name, acronym } = signed;
  if (name !== undefined && (named.name === acronym || named.name === name)) return { name, acronym };
  const isOwn = signed.isHostsOwn && named.name !== acronym && named.name[0]?.toUpperCase() === acronym[0];
  return isOwn ? { name: named.name, acronym } : named;
}

/** «Ministerio de Desarrollo Social (MIDES)», «MIDES – Ministerio de Desarrollo Social»: name and acronym. */
function institutionNamed(siteName: string): Institution {
  const bracketed = /^(?<name>.*\S)\s*\((?<acronym>\p{Lu}[\p{L}\d-]{1,11})\)$/u.exec(siteName)?.groups;
  const parts = siteName.split(/\s+[|–—-]\s+/);
  const acronym = bracketed?.['acronym'] ?? parts.find((part) => /^\p{Lu}[\p{Lu}\d]{1,11}$/u.test(part));
  const name = bracketed?.['name'] ?? parts.find((part) => part !== acronym) ?? siteName;
  return { name, ...(acronym === undefined || acronym === name ? {} : { acronym }) };
}

interface Signed {
  readonly acronym: string;
  /** Where a page writes one beside the acronym. */
  readonly name?: string;
  /** The host's first word, not that of an office above it: `INLAR` of `www.inlar.gob.gt`. */
  readonly isHostsOwn: boolean;
}

/** The acronym that the host is named after, and the name that a page writes beside it. */
function institutionSigned(document: Document, host: string): Signed | undefined {
  const signs = queryAll(document, SIGNS)
    .slice(0, MOST_SIGNS)
    .map((sign) => oneLine(sign.localName === 'img' ? (attribute(sign, 'alt') ?? '') : textOf(sign)))
    .filter((line) => line !== '');
  const labels = host
    .replace(/\.gob\.gt$/, '')
    .split('.')
    .filter((label) => label.length > 2 && label !== 'www');
  for (const label of labels) {
    const acronym = signs
      .map((line) => new RegExp(`(?<!\\p{L})${label}(?!\\p{L})`, 'iu').exec(line)?.[0])
      .find((word) => word !== undefined && word === word.toUpperCase());
    if (acronym === undefined) continue;
    const beside = [
      new RegExp(`${NAME}(?:,| [-–—|])? \\(?${acronym}(?!\\p{L})`, 'u'),
      new RegExp(`(?<!\\p{L})${acronym}(?: [-–—|]|:)? ${NAME}`, 'u'),
    ];
    const name = beside.flatMap((pattern) => signs.map((line) => pattern.exec(line)?.groups?.['name'])).find(Boolean);
    return { acronym, isHostsOwn: label === labels[0], ...(name === undefined ? {} : { name }) };
  }
  return undefined;
}
