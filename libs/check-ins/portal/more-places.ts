/** Where More leads to in this area. */
export const checkInsPlace = {
  path: '/more/check-ins',
  word: $localize`:@@myCheckIns.heading:Check-ins`,
  sentence: $localize`:@@myCheckIns.placeSentence:When a mail asks how you are, and how to pause it.`,
} as const;
