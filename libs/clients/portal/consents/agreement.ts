import { Component, computed, inject, input, signal } from '@angular/core';
import { ConsentDecision, type ConsentKind } from '@rekindle/clients/domain';
import type { SaidConsentFragment } from '@rekindle/shared/graphql';
import { Button, Card, Chip, dateInWords, Dialog, Icon, KeepFocus, Toasts } from '@rekindle/shared/ui';
import { Beginning } from '../beginning/beginning';
import { ConsentText } from './consent-text';
import type { ConsentWords } from './consent-words';

/** One consent as it stands: since when, for which text, and the way back. */
@Component({
  selector: 'rk-agreement',
  imports: [Button, Card, Chip, ConsentText, Dialog, Icon, KeepFocus],
  templateUrl: './agreement.html',
  styleUrl: './agreement.css',
})
export class Agreement {
  readonly kind = input.required<ConsentKind>();
  readonly words = input.required<ConsentWords>();
  readonly said = input<SaidConsentFragment>();
  /** The name under which it would be given. */
  readonly client = input.required<string>();

  private readonly beginning = inject(Beginning);
  private readonly toasts = inject(Toasts);

  protected readonly readsOnly = this.beginning.readsOnly;
  protected readonly isSending = signal(false);
  protected readonly isAsking = signal(false);
  protected readonly standing = computed(() => {
    const said = this.said();
    if (!said) return { decision: null, on: '', version: '', name: '' };
    const { decision, recordedAt, version, name } = said;
    return { decision: ConsentDecision[decision], on: dateInWords(new Date(recordedAt)), version: dateInWords(new Date(version)), name };
  });
  protected readonly isGiven = computed(() => this.standing().decision === ConsentDecision.GIVEN);

  protected async press(): Promise<void> {
    if (this.isGiven()) this.isAsking.set(true);
    else await this.decide(() => this.beginning.give(this.kind()), $localize`:@@agreement.givenToast:Noted that you agree`);
  }

  protected takeBack(): Promise<void> {
    this.isAsking.set(false);
    return this.decide(() => this.beginning.withdraw(this.kind()), $localize`:@@agreement.takenBackToast:Taken back`);
  }

  private async decide(decision: () => Promise<void>, done: string): Promise<void> {
    this.isSending.set(true);
    try {
      await decision();
      this.toasts.show({ text: done, icon: 'check' });
    } catch (failure) {
      this.toasts.show({ text: (failure as Error).message, icon: 'cloud_off' });
    } finally {
      this.isSending.set(false);
    }
  }
}
