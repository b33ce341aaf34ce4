import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { mailUnsubscribed } from '@rekindle/platform/mail';
import { clientErased, clientMoved } from '@rekindle/clients/api';
import { practiceMoved } from '@rekindle/identity/api';
import { WavePlansRepository } from './days/wave-plans.repository';
import { WavesAhead } from './days/waves-ahead.service';
import { WavesRepository } from './days/waves.repository';

/**
 * What questions follow that happens elsewhere, in its transaction. What is said of consents, and of how things stand, the database notes by
 * itself.
 */
@Injectable()
export class WavesFollow {
  constructor(
    events: Events,
    private readonly ahead: WavesAhead,
    private readonly waves: WavesRepository,
    private readonly plans: WavePlansRepository,
    private readonly database: Database,
  ) {
    events.on(mailUnsubscribed, ({ recipientId, kind }) => (kind === 'wave' ? ahead.stop(recipientId) : Promise.resolve()));
    events.on(clientMoved, ({ clientId }) => this.ahead.lookSoon(clientId));
    events.on(practiceMoved, () => this.database.as({ actor: worker }, () => this.plans.lookSoonByPracticeClock()));
    events.on(clientErased, ({ clientId }) => this.forget(clientId));
  }

  private async forget(clientId: string): Promise<void> {
    await this.waves.forget(clientId);
    await this.plans.forget(clientId);
  }
}
