/** Where More leads to in this area. */
export const morePlaces = [
  {
    path: '/more/agreements',
    word: $localize`:@@agreements.place:What you agreed to`,
    sentence: $localize`:@@agreements.placeSentence:Each by itself, with its date and its text.`,
  },
  {
    path: '/more/answers',
    word: $localize`:@@answers.place:Your answers`,
    sentence: $localize`:@@answers.placeSentence:What you told at the beginning.`,
  },
] as const;
