import { set } from './grammar.ts';

/** Words with a capital at the head of a sentence that are no names, besides those of the grammar. */
export const OPENERS = set(
  'aunque,cabe,eso,esto,le,les,yo,todo,toda,todos,todas,otros,otras,algunos,algunas,muchos,muchas,varios,varias,porque,pues,gracias,uno,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,quince,veinte,cien,mil,menos,muy,foto,fotos,fotografia,credito,video,lea,redaccion,alli,ahi,aqui,alla,tanto,ni,pero,sino,ahora,antes,primero,entretanto,quiza,quizas,apenas,casi,manana,salvo,excepto,incluso,tampoco,companera,companero,seno,satisfecha,satisfecho,contenta,contento',
);

/** Determiners of somebody already known. */
export const DEFINITE = set('el,la,los,las,al,del,su,sus,este,esta,estos,estas,dicho,dicha,aquel,aquella');

/** Between a determiner and a role: «el nuevo director», «la entonces ministra». */
export const PREMODIFIERS =
  /^(?:(?:nuev|propi|mism|segund|alt|viej|antigu|reconocid|conocid|destacad|experimentad|veteran|citad|referid|mencionad|futur)[oa]|actual|ahora|entonces|primera?|honorable|senora?|sra?\.?|tambien|hoy|ex|joven)$/;

/** Words that end a run of lower-case nouns. */
export const STOPPERS = set(
  'no,si,tambien,ademas,asimismo,ya,solo,mientras,cuando,como,aunque,porque,pues,hoy,ayer,luego,despues,el,un,una,unos,unas',
);

/** Small words inside a name of capital words: «Consejo Nacional para la Juventud y el Deporte». */
export const INNER = set('de,del,sobre,la,las,los,el,y,e,en,para,contra,por,a,al,su,sus');

/** What a noun phrase begins with. */
export const DETERMINERS = set(
  'el,la,los,las,un,una,unos,unas,su,sus,nuestro,nuestra,este,esta,estos,estas,ese,esa,aquel,aquella,dicho,dicha,al,del,ambos,ambas,algunos,algunas,varios,varias,otro,otra',
);

/** After these a present form is a noun: «la cuenta», «en cuenta», «su denuncia». */
export const BEFORE_NOUN = set('el,un,una,unos,unas,los,de,del,al,en,con,por,para,sin,contra,sobre,cada,mi,tu');

/** Abbreviations that a name follows: their point ends no sentence. */
export const BEFORE_NAME = set(
  'lic,licda,lcda,dr,dra,ing,inga,arq,arqta,mtro,mtra,mgtr,msc,prof,profa,abg,sr,sra,srta,gral,cnel,tte,cap,my,crio,mons,pbro,rvdo,hno,hna,br,tec,excmo,excma,hon,emb,dip,econ,psic,pem,ma,ee,st,sta,sto,agr,m.a,m.sc,ph,ph.d',
);

/** The same before a number. */
export const BEFORE_NUMBER = set('no,nos,num,art,arts,pag,pags,km,tel,av,avda,inc,p');

/** Words between the comma and the noun of an apposition. */
export const LEADING = /^(?:el|la|su|un|una|nuev[oa]|actual|tambien|hoy|recien|nombrad[oa]|elect[oa]|entonces)$/;

/** Before a role in an apposition: «segunda vicepresidenta». */
export const ORDINAL = /^(?:primer|primera|segund[oa]|tercer|tercera|vice|alt[oa])$/;

/** Endings of adjectives that may follow a noun: «director ejecutivo», «lideresa ixil». */
export const ADJECTIVE =
  /(?:(?:al|ar)(?:es)?|(?:privad|encargad|designad)[oa]|(?:iv|ic|[ld]ici|ari|eñ|ec|an|in)[oa]s?|(?:[ae]nte|ense|ígena)s?|(?:er|os|unt|elect)[oa]|[ai]ble|és|esa|ícola|ctora?|mayor|s[eé]nior)$/;

/** Nouns that end like adjectives and begin something else. */
export const NO_ADJECTIVE = set('final,manana,semana,era,fuera');

