import { Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, Mark, NeedHelp, SkipLink, ThemeSwitch } from '@rekindle/shared/ui';
import { places } from './places';

/** The client's frame, made for one hand: the mark above, the places below. */
@Component({
  selector: 'rk-shell',
  imports: [Icon, Mark, NeedHelp, RouterLink, RouterLinkActive, SkipLink, ThemeSwitch],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  /** Where it is shown, in the place of ours: a client knows their practice. Null for none. */
  readonly practiceLogo = input<string | null>(null);
  protected readonly places = places;
}
