// Where `a` is a row of app.assignment.

/** SQL for which exercise was given out, in which wording: `exercise`, `version`, and `content` where the practice made it. */
export const named = `a.exercise, a.version, (select w.content::text from app.own_exercise_wording w
  where w.practice_id = a.practice_id and w.own_exercise_id = a.own_exercise_id and w.version = a.version) as content`;

/** SQL for the key that safety asks: of the guide, or of what a practice's own was copied from. It lies in the assignment, so that no gate hangs on a join. */
export const guideKey = 'coalesce(a.copied_from, a.exercise)';
