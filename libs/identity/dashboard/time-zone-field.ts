import { Component, computed, inject, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Calendar, cityOf, clockInWords, Field, FieldInput } from '@rekindle/shared/ui';

/** Chooses a time zone by its city: typing "Li" in the open list leads to Lisbon. */
@Component({
  selector: 'rk-time-zone-field',
  imports: [Field, FieldInput, FormField],
  templateUrl: './time-zone-field.html',
})
export class TimeZoneField {
  readonly field = input.required<FieldTree<string>>();
  readonly error = input<string | null>(null);

  private readonly now = inject(Calendar).now;
  // A zone that this browser does not list, such as UTC, must not vanish from the form that shows it.
  protected readonly regions = computed(() => regionsWith(this.field()().value()));
  protected readonly hint = computed(() => clockInWords(this.now(), this.field()().value()));
}

interface Region {
  readonly name: string;
  readonly zones: readonly { readonly id: string; readonly city: string }[];
}

function regionsWith(zone: string): Region[] {
  const ids = [...new Set([...Intl.supportedValuesOf('timeZone'), zone])].sort();
  const names = [...new Set(ids.map(regionOf))];
  return names.map((name) => ({ name, zones: ids.filter((id) => regionOf(id) === name).map((id) => ({ id, city: cityOf(id) })) }));
}

function regionOf(id: string): string {
  return id.split('/', 1)[0] ?? id;
}
