import type { Institution } from '../site.ts';

/** Who answers for a gob.gt host: the last two or three labels before `gob.gt`. From knowledge; portals with a file of their own are not here. */
const INSTITUTIONS: Readonly<Record<string, readonly [name: string, acronym?: string]>> = {
  conap: ['Consejo Nacional de Áreas Protegidas', 'CONAP'],
  conred: ['Coordinadora Nacional para la Reducción de Desastres', 'CONRED'],
  contraloria: ['Contraloría General de Cuentas', 'CGC'],
  copredeh: ['Comisión Presidencial por la Paz y los Derechos Humanos', 'COPADEH'],
  copadeh: ['Comisión Presidencial por la Paz y los Derechos Humanos', 'COPADEH'],
  congreso: ['Congreso de la República de Guatemala'],
  civ: ['Ministerio de Comunicaciones, Infraestructura y Vivienda', 'CIV'],
  dgm: ['Dirección General de Migración', 'DGM'],
  fontierras: ['Fondo de Tierras', 'FONTIERRAS'],
  igm: ['Instituto Guatemalteco de Migración', 'IGM'],
  inab: ['Instituto Nacional de Bosques', 'INAB'],
  inap: ['Instituto Nacional de Administración Pública', 'INAP'],
  ine: ['Instituto Nacional de Estadística', 'INE'],
  infom: ['Instituto de Fomento Municipal', 'INFOM'],
  inguat: ['Instituto Guatemalteco de Turismo', 'INGUAT'],
  insivumeh: ['Instituto Nacional de Sismología, Vulcanología, Meteorología e Hidrología', 'INSIVUMEH'],
  intecap: ['Instituto Técnico de Capacitación y Productividad', 'INTECAP'],
  maga: ['Ministerio de Agricultura, Ganadería y Alimentación', 'MAGA'],
  marn: ['Ministerio de Ambiente y Recursos Naturales', 'MARN'],
  mcd: ['Ministerio de Cultura y Deportes', 'MCD'],
  mem: ['Ministerio de Energía y Minas', 'MEM'],
  mides: ['Ministerio de Desarrollo Social', 'MIDES'],
  mindef: ['Ministerio de la Defensa Nacional', 'MINDEF'],
  mineco: ['Ministerio de Economía', 'MINECO'],
  minex: ['Ministerio de Relaciones Exteriores', 'MINEX'],
  mingob: ['Ministerio de Gobernación', 'MINGOB'],
  mintrabajo: ['Ministerio de Trabajo y Previsión Social', 'MINTRAB'],
  mp: ['Ministerio Público', 'MP'],
  oj: ['Organismo Judicial', 'OJ'],
  onsec: ['Oficina Nacional de Servicio Civil', 'ONSEC'],
  pdh: ['Procuraduría de los Derechos Humanos', 'PDH'],
  pgn: ['Procuraduría General de la Nación', 'PGN'],
  pnc: ['Policía Nacional Civil', 'PNC'],
  renap: ['Registro Nacional de las Personas', 'RENAP'],
  sat: ['Superintendencia de Administración Tributaria', 'SAT'],
  sbs: ['Secretaría de Bienestar Social de la Presidencia', 'SBS'],
  scep: ['Secretaría de Coordinación Ejecutiva de la Presidencia', 'SCEP'],
  senacyt: ['Secretaría Nacional de Ciencia y Tecnología', 'SENACYT'],
  seprem: ['Secretaría Presidencial de la Mujer', 'SEPREM'],
  sesan: ['Secretaría de Seguridad Alimentaria y Nutricional de la Presidencia de la República', 'SESAN'],
  sosep: ['Secretaría de Obras Sociales de la Esposa del Presidente', 'SOSEP'],
  svet: ['Secretaría contra la Violencia Sexual, Explotación y Trata de Personas', 'SVET'],
  vicepresidencia: ['Vicepresidencia de la República de Guatemala'],
};

/** The institution of a gob.gt host, by any of its labels: `prensa.mides.gob.gt` is of MIDES. */
export function institutionOf(host: string): Institution | undefined {
  const labels = host.replace(/\.gob\.gt$/, '').split('.');
  const known = labels
    .map((label) => (Object.hasOwn(INSTITUTIONS, label) ? INSTITUTIONS[label] : undefined))
    .findLast((entry) => entry !== undefined);
  if (known === undefined) return undefined;
  const [name, acronym] = known;
  return { name, ...(acronym === undefined ? {} : { acronym }) };
}
