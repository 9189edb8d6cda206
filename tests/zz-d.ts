import { scanParagraphs } from '../components/speech/scan/paragraph.ts';
import { findMentions } from '../components/speech/mentions/find-mentions.ts';
import { readParagraph } from '../components/speech/acts/read-paragraph.ts';
import { readFileSync } from 'node:fs';
for (const p of readFileSync(0, 'utf8').split(/^===$/m)) {
  const g = scanParagraphs(p.trim().split('\n').map((text, i) => ({ id: `b${i}`, kind: 'paragraph', text, html: '' })) as any, 0); let r = g.next(); while (!r.done) r = g.next();
  const known = new Set<string>(); for (const q of r.value as any[]) for (const m of findMentions(q.tokens, q.text, known)) for (const x of m.parts) if (x.length > 2) known.add(x);
  for (const q of r.value as any[]) { const ms = findMentions(q.tokens, q.text, known); for (const m of ms) console.log(m.kind, JSON.stringify(m.text), m.name, m.role?.text, m.governed ? 'gov' : '', m.definite ? 'def' : '', m.head, m.parts.join('|'), m.gender, 'T:', m.title);
   for (const rd of readParagraph(q, ms)) { console.log('  S', rd.sentence.items.map((i: any) => i.mention ? `[${i.text}]` : i.text).join(' ')); for (const c of rd.sentence.cues) console.log('   cue', rd.sentence.items.slice(c.cue.from, c.cue.to).map((i: any) => i.text).join(' '), c.complement.kind, c.subject.kind, (c.subject as any).mention?.text); for (const a of rd.acts) console.log('   act', a.kind, a.rule, a.subject.kind, (a.subject as any).mention?.text); } }
  console.log('---');
}
