/** Where More leads to in this area. */
export const situationsPlace = {
  path: '/exercises/situations',
  word: $localize`:@@situations.place:When something happens`,
  sentence: $localize`:@@situations.placeSentence:They wrote, they blocked you, you cannot stop thinking: a short card for the moment.`,
} as const;
