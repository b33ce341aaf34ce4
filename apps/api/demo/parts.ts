import { checkInsAsked, templatesKept } from '@rekindle/check-ins/api/demo';
import { beginnings, cases, catalogues, coachesWords, type DemoClient, stageMoves, summaryRows, tagging } from '@rekindle/clients/api/demo';
import { type DemoPractice, memberships, teams } from '@rekindle/identity/api/demo';
import { journalsKept } from '@rekindle/journal/api/demo';
import { weeksAnswered } from '@rekindle/measures/api/demo';
import { outcomesReported } from '@rekindle/outcomes/api/demo';
import type { DemoPart, Table } from '@rekindle/platform/demo';
import { exercisesGiven, ownExercisesKept, programsKept } from '@rekindle/programs/api/demo';
import { agendasKept, ownThings } from '@rekindle/review/api/demo';
import { flagsRaised } from '@rekindle/safety/api/demo';

/** What the demo is made of, for each practice: who works there, and what they have set up. */
export const practiceParts: readonly DemoPart<DemoPractice>[] = [
  teams,
  catalogues,
  templatesKept,
  programsKept,
  ownExercisesKept,
  ownThings,
];

/** What the demo is made of, for each client. Those upstream come first, the row of the list last. */
export const clientParts: readonly DemoPart<DemoClient>[] = [
  memberships,
  cases,
  beginnings,
  stageMoves,
  tagging,
  coachesWords,
  weeksAnswered,
  flagsRaised,
  checkInsAsked,
  exercisesGiven,
  journalsKept,
  outcomesReported,
  agendasKept,
  summaryRows,
];

/** Every table that is filled; those that others point at come first. */
export const demoTables: readonly Table[] = [...new Set([...practiceParts, ...clientParts].flatMap(({ tables }) => tables))];
