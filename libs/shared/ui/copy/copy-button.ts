import { Component, inject, input } from '@angular/core';
import { Button } from '../button/button';
import { Deed } from '../deed/deed';
import { Icon } from '../icon/icon';
import { Toasts } from '../toast/toasts';

/** Copies a text, and says so. */
@Component({
  selector: 'rk-copy-button',
  imports: [Button, Icon],
  template: `
    <button rkButton size="small" type="button" (click)="copy.do()">
      <rk-icon name="content_copy" [size]="16" />
      @if (label()) {
        {{ label() }}
      } @else {
        <ng-container i18n="@@copyButton.copy">Copy</ng-container>
      }
      <span class="rk-unseen">{{ what() }}</span>
    </button>
  `,
})
export class CopyButton {
  readonly text = input.required<string>();
  /** Named for whoever only hears the button. */
  readonly what = input('');
  /** What stands on it where "Copy" is not enough, as beside another one. */
  readonly label = input('');

  private readonly toasts = inject(Toasts);

  protected readonly copy = new Deed(async () => {
    await navigator.clipboard.writeText(this.text()).catch(() => {
      throw new Error($localize`:@@copyButton.refused:Your browser does not let us copy. Please select the text and copy it by hand.`);
    });
    this.toasts.show({ text: $localize`:@@copyButton.done:Copied`, icon: 'check' });
  });
}
