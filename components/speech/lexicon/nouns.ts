import { set } from './grammar.ts';

/** Nouns before marks that name a thing: meetings, works, places. Folded. */
export const NAMING_NOUNS = set(
  'alias,foro,forum,evento,estudio,capitulo,pilar,diplomado,iniciativa,estrategia,politica,operativo,operacion,caso,libro,revista,video,documental,obra,pelicula,concurso,certamen,feria,festival,congreso,conferencia,conversatorio,panel,taller,curso,seminario,mesa,jornada,encuentro,simposio,webinar,coloquio,exposicion,muestra,manual,guia,informe,documento,agenda,herramienta,plataforma,aplicacion,sistema,modulo,portal,sitio,pagina,concepto,grupo,colectivo,marca,eje,linea,componente,boletin,figura,modalidad,comision,vocablo,vocablos,encuesta,alianza,red,movimiento,convocatoria,promocion,modelo,metodologia,ley,decreto,serie,podcast,cuento,mural,fase,etapa,meta,publicacion,principio,anuario,esquema,programa,proyecto,plan,premio,asociacion,fundacion,cooperativa,escuela,instituto,colegio,edificio,salon,centro,hospital,finca,comunidad,aldea,barrio,colonia,mercado,parque,plaza,reportaje,novela,poemario,cortometraje,largometraje,tesis,ensayo,cronica,antologia,investigacion,ponencia,articulo,punto,charla,simulacro,marcha,caminata,carrera,torneo,cumbre,folleto,cartilla,cuadernillo,album,coleccion,disco,club,banda,orquesta',
);

/** Nouns that still name over a verb: «el lema fue “…”». */
export const TITLES = set('lema,tema,titulo,nombre,consigna,eslogan,slogan,hashtag');

/** Nouns of words that people wear or shout: a small letter makes no quotation of them, nor of TITLES. */
export const SLOGANS =
  /^(?:campana|palabras?|adagio|refran|proverbio|expresion|terminos?|cancion|himno|poema|etiqueta)$/;

/** What people read on a wall, a stone or a shirt: nobody says it. */
export const SIGNS =
  /^(?:cartel|letrero|rotulo|placa|pancarta|manta|mural|muro|pared|afiche|valla|inscripcion|leyenda|playera|gorra|lapida|pizarra|toldo|lona|camiseta|camisa|bandera|banderin|globo|chaleco|pantalla|cuaderno)(?:e?s)?$/;

/** Nouns after a comma that explain marks: «“Tío Metro”, apodo que…». */
export const NICKNAMES = set('sobrenombre,mote,instrumento,mecanismo,espacio');

/** Nouns whose proper name follows: «la aldea Santa Rosa», «la escuela Rafael Landívar». */
export const PLACE_NOUNS = set(
  'comunidad,aldea,finca,municipio,colonia,barrio,departamento,escuela,hospital,instituto,centro,edificio,calle,avenida,ruta,volcan,lago,rio,caserio,canton,parque,plaza,cerro,laguna,region,zona,sector,puente,palacio,salon,teatro,estadio,hotel,colegio,universidad,programa,proyecto,plan,premio,fundacion,asociacion,empresa,cooperativa,iglesia,parroquia,hogar,albergue,mercado,museo,biblioteca,sala,auditorio,monumento',
);

/** Nouns that are somebody's: «la conferencia de Marco Robles». */
export const TURNS = set(
  'exposicion,intervencion,ponencia,presentacion,participacion,charla,conferencia,disertacion,testimonio,caso,historia,mensaje,discurso,palabras,voz,relato,manos,cargo,parte',
);

/** Roles that are also everyday nouns or adjectives: they count only before a name. */
export const EVERYDAY_ROLES =
  /^(?:mayor|general|piloto|guia|enlace|padre|familiar|oficial|directiva|papa|pastora?|editora?|teniente|mujer|nin[oa]|madre|adolescente|usuari[oa]|victima|turista|agente)(?:e?s)?$/;

/** Adjectives that make a role of an everyday noun: «guía espiritual», «oficial técnico». */
export const SPECIFIC = /^(?:espiritual|(?:tecnic|comunitari|turistic)[oa]|policial|nacional|residente|ancestral)$/;

/** Roles that are of a field: «especialista en datos», «investigadora en salud». */
export const ROLES_OF_A_FIELD = set(
  'especialista,experto,investigador,asesor,consultor,tecnico,ingeniero,perito,doctor,maestro,licenciado',
);

/** Roles of one gender whoever holds them: «la autoridad ancestral Nicolás Chávez». */
export const EPICENE = /^(?:autoridad|persona|victima|figura|contraparte)$/;

/** Titles rather than offices: «la arquitecta Lesbia Chojolán, consultora de riesgo» is cited as consultant. */
export const PROFESSIONS = set('arquitecto,ingeniero,licenciado,doctor,abogado,medico,maestro,profesor');

/** Offices of the whole state, not organisations of it: «presidente de la República», «ministro de la Defensa». */
export const STATE = set('republica,nacion,defensa,mujer,ninez,juventud,paz,estado,presidencia,vicepresidencia');

/** Bodies that go by a common noun: «secretario general del sindicato de estibadores». */
export const BODIES = set(
  'sindicato,gremial,gremio,cooperativa,asociacion,federacion,comite,colectivo,patronato,albergue',
);

