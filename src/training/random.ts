/** Numbers that look random and are the same for the same seed and stream on every machine. */
export interface Random {
  /** A number in [0, 1). */
  next(): number;
  /** An integer in [0, limit). */
  below(limit: number): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** A draw from the standard normal distribution. */
  normal(): number;
}

/** One step of SplitMix32, here only to spread a seed over the generator's state. */
function splitMix(state: number): number {
  let mixed = (state + 0x9e3779b9) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

/**
 * The generator xoshiro128** 1.1 of David Blackman and Sebastiano Vigna (public domain, prng.di.unimi.it), seeded by
 * SplitMix32. Streams of one seed are independent: a training step draws from the stream of its own number, so that a
 * resumed training goes on exactly as an uninterrupted one.
 */
export function createRandom(seed: number, stream = 0): Random {
  const mixed = splitMix(splitMix(seed | 0) ^ stream);
  let a = splitMix(mixed + 1);
  let b = splitMix(mixed + 2);
  let c = splitMix(mixed + 3);
  let d = splitMix(mixed + 4) | 1;
  const next = (): number => {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return (result >>> 0) / 2 ** 32;
  };
  return {
    next,
    below: (limit) => Math.floor(next() * limit),
    chance: (probability) => next() < probability,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}
