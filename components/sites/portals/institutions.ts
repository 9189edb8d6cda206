import type { Institution } from '../site.ts';

/** Who answers for a gob.gt host: the last two or three labels before `gob.gt`. From knowledge; portals with a file of their own are not here. */
const INSTITUTIONS: Readonly<Record<string, readonly [name: string, acronym?: string]>> = {
  agn: ['Agencia Guatemalteca de Noticias', 'AGN'],
  banguat: ['Banco de Guatemala'],
  caminos: ['Dirección General de Caminos', 'DGC'],
  civ: ['Ministerio de Comunicaciones, Infraestructura y Vivienda', 'CIV'],
  conadi: ['Consejo Nacional para la Atención de las Personas con Discapacidad', 'CONADI'],
  conap: ['Consejo Nacional de Áreas Protegidas', 'CONAP'],
  congreso: ['Congreso de la República de Guatemala'],
  conjuve: ['Consejo Nacional de la Juventud', 'CONJUVE'],
  conred: ['Coordinadora Nacional para la Reducción de Desastres', 'CONRED'],
  contraloria: ['Contraloría General de Cuentas', 'CGC'],
  copadeh: ['Comisión Presidencial por la Paz y los Derechos Humanos', 'COPADEH'],
  copredeh: ['Comisión Presidencial por la Paz y los Derechos Humanos', 'COPADEH'],
  dca: ['Diario de Centro América', 'DCA'],
  dgm: ['Dirección General de Migración', 'DGM'],
  fontierras: ['Fondo de Tierras', 'FONTIERRAS'],
  icta: ['Instituto de Ciencia y Tecnología Agrícolas', 'ICTA'],
  igm: ['Instituto Guatemalteco de Migración', 'IGM'],
  ign: ['Instituto Geográfico Nacional', 'IGN'],
  inab: ['Instituto Nacional de Bosques', 'INAB'],
  inacif: ['Instituto Nacional de Ciencias Forenses de Guatemala', 'INACIF'],
  inap: ['Instituto Nacional de Administración Pública', 'INAP'],
  inde: ['Instituto Nacional de Electrificación', 'INDE'],
  indeca: ['Instituto Nacional de Comercialización Agrícola', 'INDECA'],
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
  rgp: ['Registro General de la Propiedad', 'RGP'],
  ric: ['Registro de Información Catastral', 'RIC'],
  sat: ['Superintendencia de Administración Tributaria', 'SAT'],
  sbs: ['Secretaría de Bienestar Social de la Presidencia', 'SBS'],
  scep: ['Secretaría de Coordinación Ejecutiva de la Presidencia', 'SCEP'],
  senabed: ['Secretaría Nacional de Administración de Bienes en Extinción de Dominio', 'SENABED'],
  senacyt: ['Secretaría Nacional de Ciencia y Tecnología', 'SENACYT'],
  seprem: ['Secretaría Presidencial de la Mujer', 'SEPREM'],
  sesan: ['Secretaría de Seguridad Alimentaria y Nutricional de la Presidencia de la República', 'SESAN'],
  sib: ['Superintendencia de Bancos', 'SIB'],
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
