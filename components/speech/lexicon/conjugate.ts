/** The third-person forms that attribute speech in the press, with participle and gerund. */
export interface Conjugation {
  readonly singular: readonly string[];
  readonly plural: readonly string[];
  readonly participle: string;
  readonly gerund: string;
}

/** How a stem changes: `ie` piensa, `i` pide, `ue` cuenta, `´` continúa/envía; none is regular. */
export type StemChange = '' | 'ie' | 'i' | 'ue' | '´';

/** Changes of the last stem vowel in the present, where it bears the stress. */
const STRESSED: Readonly<Record<Exclude<StemChange, ''>, (stem: string) => string>> = {
  ie: (stem) => replaceLast(stem, 'e', 'ie'),
  i: (stem) => replaceLast(stem, 'e', 'i'),
  ue: (stem) => replaceLast(stem, 'o', 'ue'),
  '´': (stem) => stem.replace(/[iu]$/, (vowel) => (vowel === 'i' ? 'í' : 'ú')),
};

/**
 * Irregular families, by the end of the infinitive: preterite stem (strong, `-o`/`-eron`), future stem, participle,
 * gerund, present. What is absent is regular.
 */
const FAMILIES: readonly {
  readonly end: string;
  readonly preterite?: readonly [singular: string, plural: string];
  readonly future?: string;
  readonly participle?: string;
  readonly gerund?: string;
  readonly present?: readonly [singular: string, plural: string];
  readonly imperfect?: readonly [singular: string, plural: string];
}[] = [
  {
    end: 'predecir',
    preterite: ['predijo', 'predijeron'],
    participle: 'predicho',
    gerund: 'prediciendo',
    present: ['predice', 'predicen'],
  },
  {
    end: 'decir',
    preterite: ['dijo', 'dijeron'],
    future: 'dir',
    participle: 'dicho',
    gerund: 'diciendo',
    present: ['dice', 'dicen'],
  },
  { end: 'ducir', preterite: ['dujo', 'dujeron'] },
  { end: 'poner', preterite: ['puso', 'pusieron'], future: 'pondr', participle: 'puesto' },
  { end: 'tener', preterite: ['tuvo', 'tuvieron'], future: 'tendr', present: ['tiene', 'tienen'] },
  { end: 'venir', preterite: ['vino', 'vinieron'], future: 'vendr', gerund: 'viniendo', present: ['viene', 'vienen'] },
  {
    end: 'prever',
    present: ['prevé', 'prevén'],
    imperfect: ['preveía', 'preveían'],
    preterite: ['previó', 'previeron'],
    participle: 'previsto',
  },
  { end: 'hacer', preterite: ['hizo', 'hicieron'], future: 'har', participle: 'hecho' },
  { end: 'scribir', participle: 'scrito' },
  { end: 'solver', participle: 'suelto' },
  { end: 'eer', preterite: ['eyó', 'eyeron'], participle: 'eído', gerund: 'eyendo' },
  { end: 'inquirir', present: ['inquiere', 'inquieren'] },
];

/** Third-person forms of a verb. Checked against every lemma of the source lexicon by a test. */
export function conjugate(infinitive: string, change: StemChange): Conjugation {
  const theme = infinitive.at(-2) ?? 'a';
  const vowel = theme === 'í' ? 'i' : theme;
  const stem = infinitive.slice(0, -2);
  const family = FAMILIES.find(({ end }) => infinitive.endsWith(end));
  const front = family === undefined ? '' : infinitive.slice(0, -family.end.length);
  const stressed = change === '' ? stem : STRESSED[change](stem);
  const weak = vowel === 'i' && (change === 'ie' || change === 'i') ? replaceLast(stem, 'e', 'i') : stem;
  const glide = /[uü]$/.test(stem) && vowel === 'i' && !/[gq]u$/.test(stem) ? 'y' : '';
  const bare = glide === 'y' ? stem.replace(/ü$/, 'u') : stem;
  const soft = weak.endsWith('ñ') && vowel !== 'a' ? '' : 'i';
  const present = family?.present?.map((form) => front + form) ?? [
    `${glide === '' ? stressed : bare + glide}${vowel === 'a' ? 'a' : 'e'}`,
    `${glide === '' ? stressed : bare + glide}${vowel === 'a' ? 'an' : 'en'}`,
  ];
  const preterite =
    family?.preterite?.map((form) => front + form) ??
    (vowel === 'a'
      ? [`${stem}ó`, `${stem}aron`]
      : glide === 'y'
        ? [`${bare}yó`, `${bare}yeron`]
        : [`${weak}${soft}ó`, `${weak}${soft}eron`]);
  const imperfect =
    family?.imperfect?.map((form) => front + form) ??
    (vowel === 'a' ? [`${stem}aba`, `${stem}aban`] : [`${stem}ía`, `${stem}ían`]);
  const future = family?.future === undefined ? stem + vowel + 'r' : front + family.future;
  return {
    singular: [present[0] ?? '', preterite[0] ?? '', imperfect[0] ?? '', `${future}á`, `${future}ía`],
    plural: [present[1] ?? '', preterite[1] ?? '', imperfect[1] ?? '', `${future}án`, `${future}ían`],
    participle: family?.participle === undefined ? stem + (vowel === 'a' ? 'ado' : 'ido') : front + family.participle,
    gerund:
      family?.gerund === undefined
        ? vowel === 'a'
          ? `${stem}ando`
          : glide === 'y'
            ? `${bare}yendo`
            : `${weak}${soft}endo`
        : front + family.gerund,
  };
}

function replaceLast(stem: string, from: string, to: string): string {
  const at = stem.lastIndexOf(from);
  return at < 0 ? stem : stem.slice(0, at) + to + stem.slice(at + from.length);
}
