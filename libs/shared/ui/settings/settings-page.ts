import { Component, inject, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Page } from '../page/page';
import { Tabs } from '../tabs/tabs';
import { SettingsTabs } from './settings-tabs';

/** A page of the settings: its own heading, above it nothing, below it the way to the others. */
@Component({
  selector: 'rk-settings-page',
  imports: [Page, RouterLink, RouterLinkActive, Tabs],
  template: `
    <rk-page [heading]="heading()" [sentence]="sentence()">
      <ng-content select="[pageAction]" ngProjectAs="[pageAction]" />
      <nav rkTabs aria-label="Settings" i18n-aria-label="@@settings.title">
        @for (tab of tabs(); track tab.path) {
          <a [routerLink]="tab.path" routerLinkActive ariaCurrentWhenActive="page">{{ tab.word }}</a>
        }
      </nav>
      <ng-content />
    </rk-page>
  `,
  styles: 'nav { margin-bottom: 40px } @media (max-width: 599px) { nav { margin-bottom: 24px } }',
})
export class SettingsPage {
  readonly heading = input.required<string>();
  readonly sentence = input.required<string>();

  protected readonly tabs = inject(SettingsTabs);
}
