import { Injectable } from '@nestjs/common';
import { LinkTokens } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Problem } from '@rekindle/platform/graphql';
import { ClientStatus } from '@rekindle/clients/domain';
import { Role } from '@rekindle/identity/domain';
import { AnsweringService, OfferService } from '@rekindle/measures/api';
import { isOpenForAnswers, type Question, type Step, stepsOf } from '@rekindle/check-ins/domain';
import { CheckInsRepository, type CheckInRow } from '../days/check-ins.repository';
import { AskedClientsRepository, type AskedClient } from '../plans/asked-clients.repository';
import { WritingPlaces } from '../writing/writing-place';
import { AnswersService } from './answers.service';
import type { GivenAnswer } from './given-answers';
import { checkInOf } from './check-in-link';

/** An open check-in before the eyes of whoever holds its link. */
export interface OpenCheckIn {
  readonly checkIn: CheckInRow;
  readonly client: AskedClient;
  readonly steps: readonly Step[];
  readonly given: readonly GivenAnswer[];
  /** What it offers to write about, and where. */
  readonly offer: { readonly words: string; readonly path: string } | null;
}

/** Lets whoever holds the link of a mail in: as the client, to one check-in, and no further. */
@Injectable()
export class CheckInVisits {
  constructor(
    private readonly tokens: LinkTokens,
    private readonly checkIns: CheckInsRepository,
    private readonly clients: AskedClientsRepository,
    private readonly answers: AnswersService,
    private readonly offer: OfferService,
    private readonly answering: AnsweringService,
    private readonly places: WritingPlaces,
    private readonly database: Database,
  ) {}

  /** @returns what the work returns, or null when the link leads nowhere or its check-in has closed */
  async visit<T>(token: string, work: (open: OpenCheckIn) => Promise<T>): Promise<T | null> {
    const id = checkInOf(this.tokens, token);
    const holder = id && (await this.checkIns.findHolder(id));
    if (!id || !holder) return null;
    const { practiceId, clientId } = holder;
    const actor = { role: Role.CLIENT, memberId: clientId, clientId };
    return this.database.as({ practiceId, actor }, async () => {
      const client = await this.clients.find(clientId);
      const { checkIn, given } = await this.answers.open(id);
      if (!client || !mayAnswer.includes(client.status) || !isOpenForAnswers(checkIn, new Date())) return null;
      const offer = this.places.shown(checkIn.writing, checkIn.id);
      return work({ checkIn, client, given, offer, steps: stepsOf(checkIn.asks, await this.offered(checkIn.asks)) });
    });
  }

  /** What was chosen for an item so far, of the questionnaire that is being answered. */
  async chosen(code: string, item: string): Promise<number | null> {
    return (await this.answering.sitting(code))?.answers.find((answer) => answer.item === item)?.value ?? null;
  }

  private async offered(asks: readonly Question[]): Promise<string[]> {
    const codes = asks.flatMap((each) => (each.ask === 'questionnaire' ? [each.code] : []));
    const offered: string[] = [];
    for (const code of codes) if (await this.isOffered(code)) offered.push(code);
    return offered;
  }

  // One that needs the client's word on a plan first is answered in the portal.
  private async isOffered(code: string): Promise<boolean> {
    try {
      return Boolean(await this.offer.get(code));
    } catch (error) {
      if (error instanceof Problem) return false;
      throw error;
    }
  }
}

const mayAnswer: readonly ClientStatus[] = [ClientStatus.ACTIVE, ClientStatus.PAUSED];
