export interface AvadaPost {
  readonly id: number;
  readonly title: string;
  /** Inner HTML of the fusion-text element. */
  readonly body: string;
  /** `2026-02-20T12:06:57`, the portal's own time. */
  readonly date: string;
  readonly modified?: string;
  /** Classic: Avada's own single template. Layout: a Theme Builder content section, which has no article element. */
  readonly template?: 'classic' | 'layout';
  readonly section?: string;
}

const BASE = 'https://portal.segeplan.gob.gt/segeplan/';

/** The content as WordPress's REST record gives it: Fusion wrappers, inline styles and the view counter at the end (as in post 14622). */
export function avadaContent({ id, body }: Pick<AvadaPost, 'id' | 'body'>): string {
  return `<div class="fusion-fullwidth fullwidth-box fusion-builder-row-1 fusion-flex-container nonhundred-percent-fullwidth non-hundred-percent-height-scrolling" style="background-color: rgba(255,255,255,0);border-width: 0px;" ><div class="fusion-builder-row fusion-row fusion-flex-align-items-flex-start" style="max-width:1185.6px;"><div class="fusion-layout-column fusion_builder_column fusion-builder-column-0 fusion_builder_column_1_1 1_1 fusion-flex-column"><div class="fusion-column-wrapper fusion-flex-justify-content-flex-start fusion-content-layout-column" style="padding: 0px;"><div class="fusion-text fusion-text-1" style="text-align:justify;">${body}</div></div><style type="text/css">.fusion-body .fusion-builder-column-0{width:100% !important;}</style></div></div><style type="text/css">.fusion-body .fusion-flex-container.fusion-builder-row-1{padding-top:0px;}</style></div>
<div class="pvc_clear"></div>
<p id="pvc_stats_${id}" class="pvc_stats all  " data-element-id="${id}" style=""><i class="pvc-stats-icon small" aria-hidden="true"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 502 315"><path d="M2394 3279 l-29 -30"/></svg></i> <img class="lazyload" width="16" height="16" alt="Loading" src="data:image/svg+xml,%3Csvg%20xmlns%3D%27http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%27%3E%3C%2Fsvg%3E" data-orig-src="${BASE}wp-content/plugins/page-views-count/ajax-loader-2x.gif" border=0 /></p>
<div class="pvc_clear"></div>`;
}

/** The REST record of the post, in the shape of `/wp/v2/posts/ID`. */
export function avadaRecord(post: AvadaPost): Record<string, unknown> {
  const link = `${BASE}?p=${post.id}`;
  return {
    id: post.id,
    date: post.date,
    modified: post.modified ?? post.date,
    slug: 'noticia',
    status: 'publish',
    type: 'post',
    link,
    title: { rendered: post.title },
    content: { rendered: avadaContent(post), protected: false },
    excerpt: { rendered: '', protected: false },
    author: 7,
    featured_media: 0,
    format: 'standard',
    categories: [31],
    class_list: [
      `post-${post.id}`,
      'post',
      'type-post',
      'status-publish',
      'format-standard',
      'hentry',
      'category-noticias-presidencia',
    ],
  };
}

/** A whole page of the portal around a post. Written after the markup described for Avada 7, with its traps: root classes, related posts, counter. */
export function avadaPage(post: AvadaPost): string {
  const { id, title, section = 'Noticias Presidencia', template = 'classic' } = post;
  return `<!DOCTYPE html>
<html class="avada-html-layout-wide avada-html-header-position-top" lang="es" prefix="og: http://ogp.me/ns# fb: http://ogp.me/ns/fb#">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title} &#8211; SEGEPLAN</title>
<link rel="alternate" type="application/rss+xml" title="SEGEPLAN &raquo; Feed" href="${BASE}?feed=rss2" />
<link rel="https://api.w.org/" href="${BASE}index.php?rest_route=/" />
<link rel="alternate" title="JSON" type="application/json" href="${BASE}index.php?rest_route=/wp/v2/posts/${id}" />
<link rel="canonical" href="${BASE}?p=${id}" />
<link rel='shortlink' href='${BASE}?p=${id}' />
<meta name="generator" content="WordPress 6.5" />
<meta property="og:title" content="${title}" />
<meta property="og:type" content="article" />
<meta property="og:site_name" content="SEGEPLAN" />
<style id="avada-inline">body{margin:0;font-family:sans-serif}.fusion-header{position:fixed;top:0;left:0;right:0;height:60px;background:#fff;z-index:10000}.skip-link{position:absolute;left:-9999px}main{padding:90px 40px;max-width:800px}</style>
</head>
<body class="post-template-default single single-post postid-${id} single-format-standard fusion-image-hovers fusion-pagination-sizing fusion-body ltr no-tablet-sticky-header layout-wide-mode avada-has-boxed-modal-shadow fusion-header-layout-v1 avada-responsive">
<a class="skip-link screen-reader-text" href="#content">Saltar al contenido</a>
<div id="boxed-wrapper"><div id="wrapper" class="fusion-wrapper"><div id="home" style="position:relative;top:-1px;"></div>
<header class="fusion-header-wrapper"><div class="fusion-header-v1 fusion-logo-alignment"><div class="fusion-header"><div class="fusion-row"><nav class="fusion-main-menu" aria-label="Main Menu"><ul id="menu-principal" class="fusion-menu"><li class="menu-item"><a href="${BASE}"><span class="menu-text">Inicio</span></a></li><li class="menu-item"><a href="${BASE}?page_id=12"><span class="menu-text">Institución</span></a></li><li class="menu-item"><a href="${BASE}?cat=31"><span class="menu-text">Noticias</span></a></li></ul></nav></div></div></div></header>
<div id="sliders-container"></div>
<section class="avada-page-titlebar-wrapper"><div class="fusion-page-title-bar fusion-page-title-bar-none"><div class="fusion-page-title-row"><div class="fusion-page-title-wrapper"><div class="fusion-page-title-captions"></div></div></div></div></section>
<main id="main" class="clearfix"><div class="fusion-row">${template === 'classic' ? classic(post, section) : layout(post)}</div></main>
<div class="fusion-footer"><footer class="fusion-footer-widget-area fusion-widget-area"><div class="fusion-row"><section class="widget"><h4 class="widget-title">Contacto</h4><p>9a. calle 10-44 zona 1, Guatemala</p></section></div></footer><footer id="footer" class="fusion-footer-copyright-area"><div class="fusion-copyright-notice">Secretaría de Planificación y Programación de la Presidencia</div></footer></div>
</div></div>
<a href="#" id="toTop" class="fusion-top-top-link"><span class="screen-reader-text">Ir a Arriba</span></a>
<script>window.avadaReady = true;</script>
</body></html>`;
}

