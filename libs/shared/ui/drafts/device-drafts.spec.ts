import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { DeviceDrafts, type Draft, type Sending } from './device-drafts';

// There is no IndexedDB here, so drafts live as long as the page; what lies on the device is shown by the journeys in a browser.
describe('what somebody writes', () => {
  let drafts: DeviceDrafts;
  let sent: Draft[];
  let answer: (draft: Draft) => Promise<Sending>;

  beforeEach(async () => {
    drafts = TestBed.inject(DeviceDrafts);
    sent = [];
    answer = () => Promise.resolve('sent');
    drafts.sendWith('intake', {
      send: (draft) => {
        sent.push(draft);
        return answer(draft);
      },
      nameOf: ({ place }) => `the answer to ${place}`,
    });
    await drafts.open('priya');
  });

  const keep = async (place: string, value: unknown) => {
    await drafts.keep(place, value);
    await drafts.send();
  };
  const waiting = () => drafts.waiting().map(({ place, value }) => [place, value]);

  it('is sent at once and then stays nowhere', async () => {
    await keep('intake/goal', 'rebuild');
    expect(sent).toEqual([expect.objectContaining({ place: 'intake/goal', value: 'rebuild' })]);
    expect(waiting()).toEqual([]);
    expect(drafts.isOnDeviceOnly()).toBe(false);
  });

  it('waits while the server cannot be reached, the newest only, and is sent when the network is back', async () => {
    answer = () => Promise.resolve('unreachable');
    await keep('intake/goal', 'rebuild');
    await keep('intake/goal', 'let-go');
    expect(waiting()).toEqual([['intake/goal', 'let-go']]);
    expect(drafts.isOnDeviceOnly()).toBe(true);
    answer = () => Promise.resolve('sent');
    dispatchEvent(new Event('online'));
    await drafts.send();
    expect(waiting()).toEqual([]);
    expect(drafts.isOnDeviceOnly()).toBe(false);
  });

  it('lies on the device only until the last of it was sent', async () => {
    answer = () => Promise.resolve('unreachable');
    await keep('intake/goal', 'rebuild');
    await keep('intake/length', null);
    let isOnDeviceBeforeLast = false;
    answer = ({ place }) => {
      if (place === 'intake/length') isOnDeviceBeforeLast = drafts.isOnDeviceOnly();
      return Promise.resolve('sent');
    };
    await drafts.send();
    expect(isOnDeviceBeforeLast).toBe(true);
    expect(drafts.isOnDeviceOnly()).toBe(false);
  });

  it('is not lost when it was written on while it was on its way', async () => {
    let arrive: (outcome: Sending) => void = () => undefined;
    answer = () => new Promise((resolve) => (arrive = resolve));
    const first = drafts.keep('intake/nickname', 'the b');
    await new Promise((done) => setTimeout(done));
    const second = drafts.keep('intake/nickname', 'the bear');
    await new Promise((done) => setTimeout(done));
    answer = () => Promise.resolve('sent');
    arrive('sent');
    await Promise.all([first, second]);
    await drafts.send();
    expect(sent.map(({ value }) => value)).toEqual(['the b', 'the bear']);
    expect(waiting()).toEqual([]);
  });

  it('is only held while it is still being written, and goes with the next that is sent', async () => {
    await drafts.hold('intake/nickname', 'the b');
    expect([sent, waiting()]).toEqual([[], [['intake/nickname', 'the b']]]);
    await drafts.hold('intake/nickname', 'the bear');
    await drafts.send();
    expect(sent.map(({ value }) => value)).toEqual(['the bear']);
  });

  it('that is refused waits for the person and keeps nothing else from being sent', async () => {
    answer = ({ place }) => Promise.resolve(place === 'intake/goal' ? 'refused' : 'sent');
    await keep('intake/goal', 'rebuild');
    await keep('intake/length', null);
    expect(waiting()).toEqual([['intake/goal', 'rebuild']]);
    await drafts.forget('intake/goal');
    expect(waiting()).toEqual([]);
  });

  it('is named before somebody leaves when it cannot be sent, and gone once they have left', async () => {
    answer = () => Promise.resolve('unreachable');
    await keep('intake/goal', 'rebuild');
    expect(await drafts.sendBeforeLeaving()).toEqual(['the answer to intake/goal']);
    await drafts.wipe();
    expect(await drafts.sendBeforeLeaving()).toEqual([]);
  });

  it('is honest where the browser keeps nothing', () => {
    expect(drafts.keepsOnDevice()).toBe(false);
  });
});
