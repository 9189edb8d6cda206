import { avadaPage, avadaRecord } from '../../support/avada-page.ts';
import { SAMPLE_POST } from '../../support/sample-post.ts';
import { PORTAL } from './browser-under-test.ts';
import type { Route } from './portal.ts';

export const POST_URL = `${PORTAL}/segeplan/?p=${SAMPLE_POST.id}`;
export const HOME_URL = `${PORTAL}/segeplan/`;
/** Shows what is pasted into it, both flavours. */
export const PASTE_URL = `${PORTAL}/pegar`;

const HOME = `<!doctype html><html lang="es" class="avada-html-layout-wide avada-html-header-position-top"><head><title>SEGEPLAN</title></head><body class="home page-template page page-id-2"><main><h1>SEGEPLAN</h1><p>Portada del portal.</p></main></body></html>`;

const PASTE = `<!doctype html><html lang="es"><head><title>Pegar</title></head><body><div id="box" contenteditable style="min-height:200px" autofocus></div><script>
document.querySelector('#box').addEventListener('paste', (event) => {
  window.pasted = { text: event.clipboardData.getData('text/plain'), html: event.clipboardData.getData('text/html') };
});
</script></body></html>`;

/** Two flat colours as a picture, so that figures have a size. */
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="683"><rect width="1024" height="683" fill="#9cc3d5"/><path d="M0 520 300 260 520 470 760 210 1024 500V683H0z" fill="#3c6e71"/></svg>`;

export const samplePortal: Route = (url) => {
  const rest = url.searchParams.get('rest_route');
  if (rest === `/wp/v2/posts/${SAMPLE_POST.id}`)
    return { type: 'application/json', body: JSON.stringify(avadaRecord(SAMPLE_POST)) };
  if (url.searchParams.get('p') === String(SAMPLE_POST.id)) return avadaPage(SAMPLE_POST);
  if (url.pathname === '/pegar') return PASTE;
  if (/\.(?:jpe?g|png|gif)$/.test(url.pathname)) return { type: 'image/svg+xml', body: PICTURE };
  if (url.pathname === '/segeplan/' && url.search === '') return HOME;
  return undefined;
};
