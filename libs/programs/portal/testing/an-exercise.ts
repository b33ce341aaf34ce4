import type { Answers } from '@rekindle/programs/domain';
import {
  OpenOwnExerciseDocument,
  type OwnExerciseAnswerFragment,
  type OwnExerciseFragment,
  type OwnOpenExerciseFragment,
  PortalTodayDocument,
  SaveExerciseAnswerDocument,
} from '@rekindle/shared/graphql';
import { type OpenedPage, openPage } from '@rekindle/shared/graphql/testing';
import { exerciseRoutes, exercisesRoutes } from '../programs.routes';

export const routes = [...exercisesRoutes, ...exerciseRoutes, { path: '**', children: [] }];

/** An exercise that was given out and not begun, unless the spec says otherwise. */
export function anExercise(exercise: string, about: Partial<OwnExerciseFragment> = {}): OwnExerciseFragment {
  return {
    ...{ id: 'a1', exercise, version: '2026-11-28', content: null, isOwnChoice: false, dueOn: null, standing: 'OPEN' },
    ...{ handedInAt: null, savedAt: null, heldUntil: null, closedBecause: null, isTakenBack: false },
    ...about,
  };
}

export function anAnswer(field: string, answer: unknown, revision = 1): OwnExerciseAnswerFragment {
  return { field, answer: JSON.stringify(answer), revision, savedAt: '2026-03-01T14:02:00Z' };
}

/** As it lies open, with what was written so far. */
export function openExercise(exercise: OwnExerciseFragment, answers: Answers = {}): OwnOpenExerciseFragment {
  return { exercise, answers: Object.entries(answers).map(([field, answer]) => anAnswer(field, answer)), submissions: [] };
}

/** What was handed in once. */
export function aSubmission(
  answers: Answers,
  about: Partial<OwnOpenExerciseFragment['submissions'][number]> = {},
): OwnOpenExerciseFragment['submissions'][number] {
  return {
    ...{ id: 's1', answers: JSON.stringify(answers), handedInAt: '2026-03-02T10:00:00Z', isShared: true, standing: 'HANDED_IN' },
    ...{ reviewedAt: null, comments: [] },
    ...about,
  };
}

/** Opens a screen of an exercise once the server has said how it stands. @param at below the address of the exercise */
export async function openScreen(at: string, myExercise: OwnOpenExerciseFragment, readsOnlySince?: string): Promise<OpenedPage> {
  const page = await openPage(routes, { at: `/exercises/a1${at}`, ...(readsOnlySince ? { readsOnlySince } : {}) });
  await page.answer(OpenOwnExerciseDocument, { myExercise });
  await page.answer(PortalTodayDocument, { today: { coachName: 'Ines Halloran', practiceName: 'Stillwater' } });
  return page;
}

/** The server takes an answer. */
export async function keep(page: OpenedPage, field: string, answer: unknown, revision = 1): Promise<void> {
  await page.answer(SaveExerciseAnswerDocument, { saveExerciseAnswer: { isKept: true, answer: anAnswer(field, answer, revision) } });
}

/** Until typing has rested. */
export async function rest(page: OpenedPage): Promise<void> {
  await new Promise((done) => setTimeout(done, 1050));
  await page.settle();
}
