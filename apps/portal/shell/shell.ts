import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Icon, Mark, SkipLink, ThemeSwitch } from '@rekindle/shared/ui';
import { places } from './places';

/** The client's frame, made for one hand: the mark above, the places below. */
@Component({
  selector: 'rk-shell',
  imports: [Icon, Mark, RouterLink, RouterLinkActive, SkipLink, ThemeSwitch],
  templateUrl: './shell.html',
  styleUrl: './shell.css',
})
export class Shell {
  protected readonly places = places;
}
