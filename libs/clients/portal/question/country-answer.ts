import { Component, input, model } from '@angular/core';
import { countries } from '@rekindle/clients/domain';
import { Field, FieldInput } from '@rekindle/shared/ui';
import { countryName } from './answer-in-words';

/** Where somebody lives, by the names of countries in the language of the page. */
@Component({
  selector: 'rk-country-answer',
  imports: [Field, FieldInput],
  template: `
    <rk-field label="Country" i18n-label="@@country.label" [error]="flaw()">
      <select #box rkInput autocomplete="country" (change)="code.set(box.value || null)">
        <option value="" [selected]="!code()" i18n="@@country.choose">Choose a country</option>
        @for (country of countries; track country.code) {
          <option [value]="country.code" [selected]="country.code === code()">{{ country.name }}</option>
        }
      </select>
    </rk-field>
  `,
})
export class CountryAnswer {
  readonly code = model<string | null>(null);
  readonly flaw = input<string | null>(null);

  protected readonly countries = countries
    .map((code) => ({ code, name: countryName(code) }))
    .sort((one, other) => one.name.localeCompare(other.name));
}
