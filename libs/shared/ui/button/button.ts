import { booleanAttribute, Component, ElementRef, inject, input } from '@angular/core';
import { Icon } from '../icon/icon';

/** A button or a link that looks like one; one primary per view. */
@Component({
  selector: 'button[rkButton], a[rkButton]',
  imports: [Icon],
  templateUrl: './button.html',
  styleUrl: './button.css',
  host: {
    '[attr.data-variant]': 'variant()',
    '[attr.data-size]': 'size()',
    '[attr.data-full]': 'full() ? "" : null',
    '[attr.aria-busy]': 'working() || null',
    '[attr.aria-disabled]': 'working() || null',
  },
})
export class Button {
  readonly variant = input<'primary' | 'outline' | 'soft' | 'text'>('outline');
  readonly size = input<'small' | 'medium' | 'large'>('medium');
  /** As wide as what holds it. */
  readonly full = input(false, { transform: booleanAttribute });
  /** What the button asked for is under way; a second press does nothing, and the focus stays where it is. */
  readonly working = input(false, { transform: booleanAttribute });
  /** The label in its -ing form, needed wherever `working` is used. */
  readonly workingLabel = input('');

  constructor() {
    const press = (event: Event) => {
      if (!this.working()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    // In the capture phase, so that the page's own (click) never hears the second press.
    inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.addEventListener('click', press, { capture: true });
  }
}
