import { Injectable } from '@nestjs/common';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Consents, currentClientId } from '@rekindle/clients/api';
import { ConsentKind } from '@rekindle/clients/domain';
import { checkInLink } from '../answering/check-in-link';
import { CheckInsRepository } from '../days/check-ins.repository';
import { PlanView } from '../plans/plan-view';
import { WritingPlaces } from '../writing/writing-place';
import type { MyCheckIns } from './my-check-ins.type';

/** The check-ins of the client at work, as they see them. */
@Injectable()
export class MyCheckInsView {
  constructor(
    private readonly view: PlanView,
    private readonly checkIns: CheckInsRepository,
    private readonly consents: Consents,
    private readonly tokens: LinkTokens,
    private readonly places: WritingPlaces,
  ) {}

  /** Null where nobody has written a plan. */
  async find(): Promise<MyCheckIns | null> {
    const clientId = currentClientId();
    const { version, at, zone, quiet, pausedUntil, rhythm, next, isMailStopped } = await this.view.of(clientId);
    if (version === null) return null;
    const isAgreedTo = await this.consents.has(clientId, ConsentKind.CHECK_IN_MAIL);
    return {
      at,
      zone,
      quiet,
      pausedUntil,
      rhythm,
      next,
      isAgreedTo,
      isMailStopped,
      open: await this.open(clientId),
      offer: await this.offer(clientId),
    };
  }

  private async offer(clientId: string): Promise<MyCheckIns['offer']> {
    const checkIn = await this.checkIns.findOffer(clientId);
    const shown = checkIn && this.places.shown(checkIn.writing, checkIn.id);
    return shown && { id: checkIn.id, ...shown };
  }

  private async open(clientId: string): Promise<MyCheckIns['open']> {
    const open = await this.checkIns.findOpen(clientId);
    return open && { id: open.id, day: open.day, path: checkInLink(this.tokens, open.id), closesAt: open.closesAt };
  }
}