/** What «abrió el evento Ana López» does not call her. */
export const OCCASIONS = set(
  'evento,acto,actividad,foro,encuentro,reunion,taller,jornada,ceremonia,inauguracion,congreso,seminario,conversatorio,discurso,microfono,palabra,podio,estrado,tarima,escenario,atril,tribuna,frente,mesa,curso,feria,entrega,dia,ano,fecha,recorrido,gira,visita,caminata,final,inicio,cierre,termino,comienzo',
);

/** Nouns of kinship and the like, folded. */
export const KIN =
  /^(?:abuel[oa]|padre|madre|papa|mama|hij[oa]|herman[oa]|espos[oa]|ti[oa]|niet[oa]|marido|sobrin[oa]|prim[oa]|suegr[oa]|cunad[oa]|novi[oa]|viud[oa]|amig[oa]|companer[oa])s?$/;

/** Offices of one holder, and ordinary people: «el alcalde» or «una vecina» is not whoever spoke last. */
export const OFFICES = set(
  'presidente,vicepresidente,ministro,viceministro,secretario,subsecretario,alcalde,gobernador,diputado,magistrado,juez,fiscal,procurador,contralor,canciller,embajador,rector,decano,gerente,superintendente,comisionado,concejal,sindico,vecino,agricultor,productor,estudiante',
);

/** What the «titular» of a house may be called next. */
export const HEADS_OF_HOUSE = set(
  'ministro,secretario,director,procurador,fiscal,contralor,superintendente,registrador',
);

/** Bodies of people that no list of institutions holds. */
export const COLLECTIVES = set(
  'jurado,comite,equipo,concejo,asamblea,delegacion,comitiva,mesa,tribunal,gremio,sindicato,colectivo,bancada,gabinete,directorio,junta,patronato,publico,familia,comunidad,poblacion,pueblo,ciudadania,vecindario,cofradia,brigada,cuadrilla,multitud,concurrencia,audiencia,plenaria,plenario,gente,defensa,acusacion,tripulacion,oposicion,sala,corporacion,gremial,facultad,policia,seleccion,iglesia,parroquia,diocesis,pastoral,plataforma,coalicion,alianza,constructora,aseguradora,distribuidora,aerolinea,editorial,aldea,dirigencia,voceria,subdireccion,gerencia,hermandad,querella,compania,directiva,orquesta,banda,clinica,contraparte',
);

/** Nouns for anybody: no role of theirs. */
export const ANYBODY =
  /^(?:joven|muchach[oa]|senora?|mujer|hombre|nin[oa]|adolescente|ancian[oa]|madre|padre|paciente|pequen[oa]|menor|comunitari[oa]|visitante|conductora?)$/;

/** Present forms that are nouns too: «la denuncia», but «la describe». */
export const VERB_LIKE_NOUNS = set(
  'espera,visita,entrega,compra,marcha,denuncia,pregunta,cuenta,nota,demanda,protesta,condena,prueba,cita,amenaza,suma,queja,duda,alerta,consulta,charla,marca,firma,muestra,llama,habla,lista,reforma',
);

/** Heads of «ese día», «la semana pasada»: when, not who. */
export const TIMES = set(
  'lunes,martes,miercoles,jueves,viernes,sabado,domingo,dia,semana,manana,tarde,noche,mes,ano,fecha,momento,ocasion,jornada,pasado',
);

/** What somebody's words are called. */
const WORDS =
  'mensaje,palabras,frase,reflexion,pregunta,respuesta,consejo,advertencia,aclaracion,observacion,comentario,declaracion,conclusion';

/** Nouns and adjectives of speech before a colon: «Su mensaje fue claro: “…”». */
export const SPEECH_NOUNS = set(
  `${WORDS},llamado,compromiso,peticion,tajante,enfatico,enfatica,clara,claro,contundente,categorico,categorica`,
);

/** Things that somebody says: «la respuesta de la alcaldesa». */
export const SAYINGS = set(`${WORDS},replica,declaraciones,opinion,reaccion,sentencia`);

/** Nouns that take up what was just said, or who said it: «…, idea que el público anotó», «…, entidad que organiza». */
export const RESUMING = set(
  'condicion,idea,concepto,termino,hallazgo,dato,propuesta,peticion,solicitud,compromiso,anuncio,declaracion,afirmacion,postura,opinion,promesa,planteamiento,palabras,comentario,punto,demanda,exigencia,pedido,requerimiento,iniciativa,entidad,institucion,tarea,labor,tecnica,practica,actividad',
);

/** Papers that say something, as against laws, plans and timetables, which only rule. */
export const SPEAKING_PAPERS =
  /^(?:informe|reporte|estudio|encuesta|censo|boletin|comunicado|documento|investigacion|analisis|evaluacion|pronostico|publicacion|nota|texto|diagnostico|dictamen|memoria|sondeo|indice|ranking|manifiesto|petitorio|pronunciamiento|declaracion|guia|medicion|anexo)(?:e?s)?$/;

/** What carries words without being a paper of its own, and what is sung or painted. */
export const WRITTEN =
  /^(?:preambulo|exposicion|nota|placa|invitacion|escrito|memorial|parrafo|clausula|considerando|introduccion|prologo|titular|encabezado|dedicatoria|mensaje|audio|video|grabacion|cancion|himno|refran|dicho|proverbio|canto|rezo|estribillo)$/;

/** Papers that rule rather than tell: «el documento» goes back to none of them by itself. */
export const RULING = set(
  'ley,decreto,reglamento,articulo,constitucion,normativa,resolucion,datos,cifras,registros,estadisticas,base,mensaje,carta,agenda,protocolo,sentencia,analisis,evaluacion,politica,texto,nota',
);
