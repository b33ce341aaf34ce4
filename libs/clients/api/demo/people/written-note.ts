/** A note of a coach, for the team or for their own eyes only. */
export interface WrittenNote {
  readonly visibility: 'me' | 'team';
  readonly text: string;
}

export const me = (text: string): WrittenNote => ({ visibility: 'me', text });
export const team = (text: string): WrittenNote => ({ visibility: 'team', text });
