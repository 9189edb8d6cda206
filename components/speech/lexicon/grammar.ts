import { fold } from './fold.ts';

/** Words between spaces. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** All below are folded. */
export const ARTICLES = set('el la los las un una unos unas al del lo');
export const PREPOSITIONS = set(
  'a al ante bajo con contra de del desde durante en entre hacia hasta mediante para por segun sin sobre tras junto via',
);
export const CLITICS = set('lo la le les los las se nos me te');
export const COORDINATORS = set('y e ni o u pero sino');
export const RELATIVES = set('quien quienes que cual cuales cuyo cuya cuyos cuyas donde');
export const MONTHS = set(
  'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre',
);
export const QUESTION_WORDS = set(
  'como cuando cuanto cuanta cuantos cuantas cual cuales donde que quien quienes si por',
);
export const DEMONSTRATIVES = set(
  'este esta estos estas ese esa esos esas aquel aquella dicho dicha dichos dichas su sus nuestro nuestra cada otro otra ambos ambas mismo misma propio propia',
);

/** Adverbs and connectors of one word that may stand between subject and verb, or open a sentence. */
export const ADVERBS = set(
  'tambien ademas asimismo igualmente posteriormente finalmente luego despues entonces ayer hoy anoche recientemente publicamente previamente anteriormente brevemente enfaticamente textualmente literalmente incluso aun siempre nunca ya asi solo solamente tampoco nuevamente no igual inmediatamente seguidamente paralelamente concretamente especificamente visiblemente claramente categoricamente rotundamente tajantemente particularmente especialmente',
);

/** Connectors of several words; commas around them are skipped with them. */
export const CONNECTORS: readonly string[] = [
  'por su parte',
  'por su lado',
  'a su vez',
  'de su parte',
  'a la vez',
  'en tanto',
  'mientras tanto',
  'en ese sentido',
  'en este sentido',
  'al respecto',
  'sobre el tema',
  'por ultimo',
  'por ello',
  'por eso',
  'por lo tanto',
  'sin embargo',
  'no obstante',
  'de igual manera',
  'de igual forma',
  'de la misma manera',
  'del mismo modo',
  'en su intervencion',
  'en su discurso',
  'durante su intervencion',
  'durante su discurso',
  'durante el acto',
  'durante la actividad',
  'en conferencia de prensa',
  'al mismo tiempo',
  'al tiempo',
  'acto seguido',
  'en consecuencia',
  'en cambio',
  'por otra parte',
  'por otro lado',
  'entre otras cosas',
  'en primer lugar',
  'en segundo lugar',
  'de nuevo',
  'una vez mas',
  'con firmeza',
  'entre risas',
  'con enfasis',
  'ante ello',
  'en ese contexto',
  'en este contexto',
  'a continuacion',
  'de ultimo',
  'con orgullo',
  'por tanto',
  'mas adelante',
  'mas tarde',
  'en seguida',
  'sobre este punto',
  'sobre ese punto',
  'en otro momento',
  'en otro orden de ideas',
];

/** Finite forms so frequent that their endings need not be guessed. Folded. */
const FREQUENT_FINITE = set(
  'es son fue fueron era eran sera seran seria sea sean esta estan estuvo estuvieron estaba estaban hay hubo habra haya ha han habia habian he hemos tiene tienen tuvo tuvieron tenia tenian tendra tendran tenemos tengo puede pueden pudo pudieron podra podran podria podemos puedo debe deben debio debemos va van vamos voy iba iban hace hacen hizo hicieron hara haran hacemos hago queremos quiero quiere quieren quiso quisieron sabemos se sabe saben dice dicen dijo dijeron digo decimos da dan dio dieron damos viene vienen vino vinieron sigue siguen siguio permite permiten existe existen busca buscan incluye incluyen contempla consiste cuenta cuentan forma forman vive viven llega llegan llego necesita necesitan necesitamos creemos creo cree creen vemos veo ve ven soy eres somos estoy estamos queda quedan representa requiere requieren ayuda cuesta cuestan pasa pasan falta faltan importa sirve sirven toca empieza termina cambia cambian gana pierde duele nace crece significa depende trabaja trabajan trabajamos anda andan deja dejan lleva llevan pone ponen parece parecen conoce conocen entra entran sale salen vale valen come comen paga pagan',
);

/**
 * Whether a word looks like a finite verb. Preterites and futures carry an accent that few nouns share; the rest is a
 * list. Made to tell clauses from titles, not to parse.
 */
export function looksFinite(word: string): boolean {
  const lower = word.toLowerCase();
  if (FREQUENT_FINITE.has(fold(word))) return true;
  if (lower.length < 4) return false;
  if (
    /(?:tuvo|tuvieron|duvo|duvieron|puso|pusieron|hizo|hicieron|dijo|dijeron|dujo|dujeron|trajo|trajeron|quiso|pudo|supo|(?:inter|con|pre|pro)vino|vinieron)$/.test(
      lower,
    )
  )
    return true;
  return /(?:ó|aron|ieron|yeron|jeron|aba|aban|ábamos|amos|emos|imos|ará|arán|erá|erán|irá|irán|aré|eré|iré|aremos|eremos|iremos|aría|arían|ería|erían|iría|irían|aste|iste|ieran?|aran|ase[mn]?)$/.test(
    lower,
  )
    ? !/(?:ería|(?:secret|comis|not)arías?|manos|extremos|ramos|reclamos|próximos|últimos|mínimos|máximos|términos|caminos|camos|tramos|préstamos|mismos|supremos|librería|ingeniería|galería|ganadería|batería|alcantarillamos|avaros|años|baterías)$/.test(
        lower,
      )
    : /(?:mos)$/.test(lower) && /(?:amos|emos|imos)$/.test(lower);
}

/** «anunció», «cerraron», «hizo»: past and done. */
export function looksPreterite(word: string): boolean {
  return /^\p{Ll}+(?:ó|aron|ieron|yeron|jeron)$|^(?:fue(?:ron)?|dio|dieron|(?:\p{L}*)(?:tuvo|puso|hizo|dijo|dujo|trajo|quiso|pudo|supo|vino))$/u.test(
    word,
  );
}

/** «publicar», «comprometerse», «no copiarlos». Adjectives and nouns that end alike are listed. */
export function isInfinitive(folded: string): boolean {
  return folded.length > 3 && /(?:ar|er|ir)(?:se|l[aeo]s?|nos|sel[aeo]s?)?$/.test(folded) && !NO_INFINITIVE.has(folded);
}

const NO_INFINITIVE = set(
  'lugar lugares mujer poder hogar familiar militar escolar titular particular popular ayer taller primer cualquier azucar regular similar singular preliminar curricular nuclear solar polar lunar auxiliar millar par bar bienestar celular circular ejemplar muscular peculiar secular vulgar pilar mar azar caracter lider sur placer deber alquiler exterior interior superior premier ser',
);
