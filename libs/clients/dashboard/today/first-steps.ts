import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Card, Icon } from '@rekindle/shared/ui';

/** On Today of an empty practice: the way to the first client, as beads on a thread. */
@Component({
  selector: 'rk-first-steps',
  imports: [Button, Card, Icon, RouterLink],
  templateUrl: './first-steps.html',
  styleUrl: './first-steps.css',
})
export class FirstSteps {}
