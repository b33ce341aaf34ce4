import { Component, input } from '@angular/core';

/** Nothing here yet: what will be, why it helps, and one button to begin. */
@Component({
  selector: 'rk-empty',
  templateUrl: './empty.html',
  styleUrl: './empty.css',
})
export class Empty {
  readonly heading = input.required<string>();
  readonly sentence = input.required<string>();
}
