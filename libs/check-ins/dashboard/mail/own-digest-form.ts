import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { FormField, FormRoot } from '@angular/forms/signals';
import { Api, type OwnDigestFragment, SetOwnDigestDocument } from '@rekindle/shared/graphql';
import { Button, Calendar, cityOf, clockInWords, Field, FieldInput, Note, SavedLine, SendForm, Switch } from '@rekindle/shared/ui';
import { zoneOr } from '../words/moment-words';

/** The clock of the practice, as the field holds it. */
const ofPractice = '';

/** Switches it on and off, and says by which clock it is seven. */
@Component({
  selector: 'rk-own-digest-form',
  imports: [Button, Field, FieldInput, FormField, FormRoot, Note, SavedLine, Switch],
  templateUrl: './own-digest-form.html',
  styleUrl: './own-digest-form.css',
})
export class OwnDigestForm {
  // Always given; but the form reads its model before inputs are there.
  readonly digest = input<OwnDigestFragment>({ isOn: false, at: '', timeZone: null });

  private readonly api = inject(Api);
  private readonly calendar = inject(Calendar);

  protected readonly savedAt = signal<Date | null>(null);
  protected readonly typed = linkedSignal(() => ({ isOn: this.digest().isOn, timeZone: this.digest().timeZone ?? ofPractice }));
  protected readonly form = new SendForm(
    this.typed,
    () => {},
    async ({ isOn, timeZone }) => {
      await this.api.mutate(SetOwnDigestDocument, { input: { isOn, timeZone: timeZone === ofPractice ? null : timeZone } });
      this.savedAt.set(new Date());
    },
  );
  private readonly practiceZone = computed(() => zoneOr(this.calendar.zone()));
  /** The practice's, the one that was chosen, and that of this device: whoever travels is where their device is. */
  protected readonly zones = computed(() => {
    const others = [this.digest().timeZone, Intl.DateTimeFormat().resolvedOptions().timeZone];
    const different = new Set(others.filter((zone) => zone !== null && zone !== this.practiceZone()));
    return [...different].map((zone) => ({ zone, city: cityOf(zone ?? '') }));
  });
  protected readonly practiceCity = computed(() => cityOf(this.practiceZone()));
  protected readonly hint = computed(() => clockInWords(this.calendar.now(), this.typed().timeZone || this.practiceZone()));
}
