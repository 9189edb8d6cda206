import { fold } from './fold.ts';
import { spelledOut } from './spelled-out.ts';

/** Words between commas. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(','));

/** All below are folded. */
export const ARTICLES = set('el,la,los,las,un,una,unos,unas,al,del,lo');
export const PREPOSITIONS = set(
  'a,al,ante,bajo,con,contra,de,del,desde,durante,en,entre,hacia,hasta,mediante,para,por,segun,sin,sobre,tras,junto,via',
);
export const CLITICS = set('lo,la,le,les,los,las,se,nos,me,te');
export const COORDINATORS = set('y,e,ni,o,u,pero,sino');
export const RELATIVES = set('quien,quienes,que,cual,cuales,cuyo,cuya,cuyos,cuyas,donde');
export const MONTHS = set(
  'enero,febrero,marzo,abril,mayo,junio,julio,agosto,septiembre,setiembre,octubre,noviembre,diciembre',
);
export const QUESTION_WORDS = set(
  'como,cuando,cuanto,cuanta,cuantos,cuantas,cual,cuales,donde,que,quien,quienes,si,por',
);
export const DEMONSTRATIVES = set(
  'este,esta,estos,estas,ese,esa,esos,esas,aquel,aquella,dicho,dicha,dichos,dichas,su,sus,nuestro,nuestra,cada,otro,otra,ambos,ambas,mismo,misma,propio,propia',
);

/** Adverbs and connectors of one word that may stand between subject and verb, or open a sentence. */
const ADVERBS = set(
  'tambien,ademas,asimismo,luego,despues,entonces,ayer,hoy,anoche,incluso,aun,siempre,nunca,ya,asi,solo,tampoco,no,igual',
);

/** «también», «ayer», «enérgicamente»; not «vehemente». */
export function isAdverb(folded: string): boolean {
  return ADVERBS.has(folded) || /[^h]emente$|[^e]mente$/.test(folded);
}

/** Connectors of several words; commas around them are skipped with them. */
export const CONNECTORS: readonly (readonly string[])[] =
  'por su parte/lado,a su vez,de inmediato/pronto/golpe,por el contrario,al final/inicio/cierre/principio,por fin,en seguida,de su parte,a la vez,en tanto,mientras tanto,en ese/este sentido/contexto,al respecto,sobre el tema,por ultimo/ello/eso/tanto,por lo tanto,sin embargo,no obstante,de igual manera/forma,de la misma manera,del mismo modo,en/durante su intervencion/discurso,durante el acto,durante la actividad,en conferencia de prensa virtual/conjunta,en conferencia de prensa,minutos/horas/dias/poco/momentos despues,al mismo tiempo,al tiempo,acto seguido,en consecuencia/cambio/seguida,por otra parte,por otro lado,entre otras cosas,en primer/segundo lugar,de nuevo/ultimo,una vez mas,con firmeza/enfasis/orgullo,entre risas,ante ello,a continuacion,mas adelante/tarde,una y otra vez,paso a paso,sin dudar,sin titubear,como ejemplo,como gobierno,a lo anterior,en su turno,sobre este/ese punto,en otro momento,en otro orden de ideas'
    .split(',')
    .flatMap(spelledOut);

/** Frequent finite forms that their endings do not tell; plurals in «n» go without saying. Folded. */
const FREQUENT_FINITE = set(
  'es,son,fue,fueron,era,sera,seria,sea,esta,hay,hubo,habra,haya,ha,habia,he,tiene,tenia,tendra,tengo,puede,podra,podria,puedo,debe,debio,va,voy,iba,hace,hara,hago,quiero,quiere,se,sabe,dice,digo,da,dio,viene,vino,sigue,siguio,permite,existen,busca,incluye,contempla,cuenta,forma,vive,llega,llego,necesita,creo,cree,veo,ve,soy,eres,somos,estoy,queda,representa,requiere,ayuda,cuesta,pasa,falta,importa,sirve,toca,empieza,termina,cambia,gana,pierde,duele,nace,crece,significa,depende,trabaja,anda,deja,lleva,pone,parece,conoce,entra,sale,vale,come,paga,comprende,abarca,consta,consiste,beneficia,brinda,cubre,conecta,mide,alcanza,reune,promueve,impulsa,garantiza,genera,integra,contiene,preve,aumenta,evita,facilita,protege,combina,aplica,realiza,tarda,participa,asiste,impide,obliga,provoca,afecta,comienza,destina,posee,cumple,logra,habla,atraviesa,recibe,vende,rinde,sufre,prefiere,exige,surge,abre,cierra',
);

/** «contuvo», «propuso», «intervino»: past without an accent. */
const STRONG = /(?:[td]uvo|puso|hizo|d[iu]jo|trajo|quiso|pudo|supo|(?:inter|con|pre|pro)vino)$/;

const FINITE_ENDING =
  /(?:ó|(?:a|[iyj]e)ron|aban?|[aei]mos|[aei]r(?:án?|é|ían)|[ai]ría|[ai]ste|ieran?|aran|ase[mn]?|\p{L}{2}ecen?|tienen?|[aeiou]yen?|ducen?|ienden?|ierten?)$/u;

/** Nouns and adjectives that end so. */
const NO_VERB = /^ramos$|(?:(?:secret|comis|not)aría|extremos|reclamos|[óá]ximos|últimos|mínimos|préstamos|supremos)$/;

/**
 * Whether a word looks like a finite verb. Preterites and futures carry an accent that few nouns share; the rest is a
 * list. Made to tell clauses from titles, not to parse.
 */
export function looksFinite(word: string): boolean {
  const lower = word.toLowerCase();
  const folded = fold(word);
  if (FREQUENT_FINITE.has(folded) || FREQUENT_FINITE.has(folded.replace(/n$/, ''))) return true;
  return lower.length > 3 && (STRONG.test(lower) || (FINITE_ENDING.test(lower) && !NO_VERB.test(lower)));
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
  'lugar,mujer,poder,hogar,familiar,militar,escolar,titular,particular,popular,ayer,taller,primer,cualquier,azucar,regular,similar,singular,preliminar,curricular,nuclear,solar,polar,lunar,auxiliar,millar,bienestar,celular,circular,ejemplar,muscular,peculiar,secular,vulgar,pilar,azar,caracter,lider,placer,deber,alquiler,exterior,interior,superior,premier',
);
