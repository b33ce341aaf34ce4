import { Injectable } from '@nestjs/common';

/** What may have changed, by a plain short word, and the permission to read it: nobody hears of what they may not look at. */
export type TopicTable = Readonly<Record<string, `${string}:${string}`>>;

/** All topics of the product. Modules add theirs when they start. */
@Injectable()
export class Topics {
  private readonly permissions = new Map<string, string>();

  add(topics: TopicTable): void {
    for (const [topic, permission] of Object.entries(topics)) {
      if (this.permissions.has(topic)) throw new Error(`The topic ${topic} is declared twice.`);
      this.permissions.set(topic, permission);
    }
  }

  /** The permission that hearing of a topic takes; undefined for one that this version does not know. */
  permissionFor(topic: string): string | undefined {
    return this.permissions.get(topic);
  }
}
