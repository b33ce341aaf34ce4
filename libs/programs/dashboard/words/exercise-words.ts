import { isContactExercise } from '@rekindle/safety/domain';
import {
  type Exercise,
  exerciseIn,
  findExercise,
  guideKeyOf,
  isOwnKey,
  type NamedExercise,
  type Part,
  type Review,
  type Visibility,
} from '@rekindle/programs/domain';
import { findOwnExercise } from '../own/own-exercises';

/** What an exercise is called. @param version today's unless told; one that is not known is called by its key */
export function titleOf(key: string, version?: string): string {
  if (isOwnKey(key)) return findOwnExercise(key)?.title ?? $localize`:@@exercise.own:An exercise of your practice`;
  return (findExercise(key, version) ?? findExercise(key))?.title ?? key;
}

/** What it was called when it was given out. */
export function titleIn(given: NamedExercise): string {
  return exerciseIn(given)?.title ?? titleOf(given.exercise);
}

/** The four parts of the guide, as coaches speak of them. */
export const partWords: Readonly<Record<Part, { readonly name: string; readonly about: string }>> = {
  'part-well': {
    name: $localize`:@@guidePart.partWell:Part well`,
    about: $localize`:@@guidePart.partWellAbout:The first days: leave with respect, and harm nothing.`,
  },
  'own-work': {
    name: $localize`:@@guidePart.ownWork:Your own work`,
    about: $localize`:@@guidePart.ownWorkAbout:Weeks of quiet: what happened, one’s own part in it, and getting steady again.`,
  },
  talk: {
    name: $localize`:@@guidePart.talk:Talk it through`,
    about: $localize`:@@guidePart.talkAbout:Once both want to: meet, talk, and make a plan, with a way out.`,
  },
  last: {
    name: $localize`:@@guidePart.last:Make it last`,
    about: $localize`:@@guidePart.lastAbout:Keep what was agreed, together or apart.`,
  },
};

/** "25 minutes". */
export function minutesInWords(minutes: number): string {
  return $localize`:@@exercise.minutes:${minutes}:minutes: minutes`;
}

/** Whether a coach looks at what comes in. */
export function reviewInWords(review: Review): string {
  switch (review) {
    case 'always':
      return $localize`:@@exercise.reviewAlways:You answer it`;
    case 'on-request':
      return $localize`:@@exercise.reviewOnRequest:You answer it when they ask`;
    case 'never':
      return $localize`:@@exercise.reviewNever:It needs no answer`;
  }
}

/** Who reads what comes in. */
export function visibilityInWords(visibility: Visibility): string {
  switch (visibility) {
    case 'private':
      return $localize`:@@exercise.private:Theirs alone, unless they share it`;
    case 'coach':
      return $localize`:@@exercise.coach:You and your client read it`;
    case 'partner':
      return $localize`:@@exercise.partner:You read it, and their partner once both share a space`;
  }
}

/** What to know before it is given out: how long, who answers, who reads. */
export function factsOf({ minutes, review, visibility }: Exercise): string[] {
  return [minutesInWords(minutes), reviewInWords(review), visibilityInWords(visibility)];
}

/** Said of an exercise that leads to the other person; empty for all others. */
export function gateInWords(exercise: Pick<Exercise, 'key' | 'from'>): string {
  return isContactExercise(guideKeyOf(exercise)) ? $localize`:@@exercise.gated:Opens only with the gate` : '';
}
