import { Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Card, dateInWords, Deed, Icon, KeepFocus, Note, PageError, Skeleton, Toasts } from '@rekindle/shared/ui';
import { OwnLaterQuestions } from './own-later-questions';

/** When a mail will ask a client where things stand, whether or not coaching has ended; and an end of that. */
@Component({
  selector: 'rk-later-questions',
  imports: [Button, Card, Icon, KeepFocus, Note, PageError, RouterLink, Skeleton],
  templateUrl: './later-questions.html',
  styleUrl: './later-questions.css',
  providers: [OwnLaterQuestions],
})
export class LaterQuestions {
  private readonly toasts = inject(Toasts);
  protected readonly own = inject(OwnLaterQuestions);
  /** They wanted them again, and their address takes none. */
  protected readonly isRefused = signal(false);

  protected readonly days = computed(() =>
    // A day of a calendar, and no moment: it is the same everywhere.
    (this.own.questions()?.days ?? []).map((day) => ({ day, words: dateInWords(new Date(`${day}T12:00:00`)) })),
  );

  protected readonly stop = new Deed(async () => {
    await this.own.mail(false);
    this.toasts.show({ text: $localize`:@@laterQuestions.stoppedToast:No more of these mails come`, icon: 'check' });
  });

  protected readonly again = new Deed(async () => {
    const comes = await this.own.mail(true);
    this.isRefused.set(!comes);
    if (comes) this.toasts.show({ text: $localize`:@@laterQuestions.againToast:The questions come again`, icon: 'mail' });
  });
}
