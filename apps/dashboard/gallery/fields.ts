import { Component } from '@angular/core';
import { Card, Checkbox, Choices, Field, FieldInput, Icon, SavedLine, Steps, Switch } from '@rekindle/shared/ui';

@Component({
  selector: 'rk-gallery-fields',
  imports: [Card, Checkbox, Choices, Field, FieldInput, Icon, SavedLine, Steps, Switch],
  templateUrl: './fields.html',
  styleUrls: ['./sheet.css', './fields.css'],
})
export class Fields {
  protected readonly zones = ['Europe/Lisbon', 'Europe/Berlin'];
  protected readonly choices = [
    { code: 'none', word: $localize`:@@gallery.choiceNone:None` },
    {
      code: 'practical',
      word: $localize`:@@gallery.choicePractical:Only what is practical`,
      hint: $localize`:@@gallery.choiceHint:children, keys, bills`,
    },
  ];
  protected readonly hours = ['8', '9', '10', '11', '12'].map((code) => ({ code, word: `${code.padStart(2, '0')}:00` }));
}
