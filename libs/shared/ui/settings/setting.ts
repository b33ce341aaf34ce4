import { Component, input } from '@angular/core';

let count = 0;

/** One thing to settle: what it is about at the left, the card at the right. */
@Component({
  selector: 'rk-setting',
  template: `
    <section [attr.aria-labelledby]="headingId">
      <div class="about">
        <h2 [id]="headingId">{{ heading() }}</h2>
        <p>{{ sentence() }}</p>
      </div>
      <ng-content />
    </section>
  `,
  styleUrl: './setting.css',
})
export class Setting {
  readonly heading = input.required<string>();
  readonly sentence = input.required<string>();

  protected readonly headingId = `rk-setting-${++count}`;
}
