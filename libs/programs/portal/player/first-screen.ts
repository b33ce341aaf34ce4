import { Component, computed, inject } from '@angular/core';
import { Standing } from '@rekindle/programs/domain';
import { Read } from '../read/read';
import { OpenedExercise } from './opened-exercise';
import { Start } from './start';

/** Where an exercise begins; once it was handed in, or while nothing can be written, what there is to read. Writing on is a press away. */
@Component({
  selector: 'rk-first-screen',
  imports: [Read, Start],
  template: '@if (isRead()) {<rk-read-exercise />} @else {<rk-start-exercise />}',
})
export class FirstScreen {
  private readonly opened = inject(OpenedExercise);
  protected readonly isRead = computed(() => this.opened.standing() !== Standing.OPEN || this.opened.isShut());
}
