import { Component, input } from '@angular/core';
import { Mark } from '../mark/mark';
import { ThemeSwitch } from '../theme/theme-switch';
import { Waves } from '../waves/waves';

/** The frame of every page before one is signed in: the form at the left, the drawing at the right. */
@Component({
  selector: 'rk-doorway',
  imports: [Mark, ThemeSwitch, Waves],
  templateUrl: './doorway.html',
  styleUrl: './doorway.css',
})
export class Doorway {
  readonly heading = input.required<string>();
  readonly sentence = input('');
}
