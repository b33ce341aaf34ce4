import { describe, expect, it } from '@jest/globals';
import { isPhone, phoneLink, textLink } from './line-links';

describe('a number', () => {
  it.each([
    ['0808 802 0300', 'tel:08088020300'],
    ['1-800-799-7233', 'tel:18007997233'],
    ['+44 (0) 20', 'tel:+44020'],
    ['999', 'tel:999'],
  ])('%s is dialled as %s', (phone, link) => {
    expect([isPhone(phone), phoneLink(phone)]).toEqual([true, link]);
  });

  it.each(['', '9', '--', 'call us', '999;ext=1', '999,,1', 'javascript:1', '1'.repeat(30)])('%j is none', (phone) => {
    expect(isPhone(phone)).toBe(false);
  });
});

describe('a text', () => {
  it.each([
    ['85258', 'sms:85258'],
    ['SHOUT to 85258', 'sms:85258?body=SHOUT'],
    ['AYUDA to 0808 1', 'sms:08081?body=AYUDA'],
  ])('%s is sent with %s', (text, link) => {
    expect(textLink(text)).toBe(link);
  });

  it.each(['SHOUT', 'SHOUT to us', 'a b to 85258', '&body=x to 85258', ''])('%j cannot be sent', (text) => {
    expect(textLink(text)).toBeNull();
  });
});
