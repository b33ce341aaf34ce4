import { Injectable } from '@nestjs/common';
import { Database } from '@rekindle/platform/database';
import { TimelineItem } from './timeline-item.entity';

@Injectable()
export class TimelineRepository {
  constructor(private readonly database: Database) {}

  async insert(items: TimelineItem[]): Promise<void> {
    await this.database.manager.insert(TimelineItem, items);
  }
}
