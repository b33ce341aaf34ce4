import { describe, expect, it } from '@jest/globals';
import { ClientStatus } from '@rekindle/clients/domain';
import { start } from '../registry/outcome-report.builder';
import { mayBeAskedLater, wavesAgreedTo } from './may-be-asked';
import { choiceAt, placeOfChoice, standingChoices } from './standing-choices';
import { wavesOf } from './wave';

describe('who is asked later', () => {
  it('is whoever has come in, also where coaching rests or has ended', () => {
    expect(Object.values(ClientStatus).filter(mayBeAskedLater)).toEqual(['active', 'paused', 'ended']);
  });

  it('is asked as far as the text says that they agreed to', () => {
    const waves = wavesOf({ startedOn: start, reunionOn: start });
    expect(wavesAgreedTo('2026-11-23', waves)).toHaveLength(5);
    expect(wavesAgreedTo('2026-11-29', waves)).toHaveLength(10);
  });
});

describe('a choice', () => {
  it('is known by its place, which stands in mails and never changes', () => {
    expect(standingChoices).toEqual(['apart', 'trial', 'together', 'moved-on', null]);
    for (const choice of standingChoices) expect(choiceAt(String(placeOfChoice(choice)))).toBe(choice);
  });

  it.each([undefined, '', '5', '-1', '1.0', 'apart', '01'])('is none at %s', (place) => {
    expect(choiceAt(place)).toBeUndefined();
  });
});
