import { Component, computed, inject } from '@angular/core';
import { Api, OpenCheckInDocument, Session } from '@rekindle/shared/graphql';
import { Calendar, NextThing } from '@rekindle/shared/ui';
import { localDayInWords, untilInWords } from '../settings/times-in-words';

/** The filled card of Today while a check-in waits. It is answered on the page that the mail leads to, outside of this application. */
@Component({
  selector: 'rk-open-check-in',
  templateUrl: './open-check-in.html',
  styleUrl: './open-check-in.css',
})
export class OpenCheckIn {
  private readonly session = inject<Session<unknown>>(Session);
  private readonly calendar = inject(Calendar);
  private readonly query = inject(Api).query(OpenCheckInDocument, () => (this.session.readsOnlySince() ? undefined : {}));

  protected readonly open = computed(() => {
    const mine = this.query.value()?.myCheckIns;
    if (!mine?.open) return null;
    const { zone, open } = mine;
    return { ...open, about: localDayInWords(open.day), until: untilInWords(open.closesAt, zone, this.calendar.now()) };
  });

  // Where it cannot be asked, nothing is claimed: the page says elsewhere that the server is away.
  protected readonly isTurn = inject(NextThing).claim(() => {
    if (this.session.readsOnlySince() || this.query.problem()) return false;
    return this.query.value() && Boolean(this.open());
  });
}
