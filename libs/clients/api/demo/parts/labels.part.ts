import { type DemoPart, table } from '@rekindle/platform/demo';
import type { DemoPractice } from '@rekindle/identity/api/demo';
import { everybody, filterText, Need, RelationshipStage } from '@rekindle/clients/domain';
import type { DemoClient } from '../demo-client';
import { fieldIdsOf, fields, tagIdsOf, tagNames } from '../labels';

const tags = table('app.tag', 'practice_id', 'id', 'name');
const customFields = table('app.custom_field', 'practice_id', 'id', 'name', 'kind', 'choices', 'position');
const savedViews = table('app.saved_view', 'practice_id', 'id', 'member_id', 'name', 'search', 'position');
const clientTags = table('app.client_tag', 'practice_id', 'tag_id', 'client_id');

/** Tags, fields of the practice's own, and ways in which its owner looks at the list. */
export const catalogues: DemoPart<DemoPractice> = {
  name: 'clients.catalogue',
  tables: [tags, customFields, savedViews],
  add(practice, { chance, rows }) {
    const practice_id = practice.id;
    const tagIds = tagIdsOf(practice);
    for (const [index, name] of tagNames.entries()) rows.add(tags, { practice_id, id: tagIds[index] ?? '', name });
    for (const [position, { name, kind, choices }] of fields.entries())
      rows.add(customFields, { practice_id, id: fieldIdsOf(practice)[position] ?? '', name, kind, choices, position });
    const views = [
      { name: 'Trial period', filter: { stage: RelationshipStage.TRIAL } },
      { name: 'Gone quiet', filter: { need: Need.QUIET } },
      { name: 'Evenings', filter: { tag: tagIds[0] ?? null } },
    ];
    for (const [position, { name, filter }] of views.entries()) {
      const view = { name, search: filterText({ ...everybody, ...filter }), position };
      rows.add(savedViews, { practice_id, id: chance.id(practice.openedAt), member_id: practice.owner.id, ...view });
    }
  },
};

/** Which client has which tags. */
export const tagging: DemoPart<DemoClient> = {
  name: 'clients.tagging',
  tables: [clientTags],
  add({ id: client_id, practice, tagIds }, { rows }) {
    for (const tag_id of tagIds) rows.add(clientTags, { practice_id: practice.id, tag_id, client_id });
  },
};
