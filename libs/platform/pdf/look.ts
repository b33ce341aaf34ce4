/** How words stand on paper; lengths are points. */
export interface Look {
  readonly family: 'serif' | 'sans';
  readonly size: number;
  /** From one line to the next. */
  readonly leading: number;
  readonly ink: string;
  readonly bold?: true;
  readonly italic?: true;
}

/** A stretch of words in one look. */
export interface Written {
  readonly text: string;
  readonly look: Look;
}

/** Where a block of words stands on its page; points, none unless told. */
export interface Place {
  readonly indent?: number;
  readonly before?: number;
  readonly after?: number;
}
