import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Card } from '@rekindle/shared/ui';
import { Beginning } from '../beginning/beginning';
import { IntakeAnswers } from '../beginning/intake-answers';

/** What stands on Today once coaching has ended, in the place of a next step. */
@Component({
  selector: 'rk-closing',
  imports: [Button, Card, RouterLink],
  templateUrl: './closing.html',
  styleUrl: './closing.css',
})
export class Closing {
  private readonly beginning = inject(Beginning);
  private readonly answers = inject(IntakeAnswers);

  protected readonly isShown = this.beginning.readsOnly;
  protected readonly people = this.beginning.people;
  protected readonly hasAnswers = computed(() => Object.keys(this.answers.answers()).length > 0);
}
