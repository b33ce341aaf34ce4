import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, IconButton, Note, Player } from '@rekindle/shared/ui';
import { minutesInWords } from '../checks/minutes-in-words';
import { wayBack } from '../way-back';
import { OpenSitting } from './open-sitting';

/** Why it is asked and how long it takes, before the first question. */
@Component({
  selector: 'rk-start-check',
  imports: [Button, IconButton, Note, Player, RouterLink],
  templateUrl: './start.html',
  styles: 'p { margin-top: 8px; font: var(--rk-type-lead); color: var(--rk-ink-2) }',
})
export class Start {
  private readonly sitting = inject(OpenSitting);

  protected readonly leave = wayBack() ?? '/today';
  protected readonly questionnaire = this.sitting.questionnaire;
  protected readonly minutes = minutesInWords(this.questionnaire);
  protected readonly isBegun = computed(() => Object.keys(this.sitting.answers()).length > 0);
  /** The first question that is open; all answered, the last one. */
  protected readonly wayOn = computed(() => {
    const { items } = this.questionnaire;
    const open = items.findIndex(({ id }) => this.sitting.answers()[id] === undefined);
    return String(open < 0 ? items.length : open + 1);
  });
}
