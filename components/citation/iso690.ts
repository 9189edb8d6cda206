import { inverted, withAcronym } from './author.ts';
import { joinNames } from './conjunction.ts';
import { point, spaced, withoutFinalPoint } from './punctuation.ts';
import { italic, link } from './rich-text.ts';
import { bareDate } from './spanish-date.ts';
import type { Work } from './work.ts';

/** «SECRETARÍA… (SEGEPLAN)», «TZUNÚN, Mariela»: capitals for what a list is sorted by. */
export function isoNames({ authors }: Work): string {
  return joinNames(
    authors.map((author) => {
      if (author.kind === 'institution') return withAcronym({ ...author, name: capitals(author.name) });
      const { family } = author;
      return family === undefined ? author.name : inverted({ ...author, family: capitals(family) });
    }),
  );
}

function capitals(name: string): string {
  return name.toLocaleUpperCase('es');
}

/** Title, host, medium, day, day of access and address, after `opening` (author, year). `year` stands after a title that opens the entry. */
export function isoDescription(work: Work, opening: string, year = ''): string {
  const { site = '', published, accessed, url } = work;
  // What stands by itself is set in italics; what is part of a site leaves them to the site.
  const title = withoutFinalPoint(work.title);
  const host = site === '' ? italic(title) + year : spaced(point(title + year), italic(site));
  const day = published === undefined ? '' : `${bareDate(published)} `;
  const medium = published === undefined ? '[en línea] ' : '[en línea]. ';
  return `${spaced(opening, host)} ${medium}${day}[consulta: ${bareDate(accessed)}]. Disponible en: ${link(url)}`;
}
