import { Injectable } from '@nestjs/common';
import { Letters } from '@rekindle/platform/mail';

/** Which mail those who coach may hear of. */
@Injectable()
export class CoachingMail {
  constructor(private readonly letters: Letters) {}

  /** SQL, of a dispatch `d`: mail to clients that goes by a plan or the clock. Mail about accounts is nobody's business but the account's. */
  get isToldOf(): string {
    const untold = this.letters.namesOfUntold.map((name) => `'${name}'`).join(', ');
    return `d.kind in ('checkin', 'nudge', 'reminder', 'digest', 'wave', 'manual_resend') and d.client_id is not null
      ${untold ? `and d.letter not in (${untold})` : ''}`;
  }
}
