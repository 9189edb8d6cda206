/** What all portals of the government share. */
export const GUATEMALA = {
  place: 'Guatemala',
  language: 'es-GT',
  utcOffset: '-06:00',
  notAuthors: [
    'admin',
    'administrador',
    'administrator',
    'super user',
    'super usuario',
    'webmaster',
    'web master',
    'usuario web',
    'editor web',
    'portal web',
    'administrador web',
  ],
  endsAt: [],
} as const;
