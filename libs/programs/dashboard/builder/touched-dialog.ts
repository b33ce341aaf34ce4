import { Component, computed, input, model } from '@angular/core';
import { Button, Deed, Dialog } from '@rekindle/shared/ui';

const named = 3;

/** Says whom a change would touch before it is saved; nothing else is asked. */
@Component({
  selector: 'rk-touched-dialog',
  imports: [Button, Dialog],
  template: `
    <rk-dialog
      [open]="names().length > 0"
      (openChange)="$event || names.set([])"
      heading="Save it for those who are on their way?"
      i18n-heading="@@touched.heading"
    >
      <p i18n="@@touched.what">This changes what lies ahead for {{ who() }}. What they were given stays.</p>
      <button dialogAction rkButton variant="text" type="button" (click)="names.set([])" i18n="@@touched.notYet">Not yet</button>
      <button
        dialogAction
        rkButton
        variant="primary"
        type="button"
        [working]="saving.isUnderWay()"
        workingLabel="Saving"
        i18n-workingLabel="@@form.saving"
        (click)="saving.do()"
        i18n="@@touched.save"
      >
        Save
      </button>
    </rk-dialog>
  `,
})
export class TouchedDialog {
  /** Of those whom it touches; nobody while it is closed. */
  readonly names = model.required<readonly string[]>();
  readonly save = input.required<() => Promise<void>>();

  protected readonly who = computed(() => namesInWords(this.names()));
  protected readonly saving = new Deed(() => this.save()());
}

/** "Dana, Tomasz and 3 others". */
export function namesInWords(names: readonly string[]): string {
  const [shown, others] = [names.slice(0, named), names.length - named];
  if (others <= 0) return list.format(shown);
  const rest = others === 1 ? $localize`:@@touched.oneOther:one other` : $localize`:@@touched.others:${others}:count: others`;
  return list.format([...shown, rest]);
}

const list = new Intl.ListFormat($localize`:The locale in which dates are written@@dates.locale:en-GB`);
