import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Post } from '@rekindle/platform/mail';
import type { SendingHours } from '@rekindle/check-ins/domain';
import { contactsOf } from '@rekindle/outcomes/domain';
import { askingLetter, rememberingLetter } from '../mail/wave.mail';
import { WavesRepository, type WaveRow } from './waves.repository';

/** Of a client at one moment. */
export interface Moment {
  readonly clientId: string;
  readonly hours: SendingHours;
  /** Of what lies ahead. */
  readonly version: number;
  readonly now: Date;
}

const letters = [askingLetter, rememberingLetter];

/** The mails that are owed about questions. As the worker, and with the plan of the client locked. */
@Injectable()
export class WaveMails {
  constructor(
    private readonly waves: WavesRepository,
    private readonly post: Post,
  ) {}

  /** Owes those whose time has not passed, each day one. */
  async owe({ clientId, hours, version, now }: Moment, wave: Pick<WaveRow, 'id' | 'askedOn' | 'until'>): Promise<void> {
    const mailed = await this.waves.mailedDays(wave.id);
    const open = contactsOf(wave, hours).filter(({ day, expiresAt }) => expiresAt > now && !mailed.includes(day));
    // At the very minute, before the check-in of the day leaves, which takes it along.
    for (const { day, dueAt, expiresAt, isFirst } of open) {
      // `WavesRepository.mailedDays` reads the day back from its place.
      const key = ['wv1', currentPracticeId(), wave.id, day, version].join('|');
      const to = { about: wave.id, recipientId: clientId, clientId, zone: hours.zone, localTime: hours.at };
      await this.post.plan(isFirst ? askingLetter : rememberingLetter, [{ ...to, key, day, dueAt, expiresAt }]);
    }
  }

  /** Nothing more is sent about these. @param reason is kept with what was owed */
  async cancel(ids: readonly string[], reason: string): Promise<void> {
    await this.post.cancel(letters, ids, reason);
  }
}
