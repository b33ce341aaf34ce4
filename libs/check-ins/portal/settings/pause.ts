import { Component, computed, inject, linkedSignal } from '@angular/core';
import { addDays } from '@rekindle/check-ins/domain';
import { Button, Card, Deed, Field, FieldInput, KeepFocus, Toasts } from '@rekindle/shared/ui';
import { OwnCheckIns } from './own-check-ins';
import { localDayInWords } from './times-in-words';

const aWeek = 7;
const longest = 92;

/** Not for a while: for a week, or until a day; and the way back. */
@Component({
  selector: 'rk-pause',
  imports: [Button, Card, Field, FieldInput, KeepFocus],
  templateUrl: './pause.html',
  styleUrl: './pause.css',
})
export class Pause {
  protected readonly own = inject(OwnCheckIns);
  private readonly toasts = inject(Toasts);

  protected readonly pausedUntil = computed(() => {
    const until = this.own.pausedUntil();
    return until && localDayInWords(until);
  });
  protected readonly tomorrow = computed(() => addDays(this.own.today(), 1));
  protected readonly latest = computed(() => addDays(this.own.today(), longest));
  protected readonly until = linkedSignal({ source: () => this.own.plan()?.pausedUntil, computation: () => '' });
  protected readonly flaw = linkedSignal<string, string | null>({ source: () => this.until(), computation: () => null });

  protected readonly pause = new Deed(async (until: string) => {
    await this.own.pause(until);
    this.toasts.show({ text: $localize`:@@pause.done:Paused until ${localDayInWords(until)}:day:`, icon: 'pause' });
  });
  protected readonly goOn = new Deed(async () => {
    await this.own.pause(null);
    this.toasts.show({ text: $localize`:@@pause.wentOn:They come again`, icon: 'play_arrow' });
  });

  protected forAWeek(): void {
    void this.pause.do(addDays(this.own.today(), aWeek));
  }

  protected untilThen(): void {
    const day = this.until();
    if (day >= this.tomorrow() && day <= this.latest()) void this.pause.do(day);
    else this.flaw.set($localize`:@@pause.flaw:Please choose a day from tomorrow on, at most three months ahead.`);
  }
}
