/** A note as far as it was typed. */
export interface TypedNote {
  readonly body: string;
  readonly visibility: 'ME' | 'TEAM';
}
