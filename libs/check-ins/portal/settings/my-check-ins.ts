import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Card, Icon, Note, PageError, Skeleton } from '@rekindle/shared/ui';
import { AskAgain } from './ask-again';
import { ChangeHour } from './change-hour';
import { MailAgain } from './mail-again';
import { OwnCheckIns } from './own-check-ins';
import { Pause } from './pause';
import { hourInWords, momentInWords } from './times-in-words';

/** When a mail asks a client how they are: the hour, the next ones, and a pause. What is asked is their coach's part. */
@Component({
  selector: 'rk-my-check-ins',
  imports: [AskAgain, Button, Card, ChangeHour, Icon, MailAgain, Note, PageError, Pause, RouterLink, Skeleton],
  templateUrl: './my-check-ins.html',
  styleUrl: './my-check-ins.css',
  providers: [OwnCheckIns],
})
export class MyCheckIns {
  protected readonly own = inject(OwnCheckIns);

  protected readonly hour = computed(() => {
    const { at, zone } = this.own.plan() ?? {};
    return at && zone ? hourInWords(at, zone) : '';
  });
  protected readonly next = computed(() => {
    const { next, zone } = this.own.plan() ?? {};
    return next && zone ? next.map(({ day, at }) => ({ day, words: momentInWords(at, zone) })) : [];
  });
}
