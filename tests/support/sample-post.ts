import type { AvadaPost } from './avada-page.ts';

const UPLOADS = 'https://portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/03';
const PLACEHOLDER =
  'data:image/svg+xml,%3Csvg%20xmlns%3D%27http%3A%2F%2Fwww.w3.org%2F2000%2Fsvg%27%20width%3D%271024%27%20height%3D%27683%27%3E%3C%2Fsvg%3E';

function picture(id: number, name: string, caption: string): string {
  const sizes = [200, 400, 800, 1024].map(
    (width) => `${UPLOADS}/${name}-${width}x${Math.round((width * 2) / 3)}.jpg ${width}w`,
  );
  return `<div id="attachment_${id}" style="width: 1034px" class="wp-caption aligncenter"><img decoding="async" aria-describedby="caption-attachment-${id}" class="lazyload size-large wp-image-${id}" src="${UPLOADS}/${name}-1024x683.jpg" data-orig-src="${UPLOADS}/${name}-1024x683.jpg" alt="" width="1024" height="683" srcset="${PLACEHOLDER}" data-srcset="${sizes.join(', ')}" data-sizes="auto" data-orig-sizes="(max-width: 1024px) 100vw, 1024px" /><p id="caption-attachment-${id}" class="wp-caption-text">${caption}</p></div>`;
}

/** A post of our own in the portal's markup: two photographs, two voices, one of them with its subject dropped. No person in it is real. */
export const SAMPLE_POST: AvadaPost = {
  id: 20345,
  title: 'Municipios de Sololá presentan su catálogo de datos abiertos sobre agua',
  date: '2026-03-12T10:15:00',
  body: `<p><strong>Guatemala, 12 de marzo de 2026. </strong>Diecinueve municipalidades de Sololá publicaron por primera vez sus registros de caudales, tarifas y proyectos de agua en un catálogo común que la Secretaría de Planificación y Programación de la Presidencia (SEGEPLAN) acompañó durante un año.</p>
<p>El catálogo reúne 214 conjuntos de datos y podrá consultarse sin registro previo. Cada municipalidad conserva la responsabilidad de actualizar los suyos cada trimestre.</p>
<p>“Cuando un vecino puede ver cuánto costó la tubería de su aldea y cuánta agua pasa por ella, la conversación con la municipalidad cambia por completo y deja de girar alrededor de rumores”, explicó la subsecretaria de Planificación Territorial, Mariela Tzunún.</p>
${picture(20346, 'CATALOGO-AGUA-1', 'La subsecretaria Mariela Tzunún entregó los reconocimientos a los técnicos municipales.')}
<p>En la actividad también participó el director municipal de planificación de San Andrés Semetabaj, Rigoberto Chavajay, quien mostró el tablero con el que su equipo detecta fugas.</p>
<p>Por su parte, Delfina Ixcoy, coordinadora de la Mancomunidad Tz’olojya, compartió la experiencia de las comunidades que miden el caudal con reglas de madera y anotan los resultados en cuadernos.</p>
<p>“Los cuadernos no desaparecen: son la prueba de que el dato es nuestro. Lo que hicimos fue darles una copia que no se moja”, puntualizó.</p>
${picture(20347, 'CATALOGO-AGUA-2', 'Representantes de las diecinueve municipalidades de Sololá en la presentación del catálogo.')}
<p>SEGEPLAN prevé que otros dos departamentos publiquen sus catálogos antes de que termine el año.</p>`,
};
