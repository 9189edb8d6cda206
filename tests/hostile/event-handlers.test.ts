import { judge } from './judge.ts';

const HANDLERS =
  'onclick onerror onload onfocus onblur onmouseover onpointerenter onanimationstart ontransitionend ontoggle onbeforetoggle onscroll onscrollend onwheel oncopy onpaste onbeforematch oncontentvisibilityautostatechange onsecuritypolicyviolation onslotchange onunknownfuture'.split(
    ' ',
  );
const BEARERS = [
  '<p @>Uno.</p>',
  '<img src="/a.jpg" width="600" height="400" @>',
  '<a href="/b" @>Dos</a>',
  '<figure @><img src="/c.jpg"><figcaption @>Tres.</figcaption></figure>',
  '<table @><tr @><td @>Cuatro</td><td>4</td></tr><tr><td>Cinco</td><td>5</td></tr></table>',
];

judge('a handler on what the reader keeps', [
  ...HANDLERS.flatMap((name, index) => {
    const bearer = BEARERS[index % BEARERS.length] ?? '';
    return [bearer.replaceAll('@', `${name}="canary()"`), bearer.replaceAll('@', `${name.toUpperCase()}=canary()`)];
  }),
]);

judge('a handler written to slip by', [
  '<p/onclick=canary()>Uno.</p>',
  '<p\nonclick\n=\ncanary()>Uno.</p>',
  '<p\fonclick=canary()>Uno.</p>',
  '<p onclick="&#99;anary()">Uno.</p>',
  '<p ONclick="canary()" onClick="canary()">Uno.</p>',
  '<p x=">" onclick="canary()">Uno.</p>',
  '<p title=\'"\' onclick=canary() title="\'">Uno.</p>',
  '<p title="\u0000" onclick="canary()">Uno.</p>',
  '<p "onclick=canary()" onclick=canary()>Uno.</p>',
  '<p =onclick=canary() onclick=canary()>Uno.</p>',
  '<p `onclick=canary()` onclick=`canary()`>Uno.</p>',
  '<img src=`x` onerror=`canary()`>',
  '<img """><script>canary()</script>">',
  '<img/src/onerror=canary()//>',
  '<img src=x onerror\u000b=canary() onerror=canary()>',
  '<IMG SRC=x OnErRoR="canary()">',
  '<img src="x` `<script>canary()</script>"` `onerror=canary()>',
  '<image src=x onerror=canary()>',
  '<img srcset="x" onerror=canary() onload=canary()>',
  '<video onerror=canary()><source onerror=canary() src=x></video>',
  '<audio src=x onerror=canary() controls autoplay oncanplay=canary()></audio>',
  '<details open ontoggle=canary()><summary onfocus=canary()>Ver</summary><p>Más.</p></details>',
  '<marquee onstart=canary() onfinish=canary() behavior=alternate>Aviso</marquee>',
  '<bgsound onpropertychange=canary()>',
  { html: '<body onload=canary() onpageshow=canary() onhashchange=canary()>', quiet: true },
  { html: '<html onmouseover=canary()>', quiet: true },
  { html: '<frameset onload=canary()><frame onload=canary() src="/x"></frameset>', quiet: true },
  '<xss onpointerrawupdate=canary() style=display:block contenteditable>Uno</xss>',
  '<x-aviso onclick=canary() tabindex=1 autofocus onfocus=canary()>Uno</x-aviso>',
  '<b onclick=canary()><i onclick=canary()><u onclick=canary()>Uno</u></i></b>',
  '<p onclick=canary() onclick=otro() ONCLICK=tres()>Uno.</p>',
  '<a onclick=canary() href="https://www.segeplan.gob.gt/" ping="https://x.example/p" download target=_top rel=opener>Uno</a>',
  '<p popovertarget=a command=show-modal commandfor=b interestfor=c>Uno.</p>',
  '<button onclick=canary() formaction=javascript:canary()>Enviar</button>',
  '<dialog open oncancel=canary() onclose=canary()><p>Diálogo.</p></dialog>',
  '<map name=m><area href=javascript:canary() onclick=canary() shape=default></map><img usemap=#m src="/d.jpg" ismap>',
  '<ul onclick=canary()><li onclick=canary() onmouseenter=canary()>Uno</li><li>Dos</li></ul>',
  '<blockquote onclick=canary() cite="javascript:canary()"><p>“Uno”</p></blockquote>',
  '<time onclick=canary() datetime="2026-01-01">hoy</time>',
  '<h2 onclick=canary() contenteditable oninput=canary()>Título</h2>',
  { html: '<p>Uno <!--<p onclick=canary()>--> dos.</p>' },
  { html: '<p>Uno.</p><p onclick="canary()', swallows: true, quiet: true },
]);
