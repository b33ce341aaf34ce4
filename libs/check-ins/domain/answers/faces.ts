/** What the five faces say, from 0 on. */
export const faces = ['Very hard', 'Hard', 'In between', 'Fairly good', 'Good'] as const;
