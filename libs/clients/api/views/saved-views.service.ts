import { Injectable } from '@nestjs/common';
import { newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { filterText, mostLabels, readFilterText } from '@rekindle/clients/domain';
import { checkedLabel } from '../checked-label';
import { clientsProblem } from '../clients.problems';
import type { SavedView, SaveViewInput } from './saved-view.type';
import { SavedViewsRepository } from './saved-views.repository';

/** Ways to look at the list, each of one person. */
@Injectable()
export class SavedViewsService {
  constructor(
    private readonly views: SavedViewsRepository,
    private readonly database: Database,
  ) {}

  async save({ name, search }: SaveViewInput): Promise<SavedView[]> {
    // Read and written anew: what is kept is a filter, whatever was sent.
    const view = { id: newId<string>(), name: checkedLabel(name, 'view'), search: filterText(readFilterText(search)) };
    return this.database.transaction(async () => {
      if ((await this.views.own()).length >= mostLabels.view) throw clientsProblem('too-many-views');
      await this.views.save(view);
      return this.views.own();
    });
  }

  async remove(id: string): Promise<SavedView[]> {
    return this.database.transaction(async () => {
      if (!isId(id) || !(await this.views.remove(id))) throw notFound();
      return this.views.own();
    });
  }
}
