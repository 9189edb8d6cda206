import { expect, test } from 'vitest';
import { articleOf } from '../support/article-of.ts';
import { judge } from './judge.ts';
import { postAround, URL_OF_POST } from './pipeline.tsx';

/** Elements that give orders to the whole page: where it goes, against what it reads addresses, what it loads before anybody looks. */
judge('meta, base, link and the like', [
  '<meta http-equiv=refresh content="0;url=javascript:canary()">',
  '<meta http-equiv="refresh" content="0; url=https://x.example/">',
  '<meta http-equiv=refresh content="0;url=data:text/html,<script>canary()</script>">',
  '<META HTTP-EQUIV="ReFrEsH" CONTENT="1 ; URL = \'javascript:canary()\'">',
  '<meta http-equiv=set-cookie content="a=b">',
  '<meta http-equiv=content-security-policy content="img-src *">',
  '<meta name=referrer content=unsafe-url>',
  '<meta charset=utf-7>+ADw-script+AD4-canary()+ADw-/script+AD4-',
  '<meta itemprop=headline content="<img src=x onerror=canary()>">',
  '<link rel=stylesheet href="https://x.example/a.css">',
  '<link rel=preload as=image href="https://x.example/p.png">',
  '<link rel="dns-prefetch preconnect" href="https://x.example/">',
  '<link rel=prefetch href="https://x.example/"><link rel=prerender href="https://x.example/">',
  '<link rel=modulepreload href="https://x.example/a.mjs" onload=canary()>',
  '<link rel=manifest href="https://x.example/m.json"><link rel=icon href="javascript:canary()">',
  '<link rel=stylesheet href="data:text/css,*{background:url(https://x.example/)}">',
  '<script src="https://x.example/a.js"></script>',
  '<script type=module>import "https://x.example/a.mjs"</script>',
  '<script type=importmap>{"imports":{"a":"https://x.example/"}}</script>',
  '<script type=speculationrules>{"prerender":[{"urls":["https://x.example/"]}]}</script>',
  '<script type="text/template"><img src=x onerror=canary()></script>',
  '<script/src="data:,canary()"></script>',
  '<script\u0020src=//x.example/a.js\u003e</script>',
  '<script>document.write("<p>Uno")</script>',
  '<scr<script>ipt>canary()</scr</script>ipt>',
  '<script <b>canary()</script>',
  '<<script>canary();//<</script>',
  '<script language=vbscript>canary()</script>',
  '<script for=window event=onload>canary()</script>',
  { html: '<body background="javascript:canary()" bgcolor=x link=y text=z>', quiet: true },
  { html: '<html manifest="https://x.example/a.appcache" xmlns:xss>', quiet: true },
  '<head><title>Otro</title><base href="https://x.example/"></head>',
  '<style>@import url(https://x.example/)</style>',
  '<noscript><meta http-equiv=refresh content="0;url=https://x.example/"></noscript>',
  '<noscript><img src="https://x.example/p.gif" width=1 height=1></noscript>',
  '<p itemscope itemtype="https://schema.org/NewsArticle" itemid="javascript:canary()">Uno.</p>',
  '<p nonce=abc slot=x part=y is=z exportparts=w>Uno.</p>',
  '<p contenteditable accesskey=l tabindex=1 draggable=true spellcheck autocapitalize=on>Uno.</p>',
  '<p popover id=portavoz-title>Uno.</p>',
  '<p inert hidden=until-found onbeforematch=canary()>Uno.</p>',
  '<p data-block=b1 data-utterance=u1 data-initials=XX class="said said-direct">Uno.</p>',
  '<mark data-utterance=u1 class=said>Uno</mark>',
  '<button class="enlarges" onclick=canary()><img src="/a.jpg"></button>',
  '<portavoz-reader><p>Uno.</p></portavoz-reader>',
  '<div class="reader"><header class="toolbar"><button>Copiar</button></header></div>',
]);

judge('a base that leads elsewhere', [
  '<base href="javascript:canary()/"><p><a href="uno">Uno</a> <img src="a.jpg"></p>',
  '<base href="data:text/html,"><p><a href="uno" ping=x>Uno</a></p>',
  '<base target=_top href="https://x.example/"><p><a href="uno" target=_self>Uno</a></p>',
  '<base href="//x.example/"><figure><img src="a.jpg"></figure>',
  '<base href="file:///"><p><a href="etc/passwd">Uno</a></p>',
]);

judge('numbers of lists and cells that are none', [
  {
    html: '<ol start="1 onclick=canary()" type="<b>" reversed="onclick=canary()"><li value="2&quot;>">Uno</li><li>Dos</li></ol>',
    quiet: true,
  },
  {
    html: '<table><tr><th scope="javascript:canary()">Uno</th><td colspan="1 onclick=x">2</td></tr><tr><td rowspan="x">3</td><td>4</td></tr></table>',
    quiet: true,
  },
]);

test('and none of them is kept', () => {
  const html = articleOf(
    postAround('<ol start="1 onclick=canary()" type="<b>"><li value="x">Uno</li><li value=7>Dos</li></ol>'),
    URL_OF_POST,
  )?.blocks.find(({ kind }) => kind === 'list')?.html;
  expect(html).toBe('<ol><li>Uno</li><li value="7">Dos</li></ol>');
});
