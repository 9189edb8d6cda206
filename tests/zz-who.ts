import { attributeSpeech } from '/work/main/components/speech/attribute-speech.ts';
import { readFileSync } from 'node:fs';
const posts = readFileSync(0, 'utf8').split(/^===$/m);
for (const p of posts) {
  const blocks = p.trim().split('\n').filter(Boolean).map((text, i) => ({ id: `b${i}`, kind: 'paragraph', text, html: `<p>${text}</p>` }));
  const s = attributeSpeech({ blocks, title: '', language: 'es' } as any);
  for (const u of s.utterances) { const sp = s.speakers.find((x) => x.id === u.speaker); console.log(u.kind.padEnd(9), u.confidence.toFixed(2), u.why.rule.padEnd(4), `[${sp?.name}${sp?.role ? ' | ' + sp.role : ''}${sp?.organisation ? ' | ' + sp.organisation : ''}]`, '«' + u.spans.map((x) => blocks.find((b) => b.id === x.block)!.text.slice(x.start, x.end)).join(' … ') + '»'); }
  console.log('---');
}
