import { createHash } from 'node:crypto';
import { expect, it } from '@jest/globals';
import { everyPrompt } from '@rekindle/journal/domain';
import { everyVersion, situations } from '@rekindle/programs/domain';

const digest = (content: unknown) => createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 12);

/**
 * What was published stays as it is: answers hold on to its wording. A changed line in this snapshot is a mistake; a change of the guide is a new
 * version beside the old one, and a new line here. Only what no client has seen yet may be taken back.
 */
it('keeps every published version word for word', () => {
  expect(
    Object.fromEntries([...everyVersion, ...situations].map((each) => [`${each.key} ${each.version}`, digest(each)])),
  ).toMatchSnapshot();
});

it('keeps every question of the journal word for word: an entry shows what it answers', () => {
  expect(Object.fromEntries(everyPrompt.map((prompt) => [`${prompt.key} ${prompt.version}`, digest(prompt)]))).toMatchSnapshot();
});
