import type { DemoPractice } from '@rekindle/identity/api/demo';
import { Chance, type DemoPart, table } from '@rekindle/platform/demo';
import { type Program, type Release, type Step, writeProgram } from '@rekindle/programs/domain';

const programs = table('app.program', 'practice_id', 'id', 'title', 'content', 'revision', 'changed_at', 'archived_at');

/** What a practice made for whoever comes in the worst days. */
export const firstWeek: Program = {
  title: 'The first week',
  purpose: 'For the days in which everything hurts: little, and one thing after another.',
  parts: [
    {
      id: 'steady',
      title: 'Getting steady',
      gate: null,
      opensWhenDone: false,
      steps: [
        step('quiet-respect', { rule: 'at-once' }),
        step('cooling-drawer', { rule: 'on-day', day: 2 }),
        step('name-the-reason', { rule: 'on-day', day: 4 }),
      ],
    },
  ],
};

/** Every practice has it. */
export const programsKept: DemoPart<DemoPractice> = {
  name: 'programs.kept',
  tables: [programs],
  add(practice, { rows }) {
    rows.add(programs, {
      ...{ practice_id: practice.id, id: firstWeekId(practice), title: firstWeek.title },
      content: JSON.parse(writeProgram(firstWeek)) as Readonly<Record<string, unknown>>,
      ...{ revision: 1, changed_at: practice.openedAt, archived_at: null },
    });
  },
};

export function firstWeekId({ id, openedAt }: DemoPractice): string {
  return Chance.of('programs.kept', id).id(openedAt);
}

function step(exercise: string, release: Release): Step {
  return { id: exercise, exercise, release };
}
