import type { AvadaPost } from './avada-page.ts';

const UPLOADS = 'https://portal.segeplan.gob.gt/segeplan/wp-content/uploads/2026/05';

function picture(id: number, name: string, caption: string): string {
  return `<div id="attachment_${id}" class="wp-caption aligncenter"><img decoding="async" class="lazyload size-large wp-image-${id}" src="${UPLOADS}/${name}-1024x683.jpg" data-orig-src="${UPLOADS}/${name}-1024x683.jpg" alt="" width="1024" height="683" /><p class="wp-caption-text">${caption}</p></div>`;
}

/** A post of our own with one of everything: voices of every kind, subheadings, a list, a table, pictures, documents, acronyms. No person in it is real. */
export const SHOWCASE_POST: AvadaPost = {
  id: 20411,
  title: 'Gobierno y comunidades de Huehuetenango acuerdan un plan de agua y caminos para los próximos cuatro años',
  date: '2026-05-19T09:40:00',
  modified: '2026-05-21T16:05:00',
  body: `<p><strong>Huehuetenango, 19 de mayo de 2026. </strong>El Consejo Departamental de Desarrollo (CODEDE) de Huehuetenango aprobó hoy un plan de agua y caminos que prioriza 62 comunidades sin servicio continuo. La Secretaría de Planificación y Programación de la Presidencia (SEGEPLAN) y el Ministerio de Finanzas Públicas (MINFIN) acompañaron su elaboración durante catorce meses.</p>
<p>“Un plan que no dice cuánto cuesta ni quién responde por cada metro de tubería es una carta de buenos deseos. Este dice las dos cosas, y por eso cualquier vecino podrá reclamarlo”, afirmó la subsecretaria de Planificación Territorial, Mariela Tzunún.</p>
<p>La funcionaria explicó que cada obra tendrá una ficha pública con su avance, su contrato y el nombre de quien la supervisa. Añadió que las comunidades podrán “corregir el dato desde el teléfono” cuando la obra no coincida con lo publicado.</p>
${picture(20412, 'PLAN-AGUA-1', 'La subsecretaria Mariela Tzunún escucha a representantes de Chiantla durante la presentación del plan. (Foto: Comunicación Social de SEGEPLAN)')}
<h3>Lo que cambia para las aldeas</h3>
<p>Por su parte, Delfina Ixcoy, coordinadora de la Mancomunidad Tz’olojya, recordó que los comités de agua llevan años midiendo el caudal por su cuenta.</p>
<p>“Los cuadernos no desaparecen: son la prueba de que el dato es nuestro. Lo que hicimos fue darles una copia que no se moja”, puntualizó.</p>
<p>El plan prevé tres cambios desde el primer trimestre:</p>
<ul><li>Una medición mensual del caudal en cada sistema comunitario.</li><li>Un fondo de mantenimiento administrado por los comités, con auditoría social.</li><li>Caminos de acceso transitables antes de que empiece cada obra de agua.</li></ul>
<p>Según el director municipal de planificación de San Andrés Semetabaj, Rigoberto Chavajay, la medición mensual permitió reducir a la mitad las fugas en su municipio. “Antes discutíamos opiniones; ahora discutimos litros”, resumió.</p>
<h3>Inversión prevista</h3>
<p>El ministerio informó que los recursos provendrán del presupuesto ordinario y de los aportes a los consejos de desarrollo, sin deuda nueva.</p>
<table><thead><tr><th>Componente</th><th>2026</th><th>2027</th><th>Comunidades</th></tr></thead><tbody><tr><td>Sistemas de agua</td><td>Q41.2 millones</td><td>Q58.7 millones</td><td>38</td></tr><tr><td>Caminos de acceso</td><td>Q22.5 millones</td><td>Q19.1 millones</td><td>24</td></tr><tr><td>Fondo de mantenimiento</td><td>Q3.8 millones</td><td>Q4.4 millones</td><td>62</td></tr></tbody></table>
<p>“No vamos a inaugurar primeras piedras. Vamos a inaugurar el día en que el agua llegue a la última casa”, dijo un representante de las comunidades.</p>
${picture(20413, 'PLAN-AGUA-2', 'Representantes de 62 comunidades firmaron el acta en el salón municipal de Huehuetenango.')}
<h3>Documentos</h3>
<p>El plan completo y el acta pueden consultarse aquí: <a href="${UPLOADS}/Plan-agua-y-caminos-Huehuetenango.pdf">Plan de agua y caminos 2026–2029</a> y <a href="${UPLOADS}/Fichas-de-obra.xlsx">Fichas de obra</a>.</p>
<p>SEGEPLAN prevé que otros dos departamentos presenten sus planes antes de que termine el año.</p>`,
};
