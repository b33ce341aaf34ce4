import { Component } from '@angular/core';
import { Avatar, Button, Card, Chip, Line, Stage, Table, Tabs } from '@rekindle/shared/ui';

@Component({
  selector: 'rk-gallery-lists',
  imports: [Avatar, Button, Card, Chip, Line, Stage, Table, Tabs],
  templateUrl: './lists.html',
  styleUrls: ['./sheet.css', './lists.css'],
})
export class Lists {
  protected readonly clients = [
    { name: 'Dana Whitlock', about: 'they/them, 01:42 in Denver', part: 2, day: 38, next: '11 Mar, 17:00', status: 'Active', tone: 'good' },
    {
      name: 'Callum Strachan',
      about: 'he/him, 08:42 in Edinburgh',
      part: 1,
      day: 12,
      next: null,
      status: 'Quiet',
      tone: 'wait',
      selected: true,
    },
    {
      name: 'Noor Al-Sayed',
      about: 'she/her, 09:42 in Utrecht',
      part: 4,
      day: 112,
      next: '2 Apr, 15:00',
      status: 'Every month',
      tone: 'rest',
    },
  ] as const;
}
