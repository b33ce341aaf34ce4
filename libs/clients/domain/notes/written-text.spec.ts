import { describe, expect, it } from '@jest/globals';
import { tidyText, whatIsWrongWithText } from './written-text';

describe('what a coach writes', () => {
  it('keeps its lines and loses what is around it', () => {
    expect(tidyText('  Sleeps badly.\r\nAsk about the sister.\r ')).toBe('Sleeps badly.\nAsk about the sister.');
  });

  it('is counted in characters as people count them', () => {
    expect(whatIsWrongWithText('🫶🫶🫶', 3)).toBeNull();
    expect(whatIsWrongWithText('🫶🫶🫶🫶', 3)).toBe('too-long');
    expect(whatIsWrongWithText(' \n ', 3)).toBe('missing');
  });
});
