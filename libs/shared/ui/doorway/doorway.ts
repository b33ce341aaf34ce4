import { afterRenderEffect, Component, type ElementRef, input, viewChild } from '@angular/core';
import { NeedHelp } from '../help/need-help';
import { Mark } from '../mark/mark';
import { ThemeSwitch } from '../theme/theme-switch';
import { Waves } from '../waves/waves';

/** The frame of every page before one is signed in: the form at the left, the drawing at the right. */
@Component({
  selector: 'rk-doorway',
  imports: [Mark, NeedHelp, ThemeSwitch, Waves],
  templateUrl: './doorway.html',
  styleUrl: './doorway.css',
})
export class Doorway {
  readonly heading = input.required<string>();
  readonly sentence = input('');

  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');
  private before: string | undefined;

  constructor() {
    // What comes next in the same doorway, such as "Look in your mailbox", is a new page to whoever listens.
    afterRenderEffect(() => {
      const heading = this.heading();
      if (this.before !== undefined && this.before !== heading) this.title().nativeElement.focus();
      this.before = heading;
    });
  }
}
