import { TestBed } from '@angular/core/testing';
import { describe, expect, it } from '@jest/globals';
import { provideRouter } from '@angular/router';
import { type Answer, exercises, type Field } from '@rekindle/programs/domain';
import { wholeAnswersOf } from '@rekindle/programs/domain/testing';
import { answered } from './said';
import { WrittenAnswer } from './written-answer';

/** The words of a person that stand in an answer, whatever its shape. */
function textsIn(answer: Answer | Readonly<Record<string, unknown>>): string[] {
  if (typeof answer === 'string') return /\s/.test(answer) ? answer.split(/\n+/) : [];
  return typeof answer === 'object' ? Object.values(answer).flatMap((each) => textsIn(each as Answer)) : [];
}

describe('every answer', () => {
  it.each(exercises.map((exercise) => [exercise.key, exercise] as const))('to %s is read by a coach, in words', (_key, exercise) => {
    TestBed.configureTestingModule({ providers: [provideRouter([])] });
    const answers = wholeAnswersOf(exercise);
    for (const { id, said } of answered(
      exercise.sections.flatMap(({ fields }) => fields as readonly Field[]),
      answers,
    )) {
      const fixture = TestBed.createComponent(WrittenAnswer);
      fixture.componentRef.setInput('said', said);
      fixture.componentRef.setInput('clientId', 'c1');
      TestBed.tick();
      const { textContent } = fixture.nativeElement as HTMLElement;
      expect([id, textContent]).not.toEqual([id, expect.stringContaining('Left open')]);
      for (const words of textsIn(answers[id] ?? '')) expect([id, textContent]).toEqual([id, expect.stringContaining(words)]);
    }
  });
});
