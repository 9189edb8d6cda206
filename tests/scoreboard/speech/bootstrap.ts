/** 95 % interval of a rate, by resampling posts, not quotations. Seeded: the same posts give the same interval. */
export function interval(posts: readonly { readonly right: number; readonly all: number }[]): string {
  const asked = posts.filter(({ all }) => all > 0);
  if (asked.length < 2) return '–';
  const random = generator(20_260_220);
  const rates = Array.from({ length: 1000 }, () => {
    let right = 0;
    let all = 0;
    for (let drawn = 0; drawn < asked.length; drawn += 1) {
      const post = asked[Math.floor(random() * asked.length)];
      right += post?.right ?? 0;
      all += post?.all ?? 0;
    }
    return right / all;
  }).toSorted((a, b) => a - b);
  return `${rates[25]?.toFixed(2)}–${rates[974]?.toFixed(2)}`;
}

/** Mulberry32. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
