import { Component, computed, type ElementRef, input, linkedSignal, untracked, viewChild } from '@angular/core';
import type { Exercise } from '@rekindle/programs/domain';
import { Button, Steps } from '@rekindle/shared/ui';
import { FieldDrawing } from './field-drawing';

/** An exercise as it looks on a client's phone, screen by screen. Nothing can be written in it. */
@Component({
  selector: 'rk-phone-preview',
  imports: [Button, FieldDrawing, Steps],
  templateUrl: './phone-preview.html',
  styleUrl: './phone-preview.css',
})
export class PhonePreview {
  readonly exercise = input.required<Exercise>();
  /** The id of the section to lead to, where something of it is being looked at. */
  readonly section = input<string | null>(null);

  /** From 0. */
  protected readonly at = linkedSignal<string, number>({
    source: () => `${this.exercise().key} ${this.section()}`,
    computation: () =>
      Math.max(
        0,
        untracked(this.exercise).sections.findIndex(({ id }) => id === this.section()),
      ),
  });
  protected readonly of = computed(() => this.exercise().sections.length);
  // One that was taken out may have been the last.
  protected readonly place = computed(() => Math.min(this.at(), this.of() - 1));
  protected readonly screenful = computed(() => this.exercise().sections[this.place()]);
  private readonly screen = viewChild.required<ElementRef<HTMLElement>>('screen');

  protected go(by: 1 | -1): void {
    this.at.set(Math.min(Math.max(this.place() + by, 0), this.of() - 1));
    this.screen().nativeElement.scrollTop = 0;
  }
}
