import { Component, computed, inject, input, linkedSignal, model, output, signal } from '@angular/core';
import { Api, type FlagFragment, keyOf, RaiseFlagDocument } from '@rekindle/shared/graphql';
import { Button, Deed, Dialog, Field, FieldInput } from '@rekindle/shared/ui';
import { causesOf, FlagCause, FlagCode, flagCodes } from '@rekindle/safety/domain';
import { causeInWords, flagInWords } from '../flag-words';

/** Raises a flag for what a coach heard or saw. */
@Component({
  selector: 'rk-raise-flag',
  imports: [Button, Dialog, Field, FieldInput],
  templateUrl: './raise-flag.html',
  styles: 'p { margin-bottom: 16px } rk-field { display: block; margin-bottom: 16px }',
})
export class RaiseFlag {
  readonly open = model(false);
  readonly clientId = input.required<string>();
  readonly raised = output<readonly FlagFragment[]>();

  private readonly api = inject(Api);
  protected readonly flags = flagCodes.map((code) => ({ code, words: flagInWords(code) }));
  protected readonly code = signal<FlagCode>(FlagCode.SH_NOW);
  protected readonly causes = computed(() => causesOf(this.code()).map((cause) => ({ cause, words: causeInWords(cause) })));
  protected readonly cause = linkedSignal<FlagCause>(() => causesOf(this.code())[0] ?? FlagCause.SAID_SO);

  protected readonly raise = new Deed(async () => {
    const input = { clientId: this.clientId(), code: keyOf(FlagCode, this.code()), cause: keyOf(FlagCause, this.cause()) };
    const { raiseFlag } = await this.api.mutate(RaiseFlagDocument, { input });
    this.open.set(false);
    this.raised.emit(raiseFlag);
  });

  protected choose(code: string): void {
    this.code.set(code as FlagCode);
  }

  protected chooseCause(cause: string): void {
    this.cause.set(cause as FlagCause);
  }
}
