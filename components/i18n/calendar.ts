/**
 * Dates in the languages of the catalogue without `Intl`: its first object in a process costs 18 ms (ICU wakes; Chromium 156),
 * a quarter of what an opening may take. Every other language is written by `Intl`.
 */
interface Calendar {
  /** The tags that write alike: British English has another order. */
  readonly languages: RegExp;
  readonly months: readonly string[];
  date(month: string, year: number, day: number | undefined): string;
  /** For nought, one, two… units ago; the last serves all that follow, with their number in the place of «#». */
  readonly ago: Readonly<Record<Span, readonly string[]>>;
}

/** What an age is counted in. */
export type Span = 'day' | 'week' | 'month' | 'year';

const CALENDARS: readonly Calendar[] = [
  {
    languages: /^es\b/,
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
    date: (month, year, day) => `${day === undefined ? '' : `${day} de `}${month} de ${year}`,
    ago: {
      day: ['hoy', 'ayer', 'anteayer', 'hace # días'],
      week: ['esta semana', 'la semana pasada', 'hace # semanas'],
      month: ['este mes', 'el mes pasado', 'hace # meses'],
      year: ['este año', 'el año pasado', 'hace # años'],
    },
  },
  {
    languages: /^en(?:-US)?$/,
    months: 'January February March April May June July August September October November December'.split(' '),
    date: (month, year, day) => `${month} ${day === undefined ? '' : `${day}, `}${year}`,
    ago: {
      day: ['today', 'yesterday', '# days ago'],
      week: ['this week', 'last week', '# weeks ago'],
      month: ['this month', 'last month', '# months ago'],
      year: ['this year', 'last year', '# years ago'],
    },
  },
];

/** A day, or a month without one, written out; months are counted from 1. */
export function writtenDate(language: string, year: number, month: number, day: number | undefined): string {
  const calendar = calendarOf(language);
  const name = calendar?.months[month - 1];
  if (calendar !== undefined && name !== undefined) return calendar.date(name, year, day);
  return new Intl.DateTimeFormat(language, {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(year, month - 1, day ?? 1));
}

/** «hace 3 días», «ayer», «el mes pasado». */
export function writtenAge(language: string, count: number, span: Span): string {
  const words = calendarOf(language)?.ago[span];
  const said = words?.[count] ?? words?.at(-1);
  if (said !== undefined && count < 1000) return said.replace('#', String(count));
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-count, span);
}

function calendarOf(language: string): Calendar | undefined {
  return CALENDARS.find(({ languages }) => languages.test(language));
}