/** Words that tell where somebody is from. */
export const ORIGIN =
  /^(?:originari[oa]|oriund[oa]|nativ[oa]|vecin[oa]|procedentes?|provenientes?|natural|nacid[oa])s?$/;

/** Endings of people: demonyms and trades the lexicon lacks («el guatemalteco», «la quetzalteca», «el guardabosques»). */
export const PERSON_ENDINGS =
  /(?:tec[oa]|ense|dora?|ista|(?:ólog|ógraf|ónom|queñ|cian|jer)[oa]|[ae]nte|mayor|bosques|autora?|anfitrion[a]?|(?:homenaje|galardon|agasaj|premi|condecor|entrevist|gradu|egres)ad[oa])$/;

/** What people are seen doing, in the present: endings that nouns share. Folded. */
export const SEEN_DOING = set(
  'sonrie,rie,mira,escucha,abre,camina,llora,baila,canta,espera,observa,muestra,levanta,carga,teje,cocina,lee,corre,juega,suena,estudia,guarda,prepara,baja,sube,saca,revisa,limpia,siembra,riega,aplaude,asiente,calla,suspira,reparte,atiende,vigila,maneja,pinta,amasa,cose,acaricia,abraza,posa,saluda,admira,describe,acompana,interrumpe,ensena',
);

/** Verbs that only say who was there. */
export const ATTENDANCE =
  /^(?:(?:particip|asisti|estuv)(?:o|aron|eron|ieron)|encuentran?|encontraban?|estaban?|est[aá]n?|figuran?)$/;

/** Verbs of several who came along. */
export const GUESTS = set(
  'acompanaron,acompanaban,asistieron,participaron,acudieron,concurrieron,figuran,figuraban,figuraron,estuvieron,estaban',
);

/** «acompañado por X», «En la mesa lo acompañó X», «en compañía de X»: somebody who only stands beside another. */
export const BESIDE = /^(?:con|por|entre|ante|contra|segun|compania|presencia|lado|junto|acompan\p{L}+)$/u;

/** Participles of what somebody does before others: «inaugurado por», «en la reunión, presidida por». */
export const DONE =
  /^(?:inaugur|facilit|presid|encabez|lider|dirig|present|convoc|conduc|impart|entreg|moder|explic|coordin|clausur|anunci)ad[oa]s?$|^(?:presid|dirig|conduc|impart|recib)id[oa]s?$|^(?:abiert|expuest|dad)[oa]s?$/;

/** «También intervino X», «luego tomó la palabra X»: who speaks next. */
export const TAKES_FLOOR = /^(?:interv(?:ino|inieron)|habl(?:o|aron)|disert(?:o|aron)|palabra|microfono)$/;

/** «el salvadoreño», «la chilena», «el francés»; folded. */
export const DEMONYM =
  /^(?:salvador|guatemaltec|hondur|nicarag|costarric|panamen|mexican|chilen|corean|italian|espanol|aleman|colombian|peruan|argentin|brasilen|japones|norueg|suiz|frances|belg|holandes|estadounid|canadiens|cuban|dominican|ecuatorian|bolivian|paraguay|uruguay|venezolan|suec|danes|finlandes|portugues|britanic|ingles|irlandes|chin|taiwanes|turc|senegal|europe|belic|haitian|jamaiq|austriac|austral|polac|grieg|marroqu|egipci|filipin|ucrani|israel)\p{L}*$/u;

/** Countries in the complement of an office; folded. */
export const COUNTRY =
  /(?:^|\s)(?:salvador|honduras|nicaragua|costa rica|panama|belice|mexico|chile|corea|italia|espana|alemania|colombia|peru|argentina|brasil|japon|noruega|suiza|francia|belgica|paises bajos|holanda|estados unidos|canada|cuba|dominicana|ecuador|bolivia|paraguay|uruguay|venezuela|suecia|dinamarca|finlandia|portugal|reino unido|inglaterra|irlanda|china|taiwan|turquia|guatemala)$/;

/** «dio paso a X», «cedió el turno a X». */
export const GIVES_FLOOR = /^(?:paso|turno|palabra|microfono)$/;

/** What is given to whom one honours. */
export const HONOURS =
  /^(?:reconocimiento|homenaje|premio|medalla|diploma|condecoracion|plaqueta|orden|galardon|tributo)$/;
