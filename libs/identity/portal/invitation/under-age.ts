import { Component, input } from '@angular/core';
import { Note } from '@rekindle/shared/ui';

/** What somebody reads who is too young to be coached here: what helps now, and what was kept of them. */
@Component({
  selector: 'rk-under-age',
  imports: [Note],
  templateUrl: './under-age.html',
  styleUrl: './under-age.css',
})
export class UnderAge {
  /** Who invited them. */
  readonly coach = input.required<string>();
}
