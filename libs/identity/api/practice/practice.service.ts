import { Injectable } from '@nestjs/common';
import { currentContext } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { Events } from '@rekindle/platform/events';
import { checkedName, checkedTimeZone } from '../check-input';
import { practiceMoved } from './practice-moved.event';
import { PracticeRepository } from './practice.repository';
import type { PracticeType, Viewer } from './practice.type';

/** The practice and the person who looks at it. */
@Injectable()
export class PracticeService {
  constructor(
    private readonly practices: PracticeRepository,
    private readonly events: Events,
    private readonly database: Database,
  ) {}

  async findViewer(): Promise<Viewer | null> {
    return this.practices.findViewer();
  }

  async updatePractice(typed: { name: string; timeZone: string }): Promise<PracticeType> {
    const name = checkedName(typed.name);
    const timeZone = checkedTimeZone(typed.timeZone);
    return this.database.transaction(async () => {
      const before = (await this.practices.getViewer()).practice.timeZone;
      await this.practices.updatePractice(name, timeZone);
      if (timeZone !== before) await this.events.publish(practiceMoved, { timeZone });
      return (await this.practices.getViewer()).practice;
    });
  }

  async updateProfile(typed: { name: string }): Promise<Viewer> {
    const name = checkedName(typed.name);
    return this.database.transaction(async () => {
      await this.practices.renameMember(currentContext().actor.memberId ?? '', name);
      return this.practices.getViewer();
    });
  }
}
