/** A part of the guide, 1 to 4, as a stage belongs to one. */
export type GuidePart = 1 | 2 | 3 | 4;

/** Moments that may come in any part, as somebody would say them. */
export const promptSituations = {
  'long-night': 'I am awake and it is late',
  'strong-urge': 'The urge is strong',
  'day-with-a-past': 'Today is a day with a past',
  'unasked-news': 'I heard something I did not ask for',
  anger: 'I am angry',
  shame: 'I am ashamed of something',
  'quiet-evening': 'The evening is long and quiet',
  'no-hope': 'Nothing seems worth it',
  slip: 'I did what I had meant not to do',
  'hard-talk': 'I have had a hard talk',
  'people-ask': 'People ask how it is going',
  'good-day': 'It was a good day',
} as const;
export type PromptSituation = keyof typeof promptSituations;

/** A question to write from. Once published it never changes: an entry shows the words that it answers. */
export interface Prompt {
  /** For ever: `what-i-wanted`. */
  readonly key: string;
  /** The day of its wording. */
  readonly version: string;
  /** The part of the guide that it belongs to, or the moment it is for. */
  readonly about: GuidePart | PromptSituation;
  /** One to three short sentences about the writer's own life: none leads to the ex, or asks what the ex does. */
  readonly question: string;
}

/** Writes prompts of one day about one thing. */
export function promptsAbout(about: Prompt['about'], version: string, questions: Readonly<Record<string, string>>): readonly Prompt[] {
  return Object.entries(questions).map(([key, question]) => ({ key, version, about, question }));
}
