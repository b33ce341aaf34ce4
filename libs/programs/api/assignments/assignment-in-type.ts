import { standingOf } from '@rekindle/programs/domain';
import type { Assignment, MyExercise } from './assignment.type';
import type { AssignmentRow } from './assignments.repository';

/** As coaches see it. */
export function assignmentOf(row: AssignmentRow): Assignment {
  const { id, clientId, exercise, version, content, assignedAt, isOwnChoice, dueOn, handedInAt, submissionId } = row;
  const given = { id, clientId, exercise, version, content, assignedAt, isOwnChoice, dueOn };
  return { ...given, handedInAt, submissionId, standing: standingOf(latestOf(row)) };
}

/** As the client sees it. @param closedBecause why it cannot be opened */
export function myExerciseOf(row: AssignmentRow, closedBecause: string | null, now: Date): MyExercise {
  const { savedAt, isTakenBack, heldUntil } = row;
  return { ...assignmentOf(row), savedAt, isTakenBack, closedBecause, heldUntil: heldUntil && heldUntil > now ? heldUntil : null };
}

function latestOf({ isShared, review }: AssignmentRow) {
  return isShared === null ? null : { isShared, review };
}
