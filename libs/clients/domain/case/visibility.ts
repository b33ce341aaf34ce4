/** Who may see something: who wrote it, the coaches of the practice, the client and their coaches, or whoever it was shared with. */
export const Visibility = { ME: 'me', TEAM: 'team', CLIENT: 'client', SHARED: 'shared' } as const;
export type Visibility = (typeof Visibility)[keyof typeof Visibility];
