import { Component, computed, input } from '@angular/core';

/** How far long work has come: a thin line, and the same in words below it. */
@Component({
  selector: 'rk-progress',
  template: `
    <div
      class="track"
      role="progressbar"
      aria-valuemin="0"
      [attr.aria-label]="label()"
      [attr.aria-valuemax]="of()"
      [attr.aria-valuenow]="done()"
      [attr.aria-valuetext]="words()"
    >
      <i [style.width.%]="share()"></i>
    </div>
    <p aria-hidden="true">{{ words() }}</p>
  `,
  styleUrl: './progress.css',
})
export class Progress {
  /** What is being done. */
  readonly label = input.required<string>();
  readonly done = input.required<number>();
  readonly of = input.required<number>();
  /** As "240 of 1,000 read". */
  readonly words = input.required<string>();

  protected readonly share = computed(() => (this.of() > 0 ? Math.min(100, (this.done() / this.of()) * 100) : 0));
}
