import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { daysBetween } from '@rekindle/check-ins/domain';
import { Api, HowItHasBeenDocument, LastToldDocument } from '@rekindle/shared/graphql';
import { Button, Card } from '@rekindle/shared/ui';

/** After so many days of silence it is asked on Today, below everything else. */
const silence = 30;

/** Asks how things stand, where nobody has said so for a month. It asks for nothing: whoever passes over it hears no more of it. */
@Component({
  selector: 'rk-told-long-ago',
  imports: [Button, Card, RouterLink],
  template: `
    @if (isTurn()) {
      <section rkCard heading="How is it between you now?" i18n-heading="@@stands.ask">
        <p i18n="@@toldLongAgo.why">Nobody has said for a while where things stand. Two taps are enough, also when nothing has changed.</p>
        <a rkButton routerLink="/more/where-things-stand" i18n="@@toldLongAgo.say">Say where things stand</a>
      </section>
    }
  `,
  styles: ':host:empty { display: none } p { margin-bottom: 16px; color: var(--rk-ink-2) }',
})
export class ToldLongAgo {
  private readonly api = inject(Api);
  private readonly told = this.api.query(LastToldDocument, () => ({}));
  private readonly progress = this.api.query(HowItHasBeenDocument, () => ({}));

  protected readonly isTurn = computed(() => {
    const [myOutcome, myProgress] = [this.told.value()?.myOutcome, this.progress.value()?.myProgress];
    if (!myOutcome || !myProgress?.mayTell) return false;
    const latest = myOutcome.knownUntil ?? myProgress.startedOn;
    return latest !== null && daysBetween(latest, myOutcome.today) >= silence;
  });
}
