import { last } from './last';
import { forMoments } from './moments';
import { ownWork } from './own-work';
import { partWell } from './part-well';
import type { Prompt } from './prompt';
import { talk } from './talk';

/** The questions as they are asked today. A new wording stands here under a key of its own, the one before it among `earlier`. */
export const prompts: readonly Prompt[] = [...partWell, ...ownWork, ...talk, ...last, ...forMoments];

/** Questions that are not asked any more, and whose entries are still read. */
const earlier: readonly Prompt[] = [];

/** Every question that was ever asked. */
export const everyPrompt: readonly Prompt[] = [...prompts, ...earlier];

export function findPrompt(key: string): Prompt | null {
  return everyPrompt.find((prompt) => prompt.key === key) ?? null;
}

export function isPrompt(key: string): boolean {
  return findPrompt(key) !== null;
}

export function promptsFor(about: Prompt['about']): readonly Prompt[] {
  return prompts.filter((prompt) => prompt.about === about);
}
