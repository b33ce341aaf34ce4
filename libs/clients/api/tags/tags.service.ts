import { Injectable } from '@nestjs/common';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { mostLabels } from '@rekindle/clients/domain';
import { checkedLabel } from '../checked-label';
import { clientsProblem } from '../clients.problems';
import { ClientSummary } from '../summary/client-summary';
import type { Tag } from './tag.type';
import { TagsRepository } from './tags.repository';

/** The words by which a practice sorts its clients. */
@Injectable()
export class TagsService {
  constructor(
    private readonly tags: TagsRepository,
    private readonly summary: ClientSummary,
    private readonly database: Database,
  ) {}

  async all(): Promise<Tag[]> {
    return this.tags.all();
  }

  /** A tag that is there already is that tag, however it is spelled. */
  async add(typed: string): Promise<Tag> {
    const tag = { id: newId<string>(), name: checkedLabel(typed, 'tag') };
    return this.database.transaction(async () => {
      const known = await this.tags.findByName(tag.name);
      if (known) return known;
      if ((await this.tags.all()).length >= mostLabels.tag) throw clientsProblem('too-many-tags');
      return (await this.tags.insert(tag)) ? tag : ((await this.tags.findByName(tag.name)) ?? tag);
    });
  }

  async rename(id: string, typed: string): Promise<Tag> {
    const tag = { id, name: checkedLabel(typed, 'tag') };
    return this.database.transaction(async () => {
      const other = await this.tags.findByName(tag.name);
      if (other && other.id !== id) throw clientsProblem('tag-exists');
      if (!isId(id) || !(await this.tags.rename(tag))) throw notFound();
      return tag;
    });
  }

  /** How many clients have it: what somebody should know before they remove it. */
  async countUse(id: string): Promise<number> {
    if (!isId(id) || !(await this.tags.exists(id))) throw notFound();
    return this.tags.countUse(id);
  }

  /** Takes it off everybody. */
  async remove(id: string): Promise<Tag[]> {
    return this.database.transaction(async () => {
      const had = isId(id) ? await this.tags.remove(id) : null;
      if (!had) throw notFound();
      await this.summary.refresh(...had);
      return this.tags.all();
    });
  }
}
