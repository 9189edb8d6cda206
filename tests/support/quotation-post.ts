import type { AvadaPost } from './avada-page.ts';

/** A post of our own whose quotations have what breaks deep links. No person in it is real. */
export const QUOTATION_POST: AvadaPost = {
  id: 20411,
  title: 'Mesa técnica del río Chixoy acuerda medir cada caudal',
  date: '2026-04-16T09:40:00',
  body: `<p><strong>Guatemala, 16 de abril de 2026. </strong>La mesa técnica del río Chixoy reunió a municipalidades, comunidades y universidades en Cobán-Chisec para acordar cómo se medirá el agua.</p>
<p>“El corredor Cobán-Chisec y el bienio 2026-2027 son la prueba de fuego”, dijo Mariela Tzunún, subsecretaria de Planificación Territorial.</p>
<p>“¿Qué dirán los niños cuando el caño esté seco? Mañana será tarde”, señaló Delfina Ixcoy, coordinadora de la Mancomunidad Tz’olojya.</p>
<p>“No es que falte agua… es que falta quien la mida”, añadió.</p>
<p>“El acuerdo n.º 14-2026 obliga a publicar cada lectura, al 100 % & sin excepción”, recordó la subsecretaria.</p>
<p>“Cada comunidad <strong>decide qué mide</strong> y <em>quién lo anota</em> en el cuaderno”, explicó Ixcoy.</p>
<p>Rigoberto Chavajay, director municipal de planificación, leyó la carta de los comités: “Nos comprometemos a medir todos los lunes.</p>
<p>”Y nos comprometemos a enseñar los cuadernos a quien los pida”, concluyó.</p>
<p>“Primero el pozo,<br />después la tubería<br />y al final la llave”, resumió Chavajay.</p>
<p>“El agua&nbsp;que&nbsp;no&nbsp;se&nbsp;mide se pier&shy;de dos veces: en el río y en el pa&shy;pel”, insistió.</p>
<p>La frase «medir es cuidar» ya estaba en el cartel. Al cierre, Ixcoy repitió que «medir es cuidar» y pidió que nadie la olvide.</p>
<p>“El jardi\u0301n de la oracio\u0301n es de la comunidad”, dijo un vecino.</p>
<p>“Esperamos que en los próximos doce meses las diecisiete municipalidades de la cuenca tengan instalados los medidores, que los datos se publiquen en un tablero que cualquier vecino pueda abrir en su teléfono, que las escuelas los usen para enseñar matemáticas, que los comités los revisen en asamblea y que, cuando alguien pregunte cuánta agua baja por el río, nadie tenga que adivinar”, cerró Tzunún.</p>`,
};

/** Words as a reader selects them, and how far a link to them must lead. */
export const QUOTATIONS: readonly {
  readonly what: string;
  readonly words: readonly string[];
  readonly nth?: number;
}[] = [
  { what: 'hyphens', words: ['El corredor Cobán-Chisec y el bienio 2026-2027 son la prueba de fuego'] },
  { what: 'accents and ñ', words: ['¿Qué dirán los niños cuando el caño esté seco? Mañana será tarde'] },
  { what: 'dots', words: ['No es que falte agua… es que falta quien la mida'] },
  { what: 'n.º, % and &', words: ['El acuerdo n.º 14-2026 obliga a publicar cada lectura, al 100 % & sin excepción'] },
  { what: 'bold and italics inside', words: ['Cada comunidad decide qué mide y quién lo anota en el cuaderno'] },
  {
    what: 'two paragraphs',
    words: [
      'Nos comprometemos a medir todos los lunes.',
      '”Y nos comprometemos a enseñar los cuadernos a quien los pida',
    ],
  },
  { what: 'lines broken by <br>', words: ['Primero el pozo,', 'después la tubería', 'y al final la llave'] },
  {
    what: 'spaces that do not break, soft hyphens',
    words: ['El agua que no se mide se pierde dos veces: en el río y en el papel'],
  },
  { what: 'words that stand twice, the second time', words: ['medir es cuidar'], nth: 1 },
  { what: 'accents written apart', words: ['El jardín de la oración es de la comunidad'] },
  {
    what: 'three hundred letters and more',
    words: ['Esperamos que en los próximos doce meses', 'nadie tenga que adivinar'],
  },
  { what: 'one word', words: ['tablero'] },
];
