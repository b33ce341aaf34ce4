import { Component, computed, input, output } from '@angular/core';
import { Icon, Menu, MenuFor, MenuItem } from '@rekindle/shared/ui';
import type { FacetChoice } from './facet-words';

/** One filter: its name and what is chosen, on a chip that opens its choices. */
@Component({
  selector: 'rk-facet-menu',
  imports: [Icon, Menu, MenuFor, MenuItem],
  template: `
    <button type="button" class="facet" [class.chosen]="chosen()" [rkMenuFor]="menu">
      <span>{{ name() }}</span>&ngsp;<b>{{ words() }}</b
      ><rk-icon name="keyboard_arrow_down" [size]="16" />
    </button>
    <rk-menu #menu align="start" [attr.aria-label]="name()">
      @for (each of all(); track each.code) {
        <button
          rkMenuItem
          type="button"
          [class.other]="!each.isChosen"
          [attr.aria-current]="each.isChosen || null"
          (click)="pick(each.code)"
        >
          <span class="choice"><rk-icon name="check" [size]="16" />{{ each.words }}</span>
        </button>
      }
      @if (others()) {
        <button rkMenuItem type="button" class="other" (click)="othersWanted.emit()">
          <span class="choice"><rk-icon name="check" [size]="16" />{{ others() }}</span>
        </button>
      }
    </rk-menu>
  `,
  styleUrl: './facet-menu.css',
})
export class FacetMenu {
  readonly name = input.required<string>();
  /** What is said when nothing is chosen. */
  readonly everything = input.required<string>();
  readonly choices = input.required<readonly FacetChoice[]>();
  readonly chosen = input<string>();
  /** What is chosen where it is none of the choices. */
  readonly otherwise = input('');
  /** Leads to what the menu has no room for; nothing where there is no more. */
  readonly others = input('');
  readonly othersWanted = output();
  readonly picked = output<string | null>();

  protected readonly all = computed(() => [
    { code: '', words: this.everything(), isChosen: !this.chosen() },
    ...this.choices().map((choice) => ({ ...choice, isChosen: choice.code === this.chosen() })),
  ]);
  protected readonly words = computed(() => this.all().find(({ isChosen }) => isChosen)?.words ?? (this.otherwise() || this.chosen()));

  protected pick(code: string): void {
    this.picked.emit(code || null);
  }
}