function classic(post: AvadaPost, section: string): string {
  const { id, title, date } = post;
  return `<section id="content" style="float: left;">
<div class="single-navigation clearfix"><a href="${BASE}?p=${id - 1}" rel="prev">Anterior</a></div>
<article id="post-${id}" class="post post-${id} type-post status-publish format-standard hentry category-noticias-presidencia">
<div class="fusion-post-title-meta-wrap"><h1 class="entry-title fusion-post-title">${title}</h1></div>
<div class="post-content">${avadaContent(post)}</div>
<div class="fusion-meta-info"><div class="fusion-meta-info-wrapper">Por <span class="vcard"><span class="fn"><a href="${BASE}?author=7" title="Entradas de comunicacion" rel="author">comunicacion</a></span></span><span class="fusion-inline-sep">|</span><span class="updated rich-snippet-hidden">${date}-06:00</span><span>${date.slice(0, 10)}</span><span class="fusion-inline-sep">|</span><a href="${BASE}?cat=31" rel="category">${section}</a></div></div>
<div class="fusion-sharing-box fusion-theme-sharing-box fusion-single-sharing-box"><h4>¡Comparta esta historia, elija su plataforma!</h4><div class="fusion-social-networks"><a class="fusion-social-network-icon" href="https://www.facebook.com/sharer.php?u=x">Facebook</a></div></div>
${related('single-related-posts')}
</article></section>`;
}

function layout(post: AvadaPost): string {
  const { id, title } = post;
  return `<section id="content"><div id="post-${id}" class="post-${id} post type-post status-publish hentry"><div class="post-content"><div class="fusion-fullwidth fullwidth-box"><div class="fusion-builder-row fusion-row"><div class="fusion-layout-column"><div class="fusion-column-wrapper">
<div class="fusion-title title fusion-title-1"><h1 class="title-heading-left entry-title">${title}</h1></div>
<div class="fusion-content-tb fusion-content-tb-1">${avadaContent(post)}</div>
<div class="fusion-text fusion-text-2"><p>Dirección de Comunicación Social</p><p>Comunicación_social@segeplan.gob.gt</p></div>
<div class="fusion-title"><h2>Más publicaciones que puede encontrar interesantes</h2></div>
${related('single-related-posts fusion-related-tb fusion-related-tb-1')}
</div></div></div></div>
<div class="pvc_clear"></div><p id="pvc_stats_${id}" class="pvc_stats all  "><img class="lazyload" alt="Loading" src="data:image/svg+xml,x" data-orig-src="${BASE}wp-content/plugins/page-views-count/ajax-loader-2x.gif"></p>
</div></div></section>`;
}

function related(classes: string): string {
  return `<section class="related-posts ${classes}"><div class="fusion-title"><h3>Artículos relacionados</h3></div><div class="fusion-carousel"><ul class="fusion-carousel-holder"><li class="fusion-carousel-item"><div class="fusion-carousel-item-wrapper"><div class="fusion-rollover"><h4 class="fusion-rollover-title"><a href="${BASE}?p=90">Capacitación a técnicos municipales</a></h4></div></div></li></ul></div></section>`;
}
