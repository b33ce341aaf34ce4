import { Injectable } from '@nestjs/common';
import { worker } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import type { RelationshipStage } from '@rekindle/clients/domain';
import { ClientSummaryRepository } from './client-summary.repository';
import type { SummaryPart } from './summary-part';

/**
 * One row per client with whatever lists show, sort and filter by. Whoever changes something that stands in it says so in the same
 * transaction; the row is then made anew from the tables, so that it cannot drift by counting.
 */
@Injectable()
export class ClientSummary {
  private readonly parts: SummaryPart[] = [];

  constructor(
    private readonly summaries: ClientSummaryRepository,
    private readonly database: Database,
  ) {}

  /** An area downstream adds what it knows of a client. At start. */
  add(part: SummaryPart): void {
    this.parts.push(part);
  }

  /** Something changed that a summary tells. Inside the transaction of the change. */
  async refresh(...clientIds: readonly string[]): Promise<void> {
    // As the worker: who may tag a client need not be one who may read what goes into their row.
    await this.database.as({ actor: worker }, () => this.summaries.write(clientIds, this.parts));
  }

  /** Somebody is new, or has another name or address. Inside the transaction of the change. */
  async rename(...clientIds: readonly string[]): Promise<void> {
    await this.database.as({ actor: worker }, async () => {
      await this.summaries.writeWords(clientIds);
      await this.summaries.write(clientIds, this.parts);
    });
  }

  /** Where the relationship of a client stands, whoever asks; null where nobody has said it. */
  async stageOf(clientId: string): Promise<RelationshipStage | null> {
    return this.database.as({ actor: worker }, () => this.summaries.stageOf(clientId));
  }

  /** Compares these rows with the tables. @returns the clients whose row says something else */
  async drifted(clientIds: readonly string[]): Promise<string[]> {
    return this.database.as({ actor: worker }, () => this.summaries.drifted(clientIds, this.parts));
  }
}
