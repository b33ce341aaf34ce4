import { Component, computed, input, output } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Avatar, Button, Icon, KeyCaps, Mark, SkipLink, ThemeSwitch } from '@rekindle/shared/ui';
import { placesFor } from './places';

/** The coach's frame: where one can go at the left, the page at the right; on a phone the places lie below. */
@Component({
  selector: 'rk-shell',
  imports: [Avatar, Button, Icon, KeyCaps, Mark, RouterLink, RouterLinkActive, SkipLink, ThemeSwitch],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  readonly name = input.required<string>();
  readonly practiceName = input.required<string>();
  /** The role of whoever is at work. Not `role`: as an attribute that is a word of ARIA. */
  readonly workingAs = input.required<string>();
  /** How much waits to be read. */
  readonly toRead = input(0);
  /** Where it is shown; null for none. */
  readonly practiceLogo = input<string | null>(null);
  readonly signOut = output();
  /** Somebody wants to search, or to jump elsewhere. */
  readonly jump = output();

  protected readonly places = computed(() =>
    placesFor(this.workingAs()).map((place) => ({ ...place, count: place.path === '/review' ? this.toRead() : 0 })),
  );
}
