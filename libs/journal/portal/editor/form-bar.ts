import { Component, ElementRef, inject, input, output, signal } from '@angular/core';
import { Icon, type IconName } from '@rekindle/shared/ui';
import type { Form } from './prose/forms';

interface Offered {
  readonly form: Form;
  readonly icon: IconName;
  readonly word: string;
  readonly keys: string;
}

const offered: readonly Offered[] = [
  { form: 'bold', icon: 'format_bold', word: $localize`:@@journalEditor.bold:Bold`, keys: 'Control+B' },
  { form: 'italic', icon: 'format_italic', word: $localize`:@@journalEditor.italic:Italic`, keys: 'Control+I' },
  { form: 'bulleted', icon: 'format_list_bulleted', word: $localize`:@@journalEditor.bulleted:List`, keys: 'Control+Shift+8' },
  { form: 'numbered', icon: 'format_list_numbered', word: $localize`:@@journalEditor.numbered:Numbered list`, keys: 'Control+Shift+7' },
  { form: 'quote', icon: 'format_quote', word: $localize`:@@journalEditor.quote:Quote`, keys: 'Control+Shift+9' },
];

/** What words can look like: one stop for Tab, arrow keys inside. The focus stays in the text when a finger or a mouse presses. */
@Component({
  selector: 'rk-form-bar',
  imports: [Icon],
  template: `
    @for (each of offered; track each.form) {
      <button
        type="button"
        [attr.aria-label]="each.word"
        [attr.aria-keyshortcuts]="each.keys"
        [attr.aria-pressed]="forms().includes(each.form)"
        [tabIndex]="tabIndexOf($index)"
        [disabled]="!isReady()"
        (mousedown)="$event.preventDefault()"
        (click)="toggled.emit(each.form)"
      >
        <rk-icon [name]="each.icon" />
      </button>
    }
  `,
  styleUrl: './form-bar.css',
  host: {
    role: 'toolbar',
    '[attr.aria-label]': 'label',
    '(keydown.arrowRight)': 'go(1)',
    '(keydown.arrowLeft)': 'go(-1)',
  },
})
export class FormBar {
  readonly forms = input.required<readonly Form[]>();
  readonly isReady = input(true);
  readonly toggled = output<Form>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly offered = offered;
  protected readonly label = $localize`:@@journalEditor.forms:How the words look`;
  protected readonly stop = signal(0);

  // The others are reached by the arrows.
  protected tabIndexOf(index: number): number {
    return index === this.stop() ? 0 : -1;
  }

  protected go(step: number): void {
    this.stop.update((stop) => (stop + step + offered.length) % offered.length);
    this.element.querySelectorAll('button')[this.stop()]?.focus();
  }
}
