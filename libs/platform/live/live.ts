import { Injectable } from '@nestjs/common';
import { Changes } from './changes';
import { Topics } from './topics';

/** Tells the open pages of a practice that something has changed. They ask again, each with its own rights. */
@Injectable()
export class Live {
  constructor(
    private readonly topics: Topics,
    private readonly changes: Changes,
  ) {}

  /**
   * Tells a topic once the open transaction is committed, and not at all when it is not. However often it is told in one transaction, it
   * is heard once. Throws outside of a transaction.
   *
   * @param topic one that some area has declared: never a content, never an id
   */
  async tell(topic: string): Promise<void> {
    if (!this.topics.permissionFor(topic)) throw new Error(`Nobody has declared the topic ${topic}.`);
    await this.changes.add(topic);
  }
}
