import { Component, computed, effect, ElementRef, inject, input, untracked } from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { type Answer, type Field } from '@rekindle/programs/domain';
import { Button, DeviceDrafts, IconButton, Note, Player, SavedLine } from '@rekindle/shared/ui';
import { AnswerField } from '../fields/answer-field';
import { ExampleAnswer } from './example-answer';
import { ExerciseAnswers } from './exercise-answers';
import { OpenedExercise } from './opened-exercise';
import { TwoVersionsOf } from './two-versions-of';
import { handInPath, sectionPath, startPath } from './way-on';
import { whoReads } from './who-reads';

/** One section on a screen of its own. What is written is kept as soon as typing rests; going on and leaving wait for nothing. */
@Component({
  selector: 'rk-section-step',
  imports: [AnswerField, Button, ExampleAnswer, IconButton, Note, Player, RouterLink, SavedLine, TwoVersionsOf],
  templateUrl: './section-step.html',
  styleUrl: './section-step.css',
  host: { '(window:pagehide)': 'answers.rest()', '(document:visibilitychange)': 'answers.rest()' },
})
export class SectionStep {
  readonly section = input.required<string>();

  protected readonly answers = inject(ExerciseAnswers);
  protected readonly drafts = inject(DeviceDrafts);
  protected readonly opened = inject(OpenedExercise);
  private readonly route = inject(ActivatedRoute);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly exercise = this.opened.exercise;
  protected readonly sections = this.opened.sections;
  /** An address with a section that is not asked leads to the first one that is. */
  protected readonly place = computed(() =>
    Math.max(
      0,
      this.sections().findIndex(({ id }) => id === this.section()),
    ),
  );
  protected readonly current = computed(() => {
    const section = this.sections()[this.place()];
    if (!section) throw new Error('An exercise asks nothing.');
    return section;
  });
  protected readonly who = computed(() => whoReads(this.exercise(), this.opened.coach()));
  protected readonly back = computed(() => this.pathTo(this.place() - 1) ?? startPath(this.opened.own().id));
  protected readonly next = computed(() => this.pathTo(this.place() + 1) ?? handInPath(this.opened.own().id));

  constructor() {
    effect(() => {
      this.section();
      untracked(() => this.answers.rest());
    });
    // After the heading took the focus, as on every page: where something is missing is where somebody wanted to go.
    const { fragment } = this.route.snapshot;
    if (fragment) setTimeout(() => this.lookAt(fragment), 50);
  }

  protected disputeOf({ id }: Field) {
    return this.answers.disputes().find(({ field }) => field === id);
  }

  protected change({ id, kind }: Field, answer: Answer | null): void {
    if (typed.includes(kind)) this.answers.type(id, answer);
    else this.answers.choose(id, answer);
  }

  private pathTo(place: number): string | null {
    const section = this.sections()[place];
    return section ? sectionPath(this.opened.own().id, section.id) : null;
  }

  private lookAt(field: string): void {
    const asked = this.element.querySelector(`#${CSS.escape(`field-${field}`)}`);
    asked?.scrollIntoView({ block: 'center' });
    asked?.querySelector<HTMLElement>('input, textarea, select, button, a')?.focus({ preventScroll: true });
  }
}

const typed: readonly Field['kind'][] = ['short-text', 'long-text', 'letter', 'rows', 'plan', 'ranked-list'];
