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

/** Irregular families: end of the infinitive, present, preterite singular and plural, imperfect, future stem, participle, gerund; - is regular. */
const FAMILIES = `predecir predice predijo predijeron - - predicho prediciendo
decir dice dijo dijeron - dir dicho diciendo
ducir - dujo dujeron
poner - puso pusieron - pondr puesto
tener tiene tuvo tuvieron - tendr
venir viene vino vinieron - vendr - viniendo
prever prevé previó previeron preveía - previsto
hacer - hizo hicieron - har hecho
scribir - - - - - scrito
solver - - - - - suelto
eer - eyó eyeron - - eído eyendo
inquirir inquiere`
  .split('\n')
  .map((line) => line.split(' '));

/** Third-person forms of a verb. Checked against every lemma of the source lexicon by a test. */
export function conjugate(infinitive: string, change: StemChange): Conjugation {
  const stem = infinitive.slice(0, -2);
  const isFirst = infinitive.endsWith('ar');
  const isThird = /[ií]r$/.test(infinitive);
  const glides = isThird && /(?<![gq])u$|ü$/.test(stem);
  const stressed = change === '' ? stem : STRESSED[change](stem);
  const weak = isThird && (change === 'ie' || change === 'i') ? replaceLast(stem, 'e', 'i') : stem;
  const gliding = `${stem.replace(/ü$/, 'u')}y`;
  const past = isFirst ? stem : glides ? gliding : weak.endsWith('ñ') ? weak : `${weak}i`;
  const [end = '', ...irregular] = FAMILIES.find(([ending = '']) => infinitive.endsWith(ending)) ?? [];
  const front = infinitive.slice(0, infinitive.length - end.length);
  const [present = '', preterite = '', preterites = '', imperfect = '', future = '', participle = '', gerund = ''] = [
    (glides ? gliding : stressed) + (isFirst ? 'a' : 'e'),
    `${past}ó`,
    past + (isFirst ? 'aron' : 'eron'),
    stem + (isFirst ? 'aba' : 'ía'),
    stem + (isFirst ? 'ar' : isThird ? 'ir' : 'er'),
    stem + (isFirst ? 'ado' : 'ido'),
    past + (isFirst ? 'ando' : 'endo'),
  ].map((regular, at) => ((irregular[at] ?? '-') === '-' ? regular : `${front}${irregular[at]}`));
  return {
    singular: [present, preterite, imperfect, `${future}á`, `${future}ía`],
    plural: [`${present}n`, preterites, `${imperfect}n`, `${future}án`, `${future}ían`],
    participle,
    gerund,
  };
}

function replaceLast(stem: string, from: string, to: string): string {
  const at = stem.lastIndexOf(from);
  return at < 0 ? stem : stem.slice(0, at) + to + stem.slice(at + from.length);
}
