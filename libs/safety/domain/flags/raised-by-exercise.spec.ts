import { describe, expect, it } from '@jest/globals';
import { flagsRaisedByExercise } from './raised-by-exercise';

const raised = (exercise: string, answers: Record<string, unknown>) =>
  flagsRaisedByExercise(exercise, answers).map(({ code, cause }) => `${code}, ${cause}`);

describe('an exercise', () => {
  it.each([
    ['pattern-or-person', { harm: ['afraid', 'promises'] }, ['abused-by-ex, fear']],
    ['pattern-or-person', { harm: ['control', 'watched'] }, ['abused-by-ex, control']],
    ['pattern-or-person', { harm: ['forced', 'violence'] }, ['abused-by-ex, coercion', 'abused-by-ex, answered-yes']],
    ['my-grievances', { grievances: [{ 'fed-by': 'chase' }, { 'fed-by': 'afraid' }] }, ['abused-by-ex, fear']],
    ['agree-on-space', { known: 'no-contact' }, ['legal-limit, ex-said-no-contact']],
    ['first-message', { contact: 'said-no' }, ['legal-limit, ex-said-no-contact']],
  ])('%s raises by %j what it is about, each once', (exercise, answers, flags) => {
    expect(raised(exercise, answers)).toEqual(flags);
  });

  it.each([
    ['pattern-or-person', { harm: ['none'], quarrels: ['loud'], 'by-me': 'yes' }],
    ['pattern-or-person', { harm: ['not-sure'] }],
    ['agree-on-space', { known: 'asked-by-them', exceptions: [{ for: 'children' }] }],
    ['first-message', {}],
  ])('%s raises nothing by %j', (exercise, answers) => {
    expect(raised(exercise, answers)).toEqual([]);
  });

  it('raises nothing by a text, whatever it says, nor by a choice of another exercise', () => {
    expect(raised('pattern-or-person', { 'for-coach': 'afraid', somebody: 'violence' })).toEqual([]);
    expect(raised('cooling-drawer', { under: ['afraid'], harm: ['afraid'] })).toEqual([]);
  });
});
