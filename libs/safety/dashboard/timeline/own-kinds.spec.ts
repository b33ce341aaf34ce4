import { expect, it } from '@jest/globals';
import { causesOf, flagCodes } from '@rekindle/safety/domain';
import { timelineArea } from './own-kinds';

it('has words for every flag and whatever can bring it up', () => {
  for (const code of flagCodes) {
    for (const cause of causesOf(code)) {
      const said = timelineArea.kinds.map(({ words }) => words({ codes: [code, cause] }));
      expect(said.join()).not.toMatch(new RegExp(`\\b(${code}|${cause})\\b.*-|undefined`));
      expect(said[0]).toMatch(/^[A-Z].+: .+/);
    }
  }
  expect(timelineArea.kinds[0]!.words({ codes: ['pursuit-hard', 'asked-not-to'] })).toBe(
    'Contact that has to stop: made contact after being asked not to',
  );
});
