import { describe, expect, it } from '@jest/globals';
import { readReport } from './report';
import { aComplaint, aLetter, fromExchange, fromExim, fromPostfix, nobodyThere } from './returned-mail.builder';

const to = 'b+0198c0de000050008000000000000001.0123456789abcdef@bounce.test.example';
const messageId = '<ci.0198c0de000050008000000000000001@test.example>';
const envelopeId = '0198c0de-0000-5000-8000-000000000001';
const token = 'x'.repeat(108);

describe('a delivery report', () => {
  it.each([
    ['Postfix', fromPostfix({ to, messageId, envelopeId }), envelopeId],
    ['Exim', fromExim({ to, messageId }), null],
    ['Exchange', fromExchange({ to, messageId }), null],
  ])('of %s is read', async (_, source, itsEnvelopeId) => {
    expect(await readReport(source)).toEqual({
      what: 'bounce',
      mail: { returnPath: to, envelopeId: itsEnvelopeId, messageId },
      verdict: 'nobody',
      status: '5.1.1',
    });
  });

  it('may name the mail by less', async () => {
    const report = await readReport(fromPostfix({ to: 'hello@test.example' }));
    expect(report).toMatchObject({ mail: { returnPath: null, envelopeId: null, messageId: null } });
  });

  it.each([
    ['5.1.1', 'smtp; 550 5.1.1 no such user', 'nobody'],
    ['5.1.10', 'smtp; 550 5.1.10 recipient not found', 'nobody'],
    ['5.2.1', 'smtp; 550 5.2.1 mailbox disabled', 'nobody'],
    ['5.0.0', 'smtp; 550 5.1.1 no such user', 'nobody'],
    ['5.0.0', 'smtp; 550 it does not work', 'permanent'],
    ['5.4.4', 'X-Postfix; host or domain name not found', 'permanent'],
    ['5.1.8', 'smtp; 550 5.1.8 sender domain does not exist', 'permanent'],
    ['5.2.2', 'smtp; 552 5.2.2 mailbox full', 'temporary'],
    ['4.4.1', 'X-Postfix; connection timed out', 'temporary'],
    ['5.4.7', 'smtp; delivery time expired', 'temporary'],
    ['5.7.1', 'smtp; 550 5.7.1 message rejected', 'disliked'],
    ['5.7.26', 'smtp; 550 5.7.26 unauthenticated', 'disliked'],
    ['5.0.0', 'smtp; 554 looks like spam', 'disliked'],
    ['5.3.4', 'smtp; 552 5.3.4 too large', 'disliked'],
  ])('with %s, %s, means: %s', async (status, diagnosis, verdict) => {
    expect(await readReport(fromExim({ to, messageId }, { status, diagnosis }))).toMatchObject({ verdict });
  });

  it('that only says it takes long decides nothing', async () => {
    expect(await readReport(fromPostfix({ to }, { ...nobodyThere, action: 'delayed', status: '4.4.1' }))).toMatchObject({
      verdict: 'underway',
    });
  });
});

describe('a complaint', () => {
  it('is read', async () => {
    const mail = { returnPath: to, envelopeId: null, messageId };
    expect(await readReport(aComplaint({ to, messageId }))).toEqual({ what: 'complaint', mail });
  });

  it('is none when somebody says that it was no spam', async () => {
    expect(await readReport(aComplaint({ to, messageId }, 'not-spam'))).toBeNull();
  });
});

describe('any other mail', () => {
  it.each([
    ['in its subject', 'u@bounce.test.example', token],
    ['in its subject, among words', 'u@bounce.test.example', `Re: ${token}`],
    ['in its address', `u+${token}@bounce.test.example`, 'unsubscribe'],
  ])('asks for no more mail with a token %s', async (_, address, subject) => {
    expect(await readReport(aLetter(address, subject))).toEqual({ what: 'unsubscribe', token });
  });

  it.each([
    ['an answer that a program gives', aLetter('u@bounce.test.example', token, ['Auto-Submitted: auto-replied'])],
    ['a holiday', aLetter(to, 'I am away', ['Auto-Submitted: auto-replied'])],
    ['a bounce in prose', aLetter(to, 'Undeliverable: your mail', ['From: mailer-daemon@x.example'])],
    [
      'a report without a recipient',
      Buffer.from('Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n--x--\r\n'),
    ],
    ['a receipt', Buffer.from('Content-Type: multipart/report; report-type=disposition-notification; boundary=x\r\n\r\n--x--\r\n')],
    ['nothing', Buffer.from('')],
    ['noise', Buffer.from([0, 255, 10, 13, 10, 0])],
  ])('is left alone: %s', async (_, source) => {
    expect(await readReport(source)).toBeNull();
  });
});
