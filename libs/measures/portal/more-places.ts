/** Where More leads to in this area. */
export const checksPlace = {
  path: '/checks',
  word: $localize`:@@checks.place:Your questions`,
  sentence: $localize`:@@checks.placeSentence:What you answered, and how it moves over the weeks.`,
} as const;
