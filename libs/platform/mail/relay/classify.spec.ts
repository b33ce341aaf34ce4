import { describe, expect, it } from '@jest/globals';
import { classify } from './classify';
import type { OutcomeClass, Stage } from './outcome';

type Row = [says: string, command: string, outcome: OutcomeClass];

const answers: Row[] = [
  ['250 2.0.0', 'DATA', 'ACCEPTED'],
  ['250', 'DATA', 'ACCEPTED'],
  // Later
  ['421 4.7.0', 'MAIL FROM', 'TEMP'],
  ['421', 'DATA', 'TEMP'],
  ['450 4.2.1', 'RCPT TO', 'TEMP'],
  ['450 4.7.1', 'RCPT TO', 'TEMP'],
  ['451 4.3.0', 'DATA', 'TEMP'],
  ['452', 'RCPT TO', 'TEMP'],
  ['452 4.3.1', 'MAIL FROM', 'TEMP'],
  ['452 4.2.2', 'RCPT TO', 'TEMP_MAILBOX'],
  ['552 5.2.2', 'RCPT TO', 'TEMP_MAILBOX'],
  ['552 5.2.2', 'DATA', 'TEMP_MAILBOX'],
  ['552', 'RCPT TO', 'TEMP_MAILBOX'],
  // The relay wants something else first
  ['454 4.7.0', 'MAIL FROM', 'RELAY'],
  ['530 5.7.0', 'MAIL FROM', 'RELAY'],
  ['534 5.7.9', 'MAIL FROM', 'RELAY'],
  ['535 5.7.8', 'MAIL FROM', 'RELAY'],
  ['538', 'MAIL FROM', 'RELAY'],
  // Nobody there
  ['550 5.1.1', 'RCPT TO', 'PERM_RECIPIENT'],
  ['550 5.1.1', 'DATA', 'PERM_RECIPIENT'],
  ['550', 'RCPT TO', 'PERM_RECIPIENT'],
  ['551', 'RCPT TO', 'PERM_RECIPIENT'],
  ['553', 'RCPT TO', 'PERM_RECIPIENT'],
  ['553 5.1.3', 'RCPT TO', 'PERM_RECIPIENT'],
  ['556 5.1.10', 'RCPT TO', 'PERM_RECIPIENT'],
  ['550 5.2.1', 'RCPT TO', 'PERM_RECIPIENT'],
  // Not wanted: says nothing about the address
  ['550', 'DATA', 'PERM_POLICY'],
  ['550', 'MAIL FROM', 'PERM_POLICY'],
  ['550 5.7.1', 'RCPT TO', 'PERM_POLICY'],
  ['550 5.7.26', 'DATA', 'PERM_POLICY'],
  ['554 5.7.1', 'DATA', 'PERM_POLICY'],
  ['554', 'DATA', 'PERM_POLICY'],
  ['554', 'RCPT TO', 'PERM_POLICY'],
  ['553 5.1.8', 'MAIL FROM', 'PERM_POLICY'],
  ['550 5.1.7', 'RCPT TO', 'PERM_POLICY'],
  ['550 5.4.1', 'RCPT TO', 'PERM_POLICY'],
  // Wrong in itself
  ['552 5.3.4', 'DATA', 'PERM_MESSAGE'],
  ['552', 'DATA', 'PERM_MESSAGE'],
  ['500', 'DATA', 'PERM_MESSAGE'],
  ['501 5.5.4', 'MAIL FROM', 'PERM_MESSAGE'],
  ['503', 'DATA', 'PERM_MESSAGE'],
  ['504', 'MAIL FROM', 'PERM_MESSAGE'],
  ['555', 'RCPT TO', 'PERM_MESSAGE'],
];

describe('what a reply means', () => {
  it.each<[Stage, OutcomeClass]>([
    ['handed-over', 'UNKNOWN'],
    ['talking', 'SAFE'],
  ])('is not known when it answers something else (%s): %s', (stage, outcome) => {
    expect(classify({ stage, code: 354, command: 'DATA' })).toBe(outcome);
  });

  it.each(answers)('%s to %s: %s', (says, command, outcome) => {
    const [code, enhanced] = says.split(' ');
    expect(classify({ stage: command === 'DATA' ? 'handed-over' : 'talking', code: Number(code), enhanced, command })).toBe(outcome);
  });

  it.each([220, 421, 450, 535, 550, 554])('%d before the envelope is the relay, whatever it says', (code) => {
    expect(classify({ stage: 'connecting', code })).toBe('RELAY');
  });
});

describe('what no reply means', () => {
  it.each<[Stage, string, OutcomeClass]>([
    ['connecting', 'ESOCKET', 'RELAY'],
    ['connecting', 'EDNS', 'RELAY'],
    ['connecting', 'ETLS', 'RELAY'],
    ['connecting', 'EAUTH', 'RELAY'],
    ['connecting', 'ECONFIG', 'RELAY'],
    ['talking', 'ECONNECTION', 'SAFE'],
    ['talking', 'ESOCKET', 'SAFE'],
    ['talking', 'ETIMEDOUT', 'SAFE'],
    ['talking', 'EABORT', 'SAFE'],
    ['talking', 'EENVELOPE', 'PERM_MESSAGE'],
    ['handed-over', 'ECONNECTION', 'UNKNOWN'],
    ['handed-over', 'ESOCKET', 'UNKNOWN'],
    ['handed-over', 'ETIMEDOUT', 'UNKNOWN'],
  ])('%s, %s: %s', (stage, error, outcome) => {
    expect(classify({ stage, error })).toBe(outcome);
  });
});
