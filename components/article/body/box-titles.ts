/** Headings of boxes that lead out of the post. */
export const BOX_TITLES =
  /^(?:(?:lea|ver|vea|mira|mire|lee) (?:también|además|más)|(?:también )?(?:te|le) (?:puede|podría|pueden) interesar(?:le)?|(?:artículos|noticias|notas|entradas|publicaciones|contenidos?|posts?) (?:relacionad[oa]s?|recientes|similares)|más (?:noticias|publicaciones|notas)(?: .*)?|relacionad[oa]s|related (?:posts|articles)|compart(?:e|ir|a)(?: (?:esto|esta (?:nota|noticia|historia|publicación)|en( redes( sociales)?)?).*)?|share this(?: .*)?|etiquetas|tags|deja(?:r)? (?:un comentario|una respuesta)|comentarios|síguenos(?: .*)?)\s*[:»….]*$/i;

/** Headings that may be the post's own as well: they go only with nothing but links, or what is no part of the post, under them. */
export const MAYBE_TITLES =
  /^(?:(?:otr[ao]s|últim[ao]s|nuestr[ao]s) (?:noticias|publicaciones|notas|artículos|entradas|comunicados)|lo más (?:leído|reciente|visto)|noticias|(?:siga|continúe) leyendo)\s*[:»….]*$/i;
