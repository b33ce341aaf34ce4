import { Component, computed, inject, linkedSignal, model, output, signal } from '@angular/core';
import { Api, type ClientStoryFragment, type FactKind, RecordFactDocument } from '@rekindle/shared/graphql';
import { Button, Calendar, Deed, Dialog, Field, FieldInput } from '@rekindle/shared/ui';
import { localDay } from '@rekindle/clients/domain';
import { answersInWords, factName } from '../facts-in-words';
import { OpenClient } from '../open-client';

const kinds: readonly FactKind[] = ['CONTACT', 'GOAL', 'BREAKUP', 'ENDED_BY', 'LENGTH', 'TIES', 'EARLIER_BREAKUPS'];

/** Writes down what a coach has learned of the relationship, or corrects what was told. */
@Component({
  selector: 'rk-record-fact',
  imports: [Button, Dialog, Field, FieldInput],
  templateUrl: './record-fact.html',
  styles: 'p { margin-bottom: 16px } rk-field { display: block; margin-bottom: 12px } select[multiple] { min-height: 132px }',
})
export class RecordFact {
  readonly open = model(false);
  readonly recorded = output<ClientStoryFragment>();

  private readonly api = inject(Api);
  private readonly client = inject(OpenClient);
  private readonly calendar = inject(Calendar);

  protected readonly kinds = kinds;
  protected readonly nameOf = factName;
  protected readonly today = computed(() => localDay(this.calendar.now(), this.client.overview()?.timeZone ?? 'UTC'));
  protected readonly kind = signal<FactKind>('CONTACT');
  protected readonly isDate = computed(() => this.kind() === 'BREAKUP');
  protected readonly isSeveral = computed(() => this.kind() === 'TIES');
  protected readonly answers = computed(() => {
    const other = this.client.overview()?.nickname ?? $localize`:@@fact.other:the other person`;
    return answersInWords(this.kind(), this.client.name(), other);
  });
  protected readonly code = linkedSignal(() => this.answers()[0]?.code ?? '');
  protected readonly on = linkedSignal(() => this.today());

  protected readonly record = new Deed(async () => {
    const input = { clientId: this.client.id() ?? '', kind: this.kind(), code: this.isDate() ? this.on() : this.code() };
    const { recordFact } = await this.api.mutate(RecordFactDocument, { input: { ...input, on: this.isDate() ? null : this.on() } });
    this.open.set(false);
    this.recorded.emit(recordFact);
  });

  protected chooseKind(kind: string): void {
    this.kind.set(kind as FactKind);
  }

  protected choose({ selectedOptions }: HTMLSelectElement): void {
    this.code.set([...selectedOptions].map(({ value }) => value).join(','));
  }
}
