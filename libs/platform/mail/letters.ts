import { Injectable } from '@nestjs/common';
import type { Along, Letter, LetterLine } from './letter';
import type { Loaded } from './loaded';
import type { Mail } from './mail';

/** Finds what a letter says now, by the id of the row it is about. @param asLine in a mail that goes anyway, so that quiet hours say nothing about it */
type Load<Data> = (about: string, asLine: boolean) => Promise<Loaded<Data>>;

/** The same for many rows of one practice, in one transaction. What is not in the answer is gone. */
type LoadAll<Data> = (abouts: readonly string[]) => Promise<ReadonlyMap<string, Loaded<Data>>>;

/** A letter together with whoever can load what it is about. */
export interface RegisteredLetter {
  readonly load: Load<unknown>;
  readonly loadAll: LoadAll<unknown> | undefined;
  readonly line: LetterLine<unknown> | undefined;
  readonly isUntold: boolean;
  readonly write: (data: unknown, along?: Along) => Mail;
}

/** Every letter that the areas of this process can send. */
@Injectable()
export class Letters {
  private readonly letters = new Map<string, RegisteredLetter>();

  /**
   * @param load runs as the worker of the practice that the letter was posted in
   * @param loadAll for letters that are sent by the thousand: asked instead of `load`, for those that go out together
   */
  register<Data>(letter: Letter<Data>, load: Load<Data>, loadAll?: LoadAll<Data>): void {
    if (this.letters.has(letter.name)) throw new Error(`Two areas load the letter ${letter.name}.`);
    const { line, isUntold = false, write } = letter as Letter<unknown>;
    this.letters.set(letter.name, { load, loadAll, line, isUntold, write });
  }

  get names(): string[] {
    return [...this.letters.keys()];
  }

  /** Those that a check-in may take along. */
  get namesOfLines(): string[] {
    return [...this.letters].flatMap(([name, { line }]) => (line ? [name] : []));
  }

  /** Those of which no coach hears what became. */
  get namesOfUntold(): string[] {
    return [...this.letters].flatMap(([name, { isUntold }]) => (isUntold ? [name] : []));
  }

  /** Throws when no area of this process has registered the letter, as in an older version during a deployment. */
  get(name: string): RegisteredLetter {
    const letter = this.letters.get(name);
    if (!letter) throw new Error(`Nobody here writes the letter ${name}.`);
    return letter;
  }
}
