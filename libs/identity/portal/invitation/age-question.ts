import { Component, output, signal } from '@angular/core';
import { Button, Choices, Note, type Choice } from '@rekindle/shared/ui';

/** The first question of all, before anything about the person is asked or stored. */
@Component({
  selector: 'rk-age-question',
  imports: [Button, Choices, Note],
  templateUrl: './age-question.html',
  styleUrl: './age-question.css',
})
export class AgeQuestion {
  /** Whether they are 18 or older. */
  readonly answered = output<boolean>();

  protected readonly choices: readonly Choice[] = [
    { code: 'adult', word: $localize`:@@age.yes:Yes, I am 18 or older` },
    { code: 'under-age', word: $localize`:@@age.no:No, I am younger` },
  ];
  protected readonly chosen = signal<readonly string[]>([]);
  protected readonly isDemanded = signal(false);

  protected go(): void {
    const [chosen] = this.chosen();
    if (chosen) this.answered.emit(chosen === 'adult');
    else this.isDemanded.set(true);
  }
}
