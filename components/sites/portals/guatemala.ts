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
    'redacción web',
    'sala de prensa',
    'relaciones públicas',
  ],
  /** The office that signs under every post: «Dirección de Comunicación Social» (13852), «Unidad de Comunicación Social». */
  endsAt: [
    /^(?:Dirección|Departamento|Unidad|Oficina|Coordinación|Subsecretaría|Sección)(?: General)? de (?:Comunicación|Información)(?: Social| Institucional| Pública| y Prensa| y Relaciones Públicas)*$/i,
  ],
} as const;
