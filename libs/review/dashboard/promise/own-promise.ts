import { Component, computed, inject, linkedSignal } from '@angular/core';
import { Api, OwnReadingPromiseDocument, type OwnReadingPromiseQuery, SetReadingPromiseDocument } from '@rekindle/shared/graphql';
import { Button, Card, cityOf, Deed, Field, FieldInput, KeepFocus, Note, PageError, Skeleton, Toasts } from '@rekindle/shared/ui';
import { inOrder, mostWindows, promisedBy } from '@rekindle/review/domain';
import { momentInFull } from '../words/item-words';

type Window = OwnReadingPromiseQuery['readingPromise']['windows'][number];

const weekdays = [
  $localize`:@@weekday.1:Monday`,
  $localize`:@@weekday.2:Tuesday`,
  $localize`:@@weekday.3:Wednesday`,
  $localize`:@@weekday.4:Thursday`,
  $localize`:@@weekday.5:Friday`,
  $localize`:@@weekday.6:Saturday`,
  $localize`:@@weekday.7:Sunday`,
].map((word, index) => ({ weekday: index + 1, word }));

/** When somebody who coaches reads, and what a client would be told just now. */
@Component({
  selector: 'rk-own-promise',
  imports: [Button, Card, Field, FieldInput, KeepFocus, Note, PageError, Skeleton],
  templateUrl: './own-promise.html',
  styleUrl: './own-promise.css',
})
export class OwnPromise {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  protected readonly query = this.api.query(OwnReadingPromiseDocument, () => ({}));
  private readonly kept = linkedSignal(() => this.query.value()?.readingPromise);
  protected readonly windows = linkedSignal<readonly Window[]>(() => this.kept()?.windows ?? []);
  protected readonly isThere = computed(() => this.kept() !== undefined);
  protected readonly weekdays = weekdays;
  protected readonly mayAdd = computed(() => this.windows().length < mostWindows);
  protected readonly isChanged = computed(() => JSON.stringify(this.windows()) !== JSON.stringify(this.kept()?.windows));
  protected readonly city = computed(() => cityOf(this.kept()?.timeZone ?? ''));
  /** What somebody would be told who hands something in now. */
  protected readonly told = computed(() => {
    const zone = this.kept()?.timeZone;
    const by = zone && this.windows().every(({ at }) => at !== '') ? promisedBy(this.windows(), zone, new Date()) : null;
    return by
      ? $localize`:@@ownPromise.told:Whoever hands something in now is told: read by ${momentInFull(by.toISOString(), zone)}:moment:.`
      : '';
  });

  protected readonly save = new Deed(async () => {
    const windows = inOrder(this.windows());
    const { setReadingPromise } = await this.api.mutate(SetReadingPromiseDocument, {
      input: { windows, timeZone: this.kept()?.timeZone ?? null },
    });
    this.kept.set(setReadingPromise);
    this.toasts.show({ text: $localize`:@@ownPromise.saved:Saved; your clients see it`, icon: 'check_circle' });
  });

  protected add(): void {
    const last = this.windows().at(-1);
    this.windows.update((all) => [...all, { weekday: last ? (last.weekday % 7) + 1 : 2, at: last?.at ?? '18:00' }]);
  }

  protected change(index: number, change: Partial<Window>): void {
    this.windows.update((all) => all.map((each, place) => (place === index ? { ...each, ...change } : each)));
  }

  protected remove(index: number): void {
    this.windows.update((all) => all.filter((_, place) => place !== index));
  }

  protected spoken(index: number): string {
    const { weekday = 1, at = '' } = this.windows()[index] ?? {};
    return $localize`:@@ownPromise.remove:Take out ${weekdays[weekday - 1]?.word}:day:, ${at}:time:`;
  }

  protected saveTyped(event: Event): void {
    event.preventDefault();
    void this.save.do();
  }
}
