import { Component, input } from '@angular/core';
import type { Said as SaidAnswer } from './said-answer';

/** An answer to read: in the voice of the client where they wrote it, in ours where they picked it. */
@Component({
  selector: 'rk-said',
  templateUrl: './said.html',
  styleUrl: './said.css',
})
export class Said {
  readonly said = input.required<SaidAnswer>();
}
