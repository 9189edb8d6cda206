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

/** A drawn photograph, so that figures have a size and something to see: hills and a lake, or a table with a notebook. */
const PICTURES = [
  `<rect width="1024" height="683" fill="#b9d7e2"/><circle cx="790" cy="150" r="62" fill="#f6e7b4"/><path d="M0 430 210 190l130 150 170-230 220 260 120-120 174 180v253H0z" fill="#5d8a86"/><path d="M0 470c160-50 330-40 520-10s350 20 504-20v243H0z" fill="#3c6e71"/><path d="M0 560c220-40 420 30 620 5s300-35 404-15v133H0z" fill="#8fbcd4"/><path d="M180 610h240M560 640h300M90 655h170" stroke="#cfe5ee" stroke-width="8" stroke-linecap="round"/>`,
  `<rect width="1024" height="683" fill="#e4d8c3"/><rect y="420" width="1024" height="263" fill="#8a6a4c"/><g transform="rotate(-7 470 440)"><rect x="240" y="300" width="250" height="330" rx="10" fill="#fbf8ef"/><rect x="490" y="300" width="250" height="330" rx="10" fill="#f2ecdd"/><path d="M275 360h180M275 400h180M275 440h140M525 360h180M525 400h160M525 440h180M525 480h90" stroke="#5a7d8c" stroke-width="9" stroke-linecap="round"/></g><path d="M800 250h110l-14 190a41 41 0 0 1-82 0z" fill="#a9d2df"/><path d="M806 320h98l-8 110a41 41 0 0 1-82 0z" fill="#5f9fb6"/>`,
].map((scene) => `<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="683">${scene}</svg>`);

export const samplePortal: Route = (url) => {
  const rest = url.searchParams.get('rest_route');
  if (rest === `/wp/v2/posts/${SAMPLE_POST.id}`)
    return { type: 'application/json', body: JSON.stringify(avadaRecord(SAMPLE_POST)) };
  if (url.searchParams.get('p') === String(SAMPLE_POST.id)) return avadaPage(SAMPLE_POST);
  if (url.pathname === '/pegar') return PASTE;
  if (/\.(?:jpe?g|png|gif)$/.test(url.pathname))
    return { type: 'image/svg+xml', body: PICTURES[/-2-\d+x/.test(url.pathname) ? 1 : 0] ?? '' };
  if (url.pathname === '/segeplan/' && url.search === '') return HOME;
  return undefined;
};
