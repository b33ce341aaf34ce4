const steps = 12;
const time = 0x1_0000_0000;

/**
 * Chance that can be repeated: the same seed gives the same numbers, on every machine. The numbers are those of sfc32, a generator by
 * Chris Doty-Humphrey (PractRand, in the public domain); a seed of texts becomes its four words by FNV-1a.
 */
export class Chance {
  private constructor(
    private a: number,
    private b: number,
    private c: number,
    private count: number,
  ) {
    for (let step = 0; step < steps; step++) this.word();
  }

  static of(...seed: readonly string[]): Chance {
    const text = seed.join('|');
    return new Chance(hashed(text, 0), hashed(text, 1), hashed(text, 2), 1);
  }

  /** 32 bits. */
  word(): number {
    const sum = (this.a + this.b + this.count) | 0;
    this.count = (this.count + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    this.c |= 0;
    return sum >>> 0;
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + Math.floor((this.word() / time) * (most - least + 1));
  }

  /** @param share from 0, never, to 1, always */
  happens(share: number): boolean {
    return this.word() / time < share;
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.between(0, list.length - 1)];
    if (picked === undefined) throw new Error('There is nothing to pick from.');
    return picked;
  }

  /** Some of a list, each at most once, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[] {
    const left = list.map((_, index) => index);
    const taken = Array.from({ length: Math.min(count, left.length) }, () => left.splice(this.between(0, left.length - 1), 1)[0]);
    return list.filter((_, index) => taken.includes(index));
  }

  /** An id of version 8 (RFC 9562), which sorts by time as those of the product do; the product itself makes version 7 only. */
  id(at: Date): string {
    const [early, first, second, third] = [at.getTime(), this.word(), this.word(), this.word()];
    const moment = hex(early / 0x1_0000_0000) + hex(early / 0x1_0000) + '-' + hex(early);
    return `${moment}-8${hex(first).slice(1)}-8${hex(second).slice(1)}-${hex(second >>> 16)}${hex(third >>> 16)}${hex(third)}`;
  }
}

// Ids are asked for by the million.
const digits = Array.from({ length: 0x1_0000 }, (_, number) => number.toString(16).padStart(4, '0'));

/** The lowest 16 bits as four digits. */
function hex(number: number): string {
  return digits[Math.floor(number) % 0x1_0000] ?? '';
}

function hashed(text: string, which: number): number {
  let hash = 0x811c9dc5 ^ which;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}
