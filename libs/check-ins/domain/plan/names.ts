/** How something is asked. */
export const Ask = { FACES: 'faces', SCALE: 'scale', YES_NO: 'yes-no', LINE: 'line', QUESTIONNAIRE: 'questionnaire' } as const;
export type Ask = (typeof Ask)[keyof typeof Ask];
