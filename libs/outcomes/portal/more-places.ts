/** Where More leads to in this area. */
export const standsPlace = {
  path: '/more/where-things-stand',
  word: $localize`:@@stands.heading:Where things stand`,
  sentence: $localize`:@@stands.placeSentence:Say how it is between the two of you, and read how it has been.`,
} as const;
