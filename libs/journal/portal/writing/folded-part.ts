import { Component, input, output } from '@angular/core';
import { Icon } from '@rekindle/shared/ui';

/** A part of an entry that is folded away until it is wanted, with what stands in it beside its name. */
@Component({
  selector: 'rk-folded-part',
  imports: [Icon],
  template: `
    <details #part (toggle)="opened.emit(part.open)">
      <summary>
        <span class="name">{{ heading() }}</span>
        <span class="said">{{ said() }}</span>
        <rk-icon class="fold" name="keyboard_arrow_down" />
      </summary>
      <div class="part"><ng-content /></div>
    </details>
  `,
  styleUrl: './folded-part.css',
})
export class FoldedPart {
  readonly heading = input.required<string>();
  readonly said = input('');
  readonly opened = output<boolean>();
}
