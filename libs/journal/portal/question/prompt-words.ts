import { type GuidePart, type Prompt, type PromptSituation, promptsFor, promptSituations } from '@rekindle/journal/domain';

/** Questions that belong together, under what they are for. */
export interface PromptGroup {
  readonly about: Prompt['about'];
  readonly words: string;
  readonly prompts: readonly Prompt[];
}

// As somebody would say it, so that nobody has to know how the guide is divided.
const parts: Record<GuidePart, string> = {
  1: $localize`:@@promptPart.1:In the first days`,
  2: $localize`:@@promptPart.2:In weeks that are your own`,
  3: $localize`:@@promptPart.3:When the two of you talk`,
  4: $localize`:@@promptPart.4:When the two of you are together`,
};

/** For moments that come without warning. */
export const byMoment: readonly PromptGroup[] = Object.entries(promptSituations).map(([about, words]) =>
  group(about as PromptSituation, words),
);

/** For the time that somebody is in. */
export const byPart: readonly PromptGroup[] = ([1, 2, 3, 4] as const).map((part) => group(part, parts[part]));

function group(about: Prompt['about'], words: string): PromptGroup {
  return { about, words, prompts: promptsFor(about) };
}
