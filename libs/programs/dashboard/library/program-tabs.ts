import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Tabs } from '@rekindle/shared/ui';

/** The two views of the library: programs, and the exercises that they are made of. */
@Component({
  selector: 'rk-program-tabs',
  imports: [RouterLink, RouterLinkActive, Tabs],
  template: `
    <nav rkTabs aria-label="Library" i18n-aria-label="@@programTabs.label">
      <a
        routerLink="/programs"
        routerLinkActive
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="{ exact: true }"
        i18n="@@programs.title"
        >Programs</a
      >
      <a routerLink="/programs/exercises" routerLinkActive ariaCurrentWhenActive="page" i18n="@@programTabs.exercises">Exercises</a>
    </nav>
  `,
  styles: ':host { display: block; margin-bottom: 32px }',
})
export class ProgramTabs {}
