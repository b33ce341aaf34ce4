/** Bounds of what somebody can go through, and of what a page can show. Texts in characters. */
export const exerciseLimits = {
  title: 120,
  purpose: 600,
  /** Points of guidance. */
  guidance: 8,
  point: 400,
  minutes: { least: 1, most: 180 },
  sections: 20,
  fieldsInSection: 12,
  lead: 600,
  label: 300,
  hint: 600,
  options: 30,
  words: 300,
  fieldsInRow: 8,
  /** Rows, or goals of a plan. */
  rows: 20,
  terms: 12,
  days: 366,
  /** What a letter rests; a day is the least. */
  holdHours: { least: 24, most: 168 },
  scale: { least: 0, most: 10 },
  /** Of the file. */
  file: 60_000,
  /** Of ids and codes, which the database keeps. */
  id: 60,
} as const;
