import { Component, computed, input, model, output } from '@angular/core';
import type { FieldKind } from '@rekindle/programs/domain';
import { Drawer } from '@rekindle/shared/ui';
import { kindWords, rowKinds } from './kind-words';

/** The ways to ask, to choose one from. */
@Component({
  selector: 'rk-kind-drawer',
  imports: [Drawer],
  template: `
    <rk-drawer [(open)]="open" heading="How is it answered?" i18n-heading="@@kindDrawer.heading">
      @if (open()) {
        <ul>
          @for (each of kinds(); track each.kind) {
            <li>
              <button type="button" [attr.autofocus]="$first ? '' : null" (click)="chosen.emit(each.kind)">
                <b>{{ each.name }}</b>
                <span class="purpose">{{ each.about }}</span>
              </button>
            </li>
          }
        </ul>
      }
    </rk-drawer>
  `,
  styleUrl: '../building/pick-list.css',
})
export class KindDrawer {
  readonly open = model(false);
  /** Whether it is asked within rows: then there are fewer ways. */
  readonly isWithin = input.required<boolean>();
  readonly chosen = output<FieldKind>();

  protected readonly kinds = computed(() => kindWords.filter(({ kind }) => !this.isWithin() || rowKinds.includes(kind)));
}
