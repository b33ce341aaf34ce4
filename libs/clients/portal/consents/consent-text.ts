import { Component, input } from '@angular/core';
import { Icon } from '@rekindle/shared/ui';
import type { ConsentWords } from './consent-words';

/** What a consent means, point by point, and what happens when it is taken back. */
@Component({
  selector: 'rk-consent-text',
  imports: [Icon],
  templateUrl: './consent-text.html',
  styleUrl: './consent-text.css',
})
export class ConsentText {
  readonly words = input.required<ConsentWords>();
}
