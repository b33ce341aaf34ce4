import { Component, input } from '@angular/core';
import { Card, Icon } from '@rekindle/shared/ui';
import type { Path } from './path-of';
import { PathStep } from './path-step';

/** A program as its client meets it: what is done, what is now, and only that more comes. */
@Component({
  selector: 'rk-own-path',
  imports: [Card, Icon, PathStep],
  templateUrl: './own-path.html',
  styleUrl: './path-beads.css',
})
export class OwnPath {
  readonly path = input.required<Path>();
}
