import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Note, Player } from '@rekindle/shared/ui';
import { Beginning } from '../beginning/beginning';
import { IntakeAnswers } from '../beginning/intake-answers';
import { wayOn } from './way-on';

/** What lies ahead, before anything is asked; and where to go on for whoever comes back. */
@Component({
  selector: 'rk-start',
  imports: [Button, Note, Player, RouterLink],
  templateUrl: './start.html',
  styleUrl: './start.css',
})
export class Start {
  private readonly beginning = inject(Beginning);
  private readonly answers = inject(IntakeAnswers);

  protected readonly people = this.beginning.people;
  protected readonly wayOn = computed(() =>
    wayOn({
      missing: this.beginning.missing(),
      said: this.beginning.consents(),
      answers: this.answers.answers(),
      next: this.beginning.next(),
    }),
  );
  /** The part of the way that comes now. */
  protected readonly now = computed(() => (this.beginning.missing().length > 0 ? 0 : 1));
  protected readonly isOnTheWay = computed(() => this.beginning.consents().size > 0);
}
