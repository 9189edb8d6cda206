const list = (names: string): readonly string[] => names.split(' ');

/** Every element of HTML, past and to come, and some that are none. */
export const HTML = list(
  'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br button canvas caption center cite code col colgroup command content data datalist dd del details dfn dialog dir div dl dt element em embed fencedframe fieldset figcaption figure font footer form frame frameset geolocation h1 h2 h3 h6 head header hgroup hr html i iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee math menu menuitem meta meter multicol nav nextid nobr noembed noframes noscript object ol optgroup option output p param permission picture plaintext portal pre progress q rb rbc rp rt rtc ruby s samp script search section select selectedcontent selectlist shadow slot small source spacer span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr x-y xmp foo',
);
export const SVG = list(
  'svg a animate animateMotion animateTransform circle clipPath defs desc discard ellipse feImage filter font foreignObject g glyphRef handler image line linearGradient listener marker mask metadata mpath path pattern rect script set stop style switch symbol text textPath title tref tspan use video view',
);
export const MATH = list(
  'math maction annotation annotation-xml maligngroup malignmark menclose merror mfrac mglyph mi mmultiscripts mn mo mover mpadded mphantom mprescripts mroot mrow ms mspace msqrt mstyle msub mtable mtd mtext mtr munder none semantics',
);
