import { Component } from '@angular/core';
import { Card, Setting, SettingsPage } from '@rekindle/shared/ui';
import { PracticeForm } from './practice-form';
import { PracticeLogo } from './practice-logo';

/** What a practice is called, how it looks and when its days begin. */
@Component({
  selector: 'rk-practice-settings',
  imports: [Card, PracticeForm, PracticeLogo, Setting, SettingsPage],
  templateUrl: './practice.html',
})
export class PracticeSettings {}
