import { Component } from '@angular/core';
import { Card, Field, FieldInput, Icon } from '@rekindle/shared/ui';

@Component({
  selector: 'rk-gallery-fields',
  imports: [Card, Field, FieldInput, Icon],
  templateUrl: './fields.html',
  styleUrls: ['./sheet.css', './fields.css'],
})
export class Fields {
  protected readonly zones = ['Europe/Lisbon', 'Europe/Berlin'];
}
