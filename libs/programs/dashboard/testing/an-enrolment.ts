import type { ClientEnrolmentFragment } from '@rekindle/shared/graphql';

type Step = ClientEnrolmentFragment['steps'][number];
type Part = ClientEnrolmentFragment['parts'][number];

/** Somebody two steps into a program of two parts, the second behind a gate, unless the spec says otherwise. */
export function anEnrolment(about: Partial<ClientEnrolmentFragment> = {}): ClientEnrolmentFragment {
  return {
    ...{
      id: 'e1',
      clientId: 'c2',
      programId: 'guide',
      title: 'The four parts',
      standing: 'RUNNING',
      startedOn: '2026-11-20',
      pausedOn: null,
    },
    parts: [
      aPathPart('one', { title: 'Part with respect', openedOn: '2026-11-20' }),
      aPathPart('two', { title: 'Your own work', gate: 'space', isGateOpen: false, isYoursToOpen: true }),
    ],
    steps: [
      aStep('quiet-respect', { standing: 'DONE', on: '2026-11-20' }),
      aStep('name-the-reason', { standing: 'GIVEN', on: '2026-11-22' }),
      aStep('respectful-goodbye', { on: '2026-12-03', waitsFor: 'day' }),
      aStep('my-part', { part: 'two', waitsFor: 'gate', waitsOf: 'space' }),
    ],
    ...about,
  };
}

export function aPathPart(id: string, about: Partial<Part> = {}): Part {
  return { id, title: id, openedOn: null, gate: null, isGateOpen: true, isYoursToOpen: false, ...about };
}

/** A step that lies ahead, named as its exercise. */
export function aStep(exercise: string, about: Partial<Step> = {}): Step {
  const waits = { on: null, waitsFor: null, waitsOf: null, waitsDays: null };
  return { id: exercise, part: 'one', exercise, content: null, standing: 'AHEAD', ...waits, ...about };
}
