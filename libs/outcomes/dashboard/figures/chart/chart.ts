import type { Drawing, ShownAs } from '@rekindle/outcomes/domain';

/** A chart of the page as its frame shows it, whatever it is about. */
export interface Chart {
  /** In addresses and names of files. */
  readonly code: string;
  readonly heading: string;
  /** How to read it, in a sentence or two. */
  readonly lead: string;
  readonly shownAs: ShownAs;
  /** Of how many. */
  readonly people: number;
  /** What a picture says, for whoever does not see it. */
  readonly inWords: string;
  /** Null where nothing may be drawn. */
  readonly draw: ((width: number) => Drawing) | null;
  /** What stands in the place of a picture, or below it. */
  readonly sentences: readonly string[];
  /** None where nothing may be listed. */
  readonly table: Table | null;
  readonly method: string;
  /** Whether the server gives it as files, with its numbers and on paper. */
  readonly hasFiles: boolean;
}

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
