import { Component, computed, input } from '@angular/core';
import { endsOf, type Questionnaire, scalesForClient } from '@rekindle/measures/domain';
import type { OwnResultFragment } from '@rekindle/shared/graphql';
import { Card, Course } from '@rekindle/shared/ui';
import { endsInWords, movedInWords } from './moved-in-words';

/** What somebody answered, in words and a line: how it moved, and never what they have. */
@Component({
  selector: 'rk-result-words',
  imports: [Card, Course],
  templateUrl: './result-words.html',
  styleUrl: './result-words.css',
})
export class ResultWords {
  readonly questionnaire = input.required<Questionnaire>();
  /** The latest first. */
  readonly results = input.required<readonly OwnResultFragment[]>();

  protected readonly scales = computed(() =>
    scalesForClient(this.questionnaire()).map((scale) => {
      const figures = this.results().map(({ finishedAt, scores }) => ({
        at: new Date(finishedAt),
        value: scores.find((score) => score.scale === scale.code)?.value ?? null,
      }));
      const [least, most] = endsOf(this.questionnaire(), scale);
      const values = figures.map(({ value }) => value);
      return { ...scale, least, most, ends: endsInWords(scale), moved: movedInWords(scale, values), points: figures.toReversed() };
    }),
  );
}
