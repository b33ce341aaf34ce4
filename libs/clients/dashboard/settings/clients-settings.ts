import { Component } from '@angular/core';
import { Setting, SettingsPage } from '@rekindle/shared/ui';
import { FieldList } from './field-list';
import { TagList } from './tag-list';

/** What a practice decides for all of its clients: its tags, and the fields of its own. */
@Component({
  selector: 'rk-clients-settings',
  imports: [FieldList, Setting, SettingsPage, TagList],
  template: `
    <rk-settings-page
      heading="Clients"
      sentence="How your practice sorts its clients, and what it wants to know of each."
      i18n-heading="@@settings.clients"
      i18n-sentence="@@settings.clientsPage"
    >
      <rk-setting
        heading="Tags"
        sentence="Your whole team sees and uses them. Clients never do."
        i18n-heading="@@clientTags.heading"
        i18n-sentence="@@settings.tagsWhat"
      >
        <rk-tag-list />
      </rk-setting>
      <rk-setting
        heading="Your own fields"
        sentence="Owner and coaches fill them in on a client's page. What is filled in is encrypted."
        i18n-heading="@@clientFields.heading"
        i18n-sentence="@@settings.fieldsWhat"
      >
        <rk-field-list />
      </rk-setting>
    </rk-settings-page>
  `,
})
export class ClientsSettings {}
