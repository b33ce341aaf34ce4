import { titleOf } from '../words/exercise-words';

interface Item {
  /** The key of the exercise. */
  readonly codes: readonly string[];
}

const own = <Icon extends string>(kind: string, icon: Icon, words: (title: string) => string) => ({
  ...{ kind: `programs.${kind}`, group: 'programs', icon },
  words: ({ codes: [key = ''] }: Item) => words(titleOf(key)),
});

/** What was given out, and what became of it; what somebody wrote is read where all of it stands. */
export const timelineArea = {
  topics: ['exercises'],
  groups: [{ code: 'programs', word: $localize`:@@timelineGroup.programs:Exercises` }],
  kinds: [
    own('assigned', 'assignment', (title) => $localize`:@@timeline.exerciseAssigned:Exercise given out: ${title}:title:`),
    own('handed-in', 'edit_note', (title) => $localize`:@@timeline.exerciseHandedIn:Handed in: ${title}:title:`),
    own('reviewed', 'check_circle', (title) => $localize`:@@timeline.exerciseReviewed:Reviewed: ${title}:title:`),
    own('handed-back', 'undo', (title) => $localize`:@@timeline.exerciseHandedBack:Handed back: ${title}:title:`),
  ],
};
