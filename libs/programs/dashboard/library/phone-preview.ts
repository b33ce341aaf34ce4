import { Component, computed, type ElementRef, input, linkedSignal, viewChild } from '@angular/core';
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

  /** From 0. */
  protected readonly at = linkedSignal<string, number>({ source: () => this.exercise().key, computation: () => 0 });
  protected readonly of = computed(() => this.exercise().sections.length);
  protected readonly section = computed(() => this.exercise().sections[this.at()]);
  private readonly screen = viewChild.required<ElementRef<HTMLElement>>('screen');

  protected go(by: 1 | -1): void {
    this.at.update((at) => Math.min(Math.max(at + by, 0), this.of() - 1));
    this.screen().nativeElement.scrollTop = 0;
  }
}
