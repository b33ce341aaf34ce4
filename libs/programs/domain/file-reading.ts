type Unknown = Readonly<Record<string, unknown>>;

/** What a file is read with: whatever is not as it has to be is said with where it stands, and why. */
export interface FileReading {
  /** What the text of a file says, whatever that is. */
  readonly parsed: (text: string) => unknown;
  readonly object: (given: unknown, where: string) => Unknown;
  readonly list: (from: Unknown, name: string, where?: string) => readonly unknown[];
  readonly textAt: (from: Unknown, name: string, where?: string) => string;
  /** The text under its name; nothing where it is left out. */
  readonly textIfAny: <Name extends string>(from: Unknown, name: Name, where?: string) => Partial<Readonly<Record<Name, string>>>;
  readonly textsAt: (from: Unknown, name: string, where?: string) => readonly string[];
  readonly numberAt: (from: Unknown, name: string, where?: string) => number;
  /** One of the words that there are for it. */
  readonly wordAt: <Word extends string>(from: Unknown, name: string, words: readonly Word[], where?: string) => Word;
}

const file = 'the file';

/** @param Failure what is thrown, with where and why */
export function fileReading(Failure: new (where: string, why: string) => Error): FileReading {
  const typed = (from: Unknown, name: string, type: 'string' | 'number', where: string): unknown => {
    const found = from[name];
    const noun = type === 'string' ? 'text' : 'number';
    if (typeof found !== type) throw new Failure(where, `"${name}" is ${found === undefined ? 'missing' : `no ${noun}`}`);
    return found;
  };
  const listed = (from: Unknown, name: string, where: string, noun: string): readonly unknown[] => {
    const found = from[name];
    if (!Array.isArray(found)) throw new Failure(where, `"${name}" is no ${noun}`);
    return found;
  };
  return {
    parsed: (text) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        throw new Failure(file, 'it is no JSON');
      }
    },
    object: (given, where) => {
      if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new Failure(where, 'it is no object');
      return given as Unknown;
    },
    list: (from, name, where = file) => listed(from, name, where, 'list'),
    textAt: (from, name, where = file) => typed(from, name, 'string', where) as string,
    textIfAny: <Name extends string>(from: Unknown, name: Name, where = file) =>
      (from[name] === undefined ? {} : { [name]: typed(from, name, 'string', where) }) as Partial<Readonly<Record<Name, string>>>,
    textsAt: (from, name, where = file) => {
      const found = listed(from, name, where, 'list of texts');
      if (!found.every((each) => typeof each === 'string')) throw new Failure(where, `"${name}" is no list of texts`);
      return found;
    },
    numberAt: (from, name, where = file) => typed(from, name, 'number', where) as number,
    wordAt: (from, name, words, where = file) => {
      const found = words.find((word) => word === from[name]);
      if (found === undefined) throw new Failure(where, `"${name}" is none of ${words.join(', ')}`);
      return found;
    },
  };
}
