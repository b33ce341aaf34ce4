import { Injectable } from '@nestjs/common';
import { newId } from '@rekindle/platform/crypto';
import { searchableText } from '@rekindle/shared/kernel';
import { localDay, mostLabels, type ImportedClient } from '@rekindle/clients/domain';
import { clientsProblem } from '../clients.problems';
import { ClientSummary } from '../summary/client-summary';
import { ImportDuplicates } from './client-import.type';
import type { ImportChoices, ImportRecord } from './client-imports.repository';
import { IncomingClientsRepository } from './incoming-clients.repository';

/** How the clients of one list come in. */
export interface Way {
  readonly importId: string;
  readonly memberId: string;
  readonly choices: ImportChoices;
  /** The tag that everybody of this list gets; null where nobody wanted one. */
  readonly tagId: string | null;
  /** Who coaches, by what a list may call them. */
  readonly coachOf: ReadonlyMap<string, string>;
  /** The day of a stage of which the list does not say since when. */
  readonly today: string;
}

/** Puts many clients onto the list at once: as if each had been added by hand, and mailed nothing. */
@Injectable()
export class IncomingClients {
  constructor(
    private readonly incoming: IncomingClientsRepository,
    private readonly summary: ClientSummary,
  ) {}

  async begin({ id, memberId }: ImportRecord, choices: ImportChoices): Promise<Way> {
    const name = choices.isTagged ? tagOf(await this.incoming.getTimeZone()) : null;
    const tagId = name === null ? null : ((await this.tags([name])).get(name.toLowerCase()) ?? null);
    const coaches = choices.mayAssign ? await this.incoming.coaches() : [];
    const coachOf = new Map(coaches.flatMap((coach) => coach.names.map((each) => [each, coach.memberId] as const)));
    return { importId: id, memberId, choices, tagId, coachOf, today: localDay(new Date(), 'UTC') };
  }

  /** Inside the transaction of the whole list. @returns how many are new and how many were changed */
  async bring(clients: readonly ImportedClient[], way: Way): Promise<{ added: number; updated: number }> {
    if (clients.length === 0) return { added: 0, updated: 0 };
    const listed = await this.incoming.listed(clients.map(({ email }) => email));
    const added = clients.filter(({ email }) => !listed.has(email)).map((client) => ({ ...client, id: newId<string>() }));
    await this.add(added, way);
    const known = clients.flatMap((client) => {
      const id = listed.get(client.email);
      return id ? [{ ...client, id }] : [];
    });
    const updated = way.choices.duplicates === ImportDuplicates.UPDATE ? await this.update(known, way) : [];
    // Last: a row is made of everything that came before.
    await this.summary.rename(...added.map(({ id }) => id), ...updated);
    return { added: added.length, updated: updated.length };
  }

  private async add(clients: readonly Known[], way: Way): Promise<void> {
    if (clients.length === 0) return;
    const coachOf = (coach: string | null) => (coach ? way.coachOf.get(coach) : undefined) ?? way.memberId;
    await this.incoming.insert(
      clients.map((client) => ({ ...client, sortName: searchableText(client.name), coachId: coachOf(client.coach) })),
    );
    await this.incoming.addStages(
      clients.flatMap(({ id, stage, stageSince }) => (stage ? [{ clientId: id, stage, on: stageSince ?? way.today }] : [])),
      way.memberId,
    );
    await this.putTags(clients, way.tagId);
    await this.note(clients, way);
  }

  private async update(clients: readonly Known[], way: Way): Promise<string[]> {
    const whose = way.choices.seesAssignedOnly ? way.memberId : null;
    const ids = await this.incoming.update(
      clients.map((client) => ({ ...client, sortName: searchableText(client.name) })),
      whose,
    );
    const updated = clients.filter(({ id }) => ids.includes(id));
    await this.putTags(updated, null);
    await this.note(updated, way);
    return ids;
  }

  private async putTags(clients: readonly Known[], everybodysTag: string | null): Promise<void> {
    // Of several spellings the first is the tag's name.
    const names = new Map(clients.flatMap(({ tags }) => tags.map((tag) => [tag.toLowerCase(), tag] as const)).reverse());
    const idOf = names.size > 0 ? await this.tags([...names.values()]) : new Map<string, string>();
    const own = clients.flatMap(({ id, tags }) => tags.map((tag) => [id, idOf.get(tag.toLowerCase()) ?? ''] as const));
    await this.incoming.putTags([...own, ...(everybodysTag ? clients.map(({ id }) => [id, everybodysTag] as const) : [])]);
  }

  private async tags(names: readonly string[]): Promise<Map<string, string>> {
    const tags = await this.incoming.tags(names);
    if (tags.size > mostLabels.tag) throw clientsProblem('import-too-many-tags');
    return tags;
  }

  private async note(clients: readonly Known[], { importId, memberId }: Way): Promise<void> {
    await this.incoming.note(
      clients.map(({ id }) => id),
      importId,
      memberId,
    );
  }
}

type Known = ImportedClient & { readonly id: string };

/** "Imported 28 Nov 2026": the day as the practice has it. */
function tagOf(timeZone: string): string {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, day: 'numeric', month: 'short', year: 'numeric' }).format(new Date());
  return `Imported ${day}`;
}
