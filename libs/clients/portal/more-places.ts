/** Where More leads to in this area. */
export const morePlaces = [
  {
    path: '/more/agreements',
    word: $localize`:@@agreements.place:What you agreed to`,
    sentence: $localize`:@@agreements.placeSentence:Look at it, take it back, or give it again.`,
  },
  {
    path: '/more/answers',
    word: $localize`:@@answers.place:Your answers`,
    sentence: $localize`:@@answers.placeSentence:What you told at the beginning.`,
  },
] as const;
