import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Post } from '@rekindle/platform/mail';
import { dueOn } from '@rekindle/check-ins/domain';
import { quietHours } from '@rekindle/review/api';
import type { EnrolmentRow } from '../enrolments/enrolments.repository';
import { newStepLetter } from './exercise.mail';

/** Owes the mail about what a program has given out: one a day, however much it was and in however many programs. */
@Injectable()
export class NewStepMail {
  constructor(private readonly post: Post) {}

  /** At the client's hour, or at once where that has passed. @param today the day that the client's calendar shows */
  async owe({ id, clientId, zone, at }: EnrolmentRow, today: string): Promise<void> {
    const due = dueOn({ zone, at, quiet: quietHours }, today);
    const now = new Date();
    const dueAt = due.status === 'due' && due.at > now ? due.at : now;
    const key = ['pg1', currentPracticeId(), clientId, today].join('|');
    const times = { day: today, zone, localTime: at, dueAt, expiresAt: new Date(dueAt.getTime() + newStepLetter.lasts) };
    await this.post.plan(newStepLetter, [{ about: id, recipientId: clientId, clientId, key, ...times }]);
  }
}
