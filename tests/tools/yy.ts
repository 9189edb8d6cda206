import { findMentions } from '../../components/speech/mentions/find-mentions.ts';
import { scanParagraphs } from '../../components/speech/scan/paragraph.ts';
import { readParagraph } from '../../components/speech/acts/read-paragraph.ts';
const text = process.argv[2]!;
const known = new Set((process.argv[3] ?? '').split(' '));
for (const p of scanParagraphs([{id:'b1',kind:'paragraph',html:'' as any,text}] as any,0)) {
  const ms = findMentions(p.tokens,p.text,known);
  for (const r of readParagraph(p, ms)) {
    console.log(r.sentence.items.map(i=>i.mention?`[${i.mention.kind}${i.mention.governed?'*':''}${i.mention.plural?'+':''}: ${i.text}${i.mention.role?' | '+i.mention.role.text:''}]`:i.kind==='quote'?'<Q>':i.text).join(' '));
    for (const c of r.sentence.cues) console.log('  cue', r.sentence.items.slice(c.cue.from,c.cue.to).map(i=>i.text).join(' '), c.cue.frames, 'compl', c.complement.kind, c.complement.at, 'subj', c.subject.kind, (c.subject as any).mention?.text);
    for (const a of r.acts) console.log('  act', a.kind, a.rule, a.subject.kind, (a.subject as any).mention?.text, '|', a.parts.map(x=>text.slice(x.start,x.end)).join(' … '));
  }
}
