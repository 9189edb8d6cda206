/** A sentence that happens to begin with names and a date. */
const NO_PLACE =
  /^(?:a|en|desde|durante|est[ea]|hasta|para|por|con|del|al|una?|entre|según|tras|hoy|ayer|mañana|este|los días|fecha|plazo|inauguración|publicado|actualizado)\b/i;
const CONNECTORS = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'e', 'zona']);
/** The departments, whose names end most places of a dateline. */
const DEPARTMENTS =
  'Guatemala|Alta Verapaz|Baja Verapaz|Chimaltenango|Chiquimula|El Progreso|Escuintla|Huehuetenango|Izabal|Jalapa|Jutiapa|Petén|Quetzaltenango|Quiché|Retalhuleu|Sacatepéquez|San Marcos|Santa Rosa|Sololá|Suchitepéquez|Totonicapán|Zacapa';
const KNOWN = new RegExp(`(?:^|[,\\s])(?:${DEPARTMENTS})(?: de la Asunción)?$`, 'iu');

/** «San José La Máquina, Suchitepéquez», «El Progreso», «Washington D. C.»: names with their small words, and no verb. */
export function isPlace(words: string): boolean {
  const parts = words.split(/[\s,]+/).map((part) => part.replace(/^\(|\)$/g, ''));
  if (parts.length > 10 || NO_PLACE.test(words) || parts.every((part) => CONNECTORS.has(part.toLowerCase())))
    return false;
  return /^\p{Lu}/u.test(words) && parts.every((part) => /^(?:\p{Lu}|\d{1,2}$)/u.test(part) || CONNECTORS.has(part));
}

/** Whether a place is, or ends in, a department of Guatemala. */
export function isKnownPlace(words: string): boolean {
  return KNOWN.test(words);
}
