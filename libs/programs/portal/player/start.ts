import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, IconButton, Note, Player } from '@rekindle/shared/ui';
import { minutesInWords } from '../exercises/exercise-words';
import { ExerciseAnswers } from './exercise-answers';
import { OpenedExercise } from './opened-exercise';
import { handInPath, sectionPath } from './way-on';
import { whoReads } from './who-reads';

/** What an exercise is good for, how to go about it, how long it takes and who will see it, before anything is asked. */
@Component({
  selector: 'rk-start-exercise',
  imports: [Button, IconButton, Note, Player, RouterLink],
  templateUrl: './start.html',
  styleUrl: './start.css',
})
export class Start {
  private readonly opened = inject(OpenedExercise);
  private readonly answers = inject(ExerciseAnswers);

  protected readonly exercise = this.opened.exercise;
  protected readonly minutes = computed(() => minutesInWords(this.exercise()));
  protected readonly who = computed(() => whoReads(this.exercise(), this.opened.coach()));
  protected readonly isBegun = computed(() => Object.keys(this.answers.answers()).length > 0);
  /** The first section with something open; with nothing open, the end. */
  protected readonly wayOn = computed(() => {
    const [{ id }, sections, answers] = [this.opened.own(), this.opened.sections(), this.answers.answers()];
    const next = this.isBegun() ? sections.find(({ fields }) => fields.every((field) => answers[field.id] === undefined)) : sections[0];
    const [end] = this.opened.openEnds();
    const section = next?.id ?? end?.section;
    return section ? sectionPath(id, section) : handInPath(id);
  });
}
