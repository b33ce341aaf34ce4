import { Component, inject, input } from '@angular/core';
import { Setting } from '@rekindle/shared/ui';
import { ClientTags } from '../aside/client-tags';
import { ClientCare } from '../care/client-care';
import { OpenClient } from '../open-client';
import { ClientDetails } from './client-details';
import { ClientStanding } from './client-standing';

/** The last tab: who somebody is, where they stand, who coaches them, their tags, and forgetting them. */
@Component({
  selector: 'rk-client-settings',
  imports: [ClientCare, ClientDetails, ClientStanding, ClientTags, Setting],
  template: `
    @if (open.client(); as client) {
      <rk-setting
        heading="Details"
        sentence="As the whole team sees them."
        i18n-heading="@@clientSettings.details"
        i18n-sentence="@@clientSettings.detailsWhat"
      >
        <rk-client-details [client]="client" />
      </rk-setting>
      <rk-setting
        heading="Where they stand"
        sentence="With your practice, not with the other person."
        i18n-heading="@@clientSettings.standing"
        i18n-sentence="@@clientSettings.standingWhat"
      >
        <rk-client-standing [client]="client" />
      </rk-setting>
      <rk-setting
        heading="Tags"
        sentence="Words by which your team sorts its clients."
        i18n-heading="@@clientTags.heading"
        i18n-sentence="@@clientSettings.tagsWhat"
      >
        <rk-client-tags />
      </rk-setting>
      <rk-setting
        heading="Care"
        sentence="Who coaches them, and what to do when they ask to be forgotten."
        i18n-heading="@@clientSettings.care"
        i18n-sentence="@@clientSettings.careWhat"
      >
        <rk-client-care [clientId]="clientId()" [name]="client.name" />
      </rk-setting>
    }
  `,
})
export class ClientSettings {
  readonly clientId = input.required<string>();
  protected readonly open = inject(OpenClient);
}
