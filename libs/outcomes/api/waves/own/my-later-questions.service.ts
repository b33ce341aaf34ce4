import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Suppressions } from '@rekindle/platform/mail';
import { currentClientId } from '@rekindle/clients/api';
import { localDateAt } from '@rekindle/check-ins/domain';
import { MembershipsService } from '@rekindle/identity/api';
import { questionsAhead } from '@rekindle/outcomes/domain';
import { type FollowedClient, FollowedClients } from '../days/followed-clients';
import { WavesAhead } from '../days/waves-ahead.service';
import { WavesOfClient } from '../days/waves-of-client';
import { WavesRepository } from '../days/waves.repository';
import type { MyLaterQuestions } from './my-later-questions.type';

/** What clients see of the questions that lie ahead, and whether they want them by mail. */
@Injectable()
export class MyLaterQuestionsService {
  constructor(
    private readonly clients: FollowedClients,
    private readonly waves: WavesRepository,
    private readonly wavesOfClient: WavesOfClient,
    private readonly ahead: WavesAhead,
    private readonly memberships: MembershipsService,
    private readonly suppressions: Suppressions,
    private readonly database: Database,
  ) {}

  async own(): Promise<MyLaterQuestions> {
    return this.asWorker(async (clientId) => {
      const client = await this.clients.find(clientId);
      if (!client) throw notFound();
      const days = client.isAsked ? await this.daysAhead(client) : [];
      return { isAgreedTo: client.agreedTo !== null, isMailStopped: client.isMailStopped, days };
    });
  }

  /** Takes effect at once. Where an address does not take mail, that stays so. */
  async mail(isOn: boolean): Promise<MyLaterQuestions> {
    await this.asWorker(async (clientId) => {
      const reached = await this.memberships.reached(clientId);
      if (!reached) throw notFound();
      if (isOn) await this.suppressions.lift(reached.email, 'wave');
      else await this.suppressions.stop(reached.email, 'wave', 'unsubscribed');
      await (isOn ? this.ahead.lookSoon(clientId) : this.ahead.stop(clientId));
    });
    return this.own();
  }

  private async daysAhead(client: FollowedClient): Promise<string[]> {
    const today = localDateAt(client.zone, new Date());
    const asked = await this.waves.of(client.id);
    const laidOut = asked.filter(({ outcome, isMailed }) => outcome === null && !isMailed).map(({ askedOn }) => askedOn);
    const ahead = questionsAhead(await this.wavesOfClient.agreedTo(client), asked, today).map(({ on }) => (on > today ? on : today));
    return [...laidOut, ...ahead];
  }

  // As the worker, because what is ahead is laid out by nobody else; about the client at work and about nobody else.
  private asWorker<T>(work: (clientId: string) => Promise<T>): Promise<T> {
    const clientId = currentClientId();
    return this.database.transaction(() => this.database.as({ actor: worker }, () => work(clientId)));
  }
}
