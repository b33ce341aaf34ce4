import { Component, computed, ElementRef, inject, input, model, signal } from '@angular/core';
import type { Answer, Option, RankedList } from '@rekindle/programs/domain';
import { Button, IconButton } from '@rekindle/shared/ui';
import { codesOf } from './answer-of-kind';
import { Asked } from './asked';

/** Options brought into an order by buttons that every hand and every keyboard can press; the most important one is on top. */
@Component({
  selector: 'rk-ranked-list-answer',
  imports: [Button, IconButton],
  templateUrl: './ranked-list-answer.html',
  styleUrl: './ranked-list-answer.css',
})
export class RankedListAnswer {
  readonly field = input.required<RankedList>();
  readonly answer = model<Answer | null>(null);

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly asked = inject(Asked);
  protected readonly said = signal('');
  protected readonly isOrdered = computed(() => codesOf(this.answer()).length > 0);
  /** What was ordered, and below it what was not yet. */
  protected readonly options = computed(() => {
    const [codes, { options }] = [codesOf(this.answer()), this.field()];
    const ordered = codes.flatMap((code) => options.filter((option) => option.code === code));
    return [...ordered, ...options.filter(({ code }) => !codes.includes(code))];
  });

  protected upName({ words }: Option): string {
    return $localize`:@@exercise.rankedUp:Up: ${words}:what:`;
  }

  protected downName({ words }: Option): string {
    return $localize`:@@exercise.rankedDown:Down: ${words}:what:`;
  }

  protected keepOrder(): void {
    this.answer.set(this.options().map(({ code }) => code));
  }

  protected move(from: number, by: -1 | 1): void {
    const codes = this.options().map(({ code }) => code);
    const [moved] = codes.splice(from, 1);
    if (moved === undefined) return;
    codes.splice(from + by, 0, moved);
    this.answer.set(codes);
    this.say(moved, from + by);
  }

  // The same button again, where its row is now; at an end only the other one is left.
  private say(code: string, place: number): void {
    const words = this.field().options.find((option) => option.code === code)?.words ?? '';
    this.said.set($localize`:@@exercise.rankedMoved:${words}:what: is now in place ${place + 1}:place:.`);
  }

  protected keepFocus(event: Event, code: string, way: 'up' | 'down'): void {
    if (event.currentTarget !== document.activeElement) return;
    setTimeout(() => {
      const row = this.element.querySelector(`[data-code="${code}"]`);
      row?.querySelector<HTMLElement>(`.${way}:not(:disabled), button:not(:disabled)`)?.focus();
    });
  }
}
