/**
 * «y» or «e» before `next`. «E» stands before the sound /i/: «e Instituto», «e hijos», «e IGSS»; not before a diphthong
 * («y hierro», «y ionosfera», «y Ian»). An acronym in capitals is spelt or read with its own /i/: «e INE», «e IATA».
 */
function and(next: string): 'y' | 'e' {
  const word = /[\p{L}\p{N}]+/u.exec(next)?.[0] ?? '';
  if (/^I\p{Lu}+$/u.test(word)) return 'e';
  return /^(?:h?í|h?i(?![aeoáéó]))/iu.test(word) ? 'e' : 'y';
}

/** «A», «A y B», «A, B e Instituto C». */
export function joinNames(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${and(last)} ${last}`;
}

/** Head nouns of the names of institutions, by the article they take. Seen on gob.gt portals. */
const MASCULINE =
  /^(?:aeropuerto|archivo|banco|centro|colegio|comité|congreso|consejo|cuerpo|departamento|despacho|ejército|fondo|gabinete|gobierno|hospital|instituto|inventario|juzgado|laboratorio|ministerio|museo|observatorio|organismo|parlamento|parque|patronato|programa|registro|servicio|sistema|tribunal|viceministerio)(?![\p{L}])/iu;
const FEMININE =
  /^(?:academia|administración|agencia|alcaldía|asamblea|asociación|autoridad|biblioteca|cámara|casa|comisión|confederación|contraloría|coordinadora|coordinación|corte|defensoría|dirección|división|editorial|empresa|escuela|fiscalía|fundación|gerencia|gobernación|inspectoría|intendencia|junta|mancomunidad|mesa|municipalidad|oficina|organización|policía|presidencia|procuraduría|red nacional|secretaría|sección|sociedad|subdirección|subsecretaría|superintendencia|tipografía|unidad|universidad|vicepresidencia|zona)(?![\p{L}])/iu;

/** True where the name is that of an institution by its head noun, so that it is no person's. */
export function isInstitutionName(name: string): boolean {
  return MASCULINE.test(name) || FEMININE.test(name);
}

/** «la Secretaría…», «el Ministerio…»; a name whose gender is not sure goes without article. */
export function withArticle(name: string): string {
  if (FEMININE.test(name)) return `la ${name}`;
  return MASCULINE.test(name) ? `el ${name}` : name;
}

/** Head nouns of documents that posts quote. */
const HIS_DOCUMENT =
  /^(?:acta|acuerdo|análisis|anexo|artículo|boletín|censo|código|comunicado|convenio|decreto|diagnóstico|dictamen|documento|estudio|informe|índice|instructivo|libro|manual|marco|mensaje|oficio|pacto|plan|presupuesto|programa|protocolo|proyecto|reglamento|reporte|tratado)(?!\p{L})/iu;
const HER_DOCUMENT =
  /^(?:agenda|carta|circular|constitución|convención|declaración|encuesta|estadística|estrategia|evaluación|ficha|guía|iniciativa|investigación|ley|memoria|nota|norma|normativa|política|propuesta|publicación|resolución|ruta|sentencia|tesis)(?!\p{L})/iu;

/** «el Código Municipal», «la Ley de Consejos de Desarrollo»; a title of other words goes without article. */
export function documentWithArticle(name: string): string {
  if (HER_DOCUMENT.test(name)) return `la ${name}`;
  return HIS_DOCUMENT.test(name) ? `el ${name}` : name;
}

/** «de la Secretaría…», «del Ministerio…», «de SEGEPLAN». */
export function ofName(name: string): string {
  return MASCULINE.test(name) ? `del ${name}` : `de ${withArticle(name)}`;
}
