import { booleanAttribute, Component, computed, inject, input } from '@angular/core';
import { Help } from './help';

/** One tap from every page to the lines to call. A plain link: it leads there even if the app is stuck. */
@Component({
  selector: 'rk-need-help',
  template: `
    @if (address(); as address) {
      <a [href]="address" i18n="@@help.link">Need help now?</a>
    }
  `,
  styleUrl: './need-help.css',
})
export class NeedHelp {
  /** On pages of nobody in particular: where somebody lives who was here before is not told. */
  readonly forVisitors = input(false, { transform: booleanAttribute });

  private readonly help = inject(Help);
  protected readonly address = computed(() => (this.forVisitors() ? this.help.forEverybody() : this.help.forPerson()));
}
