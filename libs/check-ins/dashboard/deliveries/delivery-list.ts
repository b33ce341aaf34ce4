import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DeliveredMailFragment } from '@rekindle/shared/graphql';
import { Button, Calendar, Chip, Icon, KeepFocus, timeInWords } from '@rekindle/shared/ui';
import { localDayInWords } from '../words/moment-words';
import { letterInWords, standingOf } from './delivery-words';
import { SendAgain } from './send-again';

const fewest = 6;

/** Mails, the latest first: where each stands, what that means, and what to do about it. */
@Component({
  selector: 'rk-delivery-list',
  imports: [Button, Chip, Icon, KeepFocus, RouterLink, SendAgain],
  templateUrl: './delivery-list.html',
  styleUrl: './delivery-list.css',
})
export class DeliveryList {
  readonly mails = input.required<readonly DeliveredMailFragment[]>();
  /** Whose clock the times are on; without, the coach's own. */
  readonly zone = input<string>();
  /** For a list that is not of one client. */
  readonly namesClients = input(false);
  /** One was sent again, and is as it stands now. */
  readonly changed = output<DeliveredMailFragment>();

  private readonly calendar = inject(Calendar);
  protected readonly sending = signal<DeliveredMailFragment | null>(null);
  private readonly showsAll = signal(false);
  protected readonly hasMore = computed(() => !this.showsAll() && this.mails().length > fewest);
  protected readonly rows = computed(() => {
    const zone = this.zone() ?? this.calendar.zone();
    const shown = this.showsAll() || this.namesClients() ? this.mails() : this.mails().slice(0, fewest);
    return shown.map((mail) => {
      const letter = letterInWords(mail.letter);
      const when = `${localDayInWords(mail.day)}, ${timeInWords(new Date(mail.dueAt), zone)}`;
      const { means, ...standing } = standingOf(mail);
      const isMended = mail.delivery === 'HARD_BOUNCE' || mail.state === 'FAILED';
      return {
        ...{ mail, letter, when, means, standing, link: ['/clients', mail.clientId ?? '', 'check-ins'] },
        settings: isMended && mail.clientId ? ['/clients', mail.clientId, 'settings'] : null,
        again: $localize`:@@deliveries.againSpoken:Send again: ${letter}:letter:, ${when}:when:`,
      };
    });
  });

  protected showAll(): void {
    this.showsAll.set(true);
  }
}
