import { Component, computed, input } from '@angular/core';
import { choicesOf, endsOf, type Questionnaire, type Scale } from '@rekindle/measures/domain';
import type { ClientResultsQuery } from '@rekindle/shared/graphql';
import { Card, Course, dateInWords, dayInWords } from '@rekindle/shared/ui';
import { courseOf } from './course-of';
import { bandInWords, changeInWords, figureInWords } from './progress-words';

type Result = ClientResultsQuery['clientResults'][number];

/** One questionnaire: the course of each of its scales, and what was chosen the last time. */
@Component({
  selector: 'rk-questionnaire-progress',
  imports: [Card, Course],
  templateUrl: './questionnaire-progress.html',
  styleUrl: './questionnaire-progress.css',
})
export class QuestionnaireProgress {
  readonly questionnaire = input.required<Questionnaire>();
  /** The latest first. */
  readonly results = input.required<readonly Result[]>();

  protected readonly times = computed(() => {
    const [latest] = this.results();
    const day = latest ? dateInWords(new Date(latest.finishedAt)) : '';
    const count = this.results().length;
    return count === 1
      ? $localize`:@@progress.once:Answered once, on ${day}:day:`
      : $localize`:@@progress.times:Answered ${count}:count: times, last on ${day}:day:`;
  });
  protected readonly scales = computed(() => this.questionnaire().scales.map((scale) => this.inWords(scale)));
  /** What was chosen last, as it was worded. */
  protected readonly chosen = computed(() => {
    const { items } = this.questionnaire();
    return items.map((item) => {
      const value = this.results()[0]?.answers.find((answer) => answer.item === item.id)?.value;
      const words = choicesOf(this.questionnaire(), item).find((choice) => choice.value === value)?.words;
      return { text: item.text, words: words ?? $localize`:@@progress.skipped:skipped` };
    });
  });

  private inWords(scale: Scale) {
    const figures = this.results().map(({ finishedAt, scores }) => ({
      at: new Date(finishedAt),
      value: scores.find((score) => score.scale === scale.code)?.value ?? null,
    }));
    const points = courseOf(figures.toReversed(), scale.reliableChange);
    const [least, most] = endsOf(this.questionnaire(), scale);
    const latest = points.at(-1) ?? null;
    const rows = points.toReversed().map((point) => ({
      day: dayInWords(point.at),
      figure: figureInWords(point.value, most),
      change: changeInWords(point.since, point.change),
    }));
    return {
      ...{ code: scale.code, name: scale.name, basis: scale.reliableChange?.basis ?? null, least, most, points, rows },
      ...{ figure: figureInWords(latest?.value ?? null, most), change: latest ? changeInWords(latest.since, latest.change) : '' },
      band: bandInWords(scale, latest?.value ?? null),
      hasMarks: points.some(({ isMarked }) => isMarked),
    };
  }
}
