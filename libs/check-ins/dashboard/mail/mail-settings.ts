import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { isLocalDate, localDateAt } from '@rekindle/check-ins/domain';
import { Api, DeliveriesOfDayDocument, type DeliveredMailFragment, Live, WaitingDeliveriesDocument } from '@rekindle/shared/graphql';
import { Calendar, Card, Empty, PageError, Setting, SettingsPage, Skeleton } from '@rekindle/shared/ui';
import { DeliveryList } from '../deliveries/delivery-list';
import { zoneOr } from '../words/moment-words';
import { DayReport } from './day-report';
import { OwnDigest } from './own-digest';

/** The mail of a practice: what waits for somebody, what became of all that a day owed, and what whoever is signed in gets themself. */
@Component({
  selector: 'rk-mail-settings',
  imports: [Card, DayReport, DeliveryList, Empty, OwnDigest, PageError, Setting, SettingsPage, Skeleton],
  templateUrl: './mail-settings.html',
})
export class MailSettings {
  /** From the address, `2026-11-28`. */
  readonly day = input<string>();

  private readonly api = inject(Api);
  private readonly calendar = inject(Calendar);

  protected readonly today = computed(() => localDateAt(zoneOr(this.calendar.zone()), this.calendar.now()));
  protected readonly shown = computed(() => {
    const day = this.day() ?? '';
    return isLocalDate(day) ? day : this.today();
  });
  protected readonly waiting = this.api.query(WaitingDeliveriesDocument, () => ({}));
  protected readonly report = this.api.query(DeliveriesOfDayDocument, () => ({ day: this.shown() }));
  protected readonly mails = linkedSignal<readonly DeliveredMailFragment[] | undefined>(() => this.waiting.value()?.waitingDeliveries);
  protected readonly isForCoaches = computed(() => this.waiting.problem()?.code === 'FORBIDDEN');

  constructor() {
    inject(Live).on('check-ins', () => {
      this.waiting.refresh();
      this.report.refresh();
    });
  }

  /** It waits no more. */
  protected show(changed: DeliveredMailFragment): void {
    this.mails.update((mails) => mails?.filter(({ id }) => id !== changed.id));
    this.report.refresh();
  }
}
