import Sequencer from '@jest/test-sequencer';

/** The specs that go through every field of the api take minutes: they begin first, so that at the end no worker waits for one of them. */
export default class SlowestFirst extends Sequencer {
  sort(tests) {
    const isSlow = ({ path }) => path.includes('/apps/api/attacks/');
    const others = super.sort(tests);
    return [...others.filter(isSlow), ...others.filter((test) => !isSlow(test))];
  }
}
