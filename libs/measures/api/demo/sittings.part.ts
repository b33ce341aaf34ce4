import { type DemoClient, happened, timelineItems } from '@rekindle/clients/api/demo';
import { scores } from '@rekindle/measures/domain';
import { type DemoPart, table } from '@rekindle/platform/demo';
import { sittingsOf } from './demo-sittings';

const sittings = table(
  'app.sitting',
  ...(['practice_id', 'id', 'client_id', 'questionnaire', 'version', 'answers', 'scores', 'begun_at', 'saved_at', 'finished_at'] as const),
);

/** What clients answered week by week, scored as the product scores it. */
export const weeksAnswered: DemoPart<DemoClient> = {
  name: 'measures.sittings',
  tables: [sittings, timelineItems],
  add(client, ground) {
    for (const { id, questionnaire, answers, begunAt, savedAt, finishedAt } of sittingsOf(client)) {
      const { code, version } = questionnaire;
      ground.rows.add(sittings, {
        ...{ practice_id: client.practice.id, id, client_id: client.id, questionnaire: code, version, answers },
        ...{ scores: finishedAt && scores(questionnaire, answers), begun_at: begunAt, saved_at: savedAt, finished_at: finishedAt },
      });
      if (finishedAt) happened(client, ground, { kind: 'measures.finished', at: finishedAt, codes: [code] });
    }
  },
};
