import type { Institution, Site } from '../../sites/site.ts';
import { isByline, isOfInstitution } from './byline.ts';
import { found, type Found } from './found.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { lineOf, metaContent, placesIn } from './page-places.ts';
import { plainText } from './plain-text.ts';

/** WordPress's own name for having no section. */
const NO_SECTION = /^(?:sin categor[íi]a|sin categorizar|uncategorized|uncategorised|general)$/i;

/** The section of the portal that the post stands in. */
export function sectionIn(document: Document, site: Site, { section }: JsonLdArticle): Found | undefined {
  const isSection = (name: string): boolean => name !== '' && name.length <= 80 && !NO_SECTION.test(name);
  const shown = [...placesIn(document, site.section)].map((element) =>
    found(lineOf(element).replace(/^(?:Categoría|Sección)s?:\s*/i, ''), 'visible'),
  );
  // All in One SEO joins categories and tags: «Noticias, Quetzaltenango, papa».
  const joined = plainText(section ?? '');
  const first = shown.find((line) => line !== undefined && joined.startsWith(`${line.value}, `));
  const told = [
    first === undefined ? found(joined, 'json-ld') : first,
    found(metaContent(document, 'article:section'), 'meta'),
    ...shown,
  ];
  return told.find((candidate) => candidate !== undefined && isSection(candidate.value));
}

/** Who signs: a person or an office; no login, and not the institution itself. */
export function authorIn(
  document: Document,
  site: Site,
  { author }: JsonLdArticle,
  institution: Institution | undefined,
): Found | undefined {
  const isSigned = (name: string): boolean => isByline(name, site.notAuthors) && !isOfInstitution(name, institution);
  const told = [
    found(
      plainText(author ?? '')
        .split('; ')
        .filter(isSigned)
        .join('; '),
      'json-ld',
    ),
    found(metaContent(document, 'author'), 'meta'),
    found(metaContent(document, 'article:author'), 'meta'),
    ...[...placesIn(document, site.byline)].map((element) => found(signature(lineOf(element)), 'visible')),
  ];
  return told.find((candidate) => candidate?.value.split('; ').every(isSigned) === true);
}

function signature(line: string): string {
  return line.replace(/^(?:escrito |publicado |redactado |texto )?(?:por|by)[:\s]+/i, '').replace(/\s*[|·-]\s*$/, '');
}
