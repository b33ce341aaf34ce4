import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { ConsentDecision, consentKinds, type ConsentKind, neededConsents } from '@rekindle/clients/domain';
import { Button, IconButton, Note, Player } from '@rekindle/shared/ui';
import { Beginning } from '../beginning/beginning';
import { ConsentText } from '../consents/consent-text';
import { consentWords } from '../consents/consent-words';
import { afterConsent, beforeConsent } from './way-on';

/** One consent on a screen of its own: what it means, what happens when it is taken back, and yes or not now. */
@Component({
  selector: 'rk-consent-step',
  imports: [Button, ConsentText, IconButton, Note, Player, RouterLink],
  templateUrl: './consent-step.html',
  styles: 'h1 { font-size: 26px; line-height: 34px }',
})
export class ConsentStep {
  readonly kind = input.required<ConsentKind>();

  private readonly beginning = inject(Beginning);
  private readonly router = inject(Router);

  protected readonly people = this.beginning.people;
  protected readonly words = computed(() => consentWords(this.kind(), this.people()));
  protected readonly step = computed(() => consentKinds.indexOf(this.kind()) + 1);
  protected readonly of = consentKinds.length;
  protected readonly back = computed(() => beforeConsent(this.kind()));
  protected readonly isGiven = computed(() => {
    const said = this.beginning.consents().get(this.kind());
    return said !== undefined && ConsentDecision[said.decision] === ConsentDecision.GIVEN;
  });
  /** Why it does not go on, in words. */
  protected readonly problem = linkedSignal<ConsentKind, string | null>({ source: this.kind, computation: () => null });
  protected readonly isSending = signal(false);

  protected async agree(): Promise<void> {
    if (this.isGiven()) return this.goOn();
    this.isSending.set(true);
    try {
      await this.beginning.give(this.kind());
      await this.goOn();
    } catch (failure) {
      this.problem.set((failure as Error).message);
    } finally {
      this.isSending.set(false);
    }
  }

  protected async putOff(): Promise<void> {
    if (!neededConsents.includes(this.kind())) return this.goOn();
    this.problem.set(
      $localize`:@@consent.needed:Without this nothing can be stored, so it stops here for now. You can come back whenever you like; nothing is lost.`,
    );
  }

  private async goOn(): Promise<void> {
    await this.router.navigateByUrl(afterConsent(this.kind()));
  }
}
