import { Component } from '@angular/core';
import { Card, Icon, iconNames } from '@rekindle/shared/ui';

@Component({
  selector: 'rk-gallery-foundations',
  imports: [Card, Icon],
  templateUrl: './foundations.html',
  styleUrls: ['./sheet.css', './foundations.css'],
})
export class Foundations {
  protected readonly icons = iconNames;
  protected readonly grounds = [
    'canvas',
    'surface-1',
    'surface-2',
    'surface-3',
    'surface-float',
    'accent',
    'accent-soft',
    'hero',
    'attention-soft',
    'ember',
    'good-soft',
    'wait-soft',
    'info-soft',
    'rest-soft',
  ];
}
