import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card, Icon } from '@rekindle/shared/ui';
import type { Path } from './path-of';

/** A program as its client meets it: what is done, what is now, and only that more comes. */
@Component({
  selector: 'rk-own-path',
  imports: [Card, Icon, RouterLink],
  templateUrl: './own-path.html',
  styleUrl: './own-path.css',
})
export class OwnPath {
  readonly path = input.required<Path>();
}
