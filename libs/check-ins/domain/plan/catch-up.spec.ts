import { describe, expect, it } from '@jest/globals';
import { catchUp } from './catch-up';

const late = (day: number) => ({ dueAt: new Date(`2027-06-0${day}T07:00Z`), expiresAt: new Date(`2027-06-0${day}T13:00Z`) });
const days = [late(3), late(1), late(2), late(4)];

describe('after an outage', () => {
  it('the newest mail is sent, and stands for all older ones', () => {
    expect(catchUp(days, new Date('2027-06-03T12:59Z'))).toEqual({ send: late(3), coalesced: [late(1), late(2)], expired: [] });
  });

  it('none is sent where the newest has expired too', () => {
    expect(catchUp(days, new Date('2027-06-03T13:00Z'))).toEqual({ send: null, coalesced: [late(1), late(2)], expired: [late(3)] });
  });

  it('what is not due yet is left alone', () => {
    expect(catchUp([late(4)], new Date('2027-06-03T13:00Z'))).toEqual({ send: null, coalesced: [], expired: [] });
  });
});
