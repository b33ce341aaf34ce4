import type { DemoPractice } from '@rekindle/identity/api/demo';
import { Chance, type DemoPart, table } from '@rekindle/platform/demo';
import { type Exercise, getExercise, ownKeyOf, writeExercise } from '@rekindle/programs/domain';
import { ownExercises } from './own-exercises';

const exercises = table('app.own_exercise', 'practice_id', 'id', 'title', 'copied_from', 'revision', 'changed_at', 'archived_at');
const wordings = table('app.own_exercise_wording', 'practice_id', 'own_exercise_id', 'version', 'content', 'saved_by', 'saved_at');

/** What was given out: the exercise, and how it is named where it was. */
export interface Wording {
  readonly exercise: Exercise;
  /** Null for exercises of the guide. */
  readonly ownId: string | null;
}

/** Every practice has them. */
export const ownExercisesKept: DemoPart<DemoPractice> = {
  name: 'programs.own-exercises',
  tables: [exercises, wordings],
  add(practice, { rows }) {
    const [practice_id, at] = [practice.id, practice.openedAt];
    for (const name of Object.keys(ownExercises)) {
      const { exercise, ownId } = wordingIn(practice, name);
      const { title, from = null, version } = exercise;
      rows.add(exercises, { practice_id, id: ownId, title, copied_from: from, revision: 1, changed_at: at, archived_at: null });
      rows.add(wordings, {
        ...{ practice_id, own_exercise_id: ownId, version, saved_by: null, saved_at: at },
        content: JSON.parse(writeExercise(exercise)) as Readonly<Record<string, unknown>>,
      });
    }
  },
};

/** An exercise of the guide by its key, or one of the practice by what it is called here. */
export function wordingIn({ id, openedAt }: Pick<DemoPractice, 'id' | 'openedAt'>, name: string): Wording {
  const own = ownExercises[name];
  if (!own) return { exercise: getExercise(name), ownId: null };
  const ownId = Chance.of(`programs.own-exercises.${name}`, id).id(openedAt);
  return { exercise: { ...own, key: ownKeyOf(ownId), version: '1' }, ownId };
}
