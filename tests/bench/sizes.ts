import { spawnSync } from 'node:child_process';
import type { Figure } from './figure.ts';

interface Weighed {
  readonly name: string;
  readonly size: number;
  readonly sizeLimit: number;
  readonly passed: boolean;
}

/** Where the size asked for is not yet the ceiling that `.size-limit.json` holds. */
const ASKED: readonly (readonly [start: string, bytes: number])[] = [['speech engine', 30_000]];

/** Spanish for the names in `.size-limit.json`, by how they begin. */
const NAMES: readonly (readonly [start: string, name: string])[] = [
  ['detector', 'Detector'],
  ['citation code', 'Código de citas, sin la biblioteca de enlaces'],
  ['speech engine', 'Motor de voces con su léxico'],
  ['reading of a page', 'Lectura de la página'],
  ['reader over the page, first words', 'Lector sobre la página, hasta las primeras palabras'],
  ['reader over the page, what comes after', 'Lector sobre la página, lo que viene después'],
  ['voices in the page', 'Voces en la página'],
  ['links in the page', 'Enlaces en la página'],
  ['popup, first words', 'Ventana del botón, hasta las primeras palabras'],
  ['popup, all', 'Ventana del botón (todo)'],
  ['background', 'Segundo plano'],
  ['style sheets', 'Hojas de estilo'],
];

/** The bundles by part, gzip, as size-limit weighs them. */
export function sizeFigures(): Figure[] {
  const { stdout } = spawnSync('size-limit', ['--json'], { encoding: 'utf8' });
  return (JSON.parse(stdout) as Weighed[]).map(({ name, size, sizeLimit }) => {
    const limit = ASKED.find(([start]) => name.startsWith(start))?.[1] ?? sizeLimit;
    return {
      what: `Tamaño: ${NAMES.find(([start]) => name.startsWith(start))?.[1] ?? name}`,
      ours: `${(size / 1000).toFixed(1)} kB`,
      beside: '',
      limit: { text: `≤ ${limit / 1000} kB`, isKept: size <= limit },
    };
  });
}
