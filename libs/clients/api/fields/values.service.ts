import { Injectable } from '@nestjs/common';
import { currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { Vault, type Place } from '@rekindle/platform/keys';
import { isId } from '@rekindle/shared/kernel';
import { tidyValue, whatIsWrongWithValue } from '@rekindle/clients/domain';
import { CaseloadService } from '../caseload/caseload.service';
import { clientsProblem } from '../clients.problems';
import { sealedPlace } from '../sealed-place';
import type { CustomValue, SetValueInput } from './custom-field.type';
import { FieldsRepository } from './fields.repository';

/** What was filled in for a client, sealed under the client's own key. */
@Injectable()
export class ValuesService {
  constructor(
    private readonly fields: FieldsRepository,
    private readonly caseload: CaseloadService,
    private readonly vault: Vault,
    private readonly database: Database,
  ) {}

  async of(clientId: string): Promise<CustomValue[]> {
    const rows = await this.fields.valuesOf(clientId);
    return Promise.all(
      rows.map(async ({ fieldId, value }) => ({ fieldId, value: await this.vault.open(placeOf(clientId, fieldId), value) })),
    );
  }

  /** An empty value takes it away. */
  async set({ clientId, fieldId, value: typed }: SetValueInput): Promise<CustomValue[]> {
    return this.database.transaction(async () => {
      const field = isId(fieldId) ? await this.fields.find(fieldId) : null;
      if (!field || field.isArchived || !isId(clientId) || !(await this.caseload.find(clientId))) throw notFound();
      const wrong = whatIsWrongWithValue(field, typed ?? '');
      if (wrong) throw clientsProblem(`value-${wrong}`);
      const value = tidyValue(field, typed ?? '');
      if (value === '') await this.fields.takeValue(clientId, fieldId);
      else await this.fields.setValue({ clientId, fieldId, value: await this.vault.seal(placeOf(clientId, fieldId), value) });
      return this.of(clientId);
    });
  }
}

function placeOf(clientId: string, fieldId: string): Place {
  return sealedPlace.customValue({ practiceId: currentPracticeId(), clientId }, fieldId);
}
