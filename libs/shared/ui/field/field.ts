import { booleanAttribute, Component, computed, contentChild, Directive, ElementRef, inject, input, signal } from '@angular/core';
import { IconButton } from '../button/icon-button';
import { Icon } from '../icon/icon';

let count = 0;

/** Marks the input, textarea or select of a field and wires it to the field's label and note. */
@Directive({
  selector: 'input[rkInput], textarea[rkInput], select[rkInput]',
  host: {
    class: 'rk-input',
    '[id]': 'field.id',
    '[attr.aria-describedby]': 'field.hasNote() ? field.noteId : null',
    '[attr.aria-invalid]': 'field.error() ? true : null',
  },
})
export class FieldInput {
  protected readonly field = inject(Field);
  private readonly element = inject<ElementRef<HTMLInputElement>>(ElementRef).nativeElement;
  readonly isPassword = this.element.getAttribute('type') === 'password';
  readonly isChoice = this.element.tagName === 'SELECT';

  show(shown: boolean): void {
    this.element.type = shown ? 'text' : 'password';
  }
}

/** A label, the box marked `rkInput`, and below it the hint or what is wrong; a password can be shown. */
@Component({
  selector: 'rk-field',
  imports: [Icon, IconButton],
  templateUrl: './field.html',
  styleUrl: './field.css',
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input('');
  /** A sentence that offers the fix; it takes the place of the hint. */
  readonly error = input<string | null>();
  readonly optional = input(false, { transform: booleanAttribute });

  readonly id = `rk-field-${++count}`;
  readonly noteId = `${this.id}-note`;
  readonly hasNote = computed(() => Boolean(this.error() || this.hint()));

  private readonly box = contentChild.required(FieldInput);
  private readonly isShown = signal(false);
  protected readonly isPassword = computed(() => this.box().isPassword);
  protected readonly isChoice = computed(() => this.box().isChoice);
  protected readonly eye = computed(() => (this.isShown() ? 'visibility_off' : 'visibility'));
  protected readonly eyeLabel = computed(() =>
    this.isShown() ? $localize`:@@field.hidePassword:Hide password` : $localize`:@@field.showPassword:Show password`,
  );

  protected showOrHide(): void {
    this.isShown.update((shown) => !shown);
    this.box().show(this.isShown());
  }
}
