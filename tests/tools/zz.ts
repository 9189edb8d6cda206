import { attributeSpeech } from '../../components/speech/attribute-speech.ts';
import { readGold } from '../scoreboard/speech/gold.ts';
import { matchPost, isSameSpeaker, isSameWords } from '../scoreboard/speech/match.ts';
const show = process.argv[2] ?? '';
const only = process.argv[3] ?? '';
const k: any = {};
const r: any = {};
let role = [0, 0],
  org = [0, 0];
for (const g of readGold('tune')) {
  if (only && !g.file.includes(only)) continue;
  const m = matchPost(g, attributeSpeech(g.article));
  const txt = (spans: any) =>
    spans.map((s: any) => g.article.blocks.find((b) => b.id === s.block)?.text.slice(s.start, s.end)).join(' … ');
  for (const kind of ['direct', 'fragment', 'indirect']) {
    const c = (k[kind] ??= { tp: 0, fp: 0, fn: 0 });
    c.tp += m.pairs.filter((p) => p.gold.kind === kind).length;
    c.fn += m.missed.filter((p) => p.kind === kind).length;
    c.fp += m.extra.filter((p) => p.kind === kind).length;
  }
  for (const p of m.pairs) {
    const ok = isSameSpeaker(p.gold.who, p.speaker);
    const c = (r[`${p.gold.kind} ${p.gold.resolution}`] ??= [0, 0]);
    c[1]++;
    if (ok) c[0]++;
    const d = (r[`${p.gold.kind} ALL`] ??= [0, 0]);
    d[1]++;
    if (ok) d[0]++;
    if (ok && p.gold.who?.kind === 'person') {
      role[1]++;
      if (isSameWords(p.gold.who.role, p.speaker?.role)) role[0]++;
      else if (show.includes('r'))
        console.log('ROLE', g.file.slice(5, 12), p.gold.who.name, '|', p.gold.who.role, '≠', p.speaker?.role);
      org[1]++;
      if (isSameWords(p.gold.who.organisation, p.speaker?.organisation)) org[0]++;
      else if (show.includes('o'))
        console.log(
          'ORG',
          g.file.slice(5, 12),
          p.gold.who.name,
          '|',
          p.gold.who.organisation,
          '≠',
          p.speaker?.organisation,
        );
    }
    if (!ok && show.includes('s'))
      console.log(
        'WHO',
        g.file.slice(5, 12),
        p.gold.id,
        p.gold.kind,
        p.gold.resolution,
        'gold:',
        p.gold.who?.name,
        'own:',
        p.speaker?.name,
        p.own.why.rule,
        p.own.why.resolution,
        p.own.confidence,
        '|',
        p.own.cue?.text,
        '|',
        p.own.text.slice(0, 70),
      );
    if (show.includes('i') && p.iou < 0.9)
      console.log(
        'IOU',
        g.file.slice(5, 12),
        p.gold.id,
        p.iou.toFixed(2),
        '\n   gold:',
        txt(p.gold.spans),
        '\n   own: ',
        txt(p.own.spans),
      );
  }
  if (show.includes('m'))
    for (const i of m.missed)
      console.log(
        'MISS',
        g.file.slice(5, 12),
        i.id,
        i.kind,
        i.resolution,
        '| cue:',
        i.cue ? txt([i.cue]) : '-',
        '|',
        txt(i.spans).slice(0, 150),
      );
  if (show.includes('x'))
    for (const i of m.extra)
      console.log(
        'EXTRA',
        g.file.slice(5, 12),
        i.id,
        i.kind,
        i.why.rule,
        i.confidence,
        '| cue:',
        i.cue?.text,
        '|',
        i.text.slice(0, 150),
      );
}
for (const [kind, c] of Object.entries<any>(k)) {
  const P = c.tp / (c.tp + c.fp),
    R = c.tp / (c.tp + c.fn);
  console.log(
    kind.padEnd(10),
    'P',
    P.toFixed(3),
    'R',
    R.toFixed(3),
    'F',
    ((2 * P * R) / (P + R)).toFixed(3),
    JSON.stringify(c),
  );
}
for (const [c, [a, b]] of Object.entries<any>(r).sort()) console.log(c.padEnd(24), a, '/', b, (a / b).toFixed(3));
console.log('role', role, 'org', org);
