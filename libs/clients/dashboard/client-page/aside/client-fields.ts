import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Card } from '@rekindle/shared/ui';
import { OpenClient } from '../open-client';
import { FieldValue } from './field-value';

/** What the practice wants to know of each client besides. */
@Component({
  selector: 'rk-client-fields',
  imports: [Card, FieldValue, RouterLink],
  template: `
    <section rkCard heading="Your own fields" i18n-heading="@@clientFields.heading">
      @for (each of filled(); track each.field.id) {
        <rk-field-value [field]="each.field" [value]="each.value" />
      } @empty {
        <p i18n="@@clientFields.none">
          Whatever else you want to know of each client can have a field:
          <a class="rk-link" routerLink="/settings/clients">add one in the settings</a>.
        </p>
      }
    </section>
  `,
  styles: 'section { display: grid; gap: 12px } p { font: var(--rk-type-small); color: var(--rk-ink-2) }',
})
export class ClientFields {
  private readonly open = inject(OpenClient);
  protected readonly filled = computed(() => {
    const values = new Map(this.open.overview()?.values.map(({ fieldId, value }) => [fieldId, value]));
    return this.open
      .fields()
      .filter(({ isArchived }) => !isArchived)
      .map((field) => ({ field, value: values.get(field.id) ?? '' }));
  });
}
