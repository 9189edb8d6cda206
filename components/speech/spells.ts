/** Work that gives way now and then, and in the end has a result. */
export type Spells<T> = Generator<void, T>;

/** Milliseconds of work between two pauses. */
const SPELL = 40;

/** The result, in one go. */
export function inOneGo<T>(work: Spells<T>): T {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
}

/** The result, in short spells with a `pause` between them: a page that is very long stays alive meanwhile. */
export async function bySpells<T>(work: Spells<T>, pause: () => Promise<void>): Promise<T> {
  for (let began = performance.now(); ;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < SPELL) continue;
    await pause();
    began = performance.now();
  }
}
