import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';

const kept = 500;

/**
 * One received mail. `links` are the addresses it leads to, in reading order, for tests that follow them.
 * @typedef {{ id: string, receivedAt: string, from: string, to: string[], subject: string, text: string, html: string | null, links: string[] }} ReceivedMail
 */

/** The mails that arrived, newest first, each also a file: a restart loses none. The oldest make room. */
export class MailStore {
  /** @type {ReceivedMail[]} */
  #mails = [];
  #folder;
  #arrivals = 0;

  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** Reads the mails of earlier runs. */
  async open() {
    const ids = readdirSync(this.#folder).filter((name) => name.endsWith('.eml'));
    for (const id of ids.map((name) => name.slice(0, -4)).sort()) this.#mails.unshift(await this.#parse(id));
  }

  all() {
    return this.#mails;
  }

  find(id) {
    return this.#mails.find((mail) => mail.id === id) ?? null;
  }

  /** The mail as it came over the wire. */
  source(id) {
    return readFileSync(this.#file(id));
  }

  async add(source, recipients) {
    const id = `${Date.now()}-${String(this.#arrivals++).padStart(6, '0')}`;
    // The envelope names who really gets it; the headers may name others, or nobody.
    writeFileSync(this.#file(id), Buffer.concat([Buffer.from(`X-Envelope-To: ${recipients.join(', ')}\r\n`), source]));
    this.#mails.unshift(await this.#parse(id));
    for (const oldest of this.#mails.splice(kept)) rmSync(this.#file(oldest.id));
  }

  clear() {
    for (const { id } of this.#mails.splice(0)) rmSync(this.#file(id), { force: true });
  }

  /** @returns {Promise<ReceivedMail>} */
  async #parse(id) {
    const mail = await simpleParser(this.source(id), { skipTextToHtml: true });
    const html = mail.html || null;
    return {
      id,
      receivedAt: new Date(Number(id.split('-')[0])).toISOString(),
      from: mail.from?.text ?? '',
      to: String(mail.headers.get('x-envelope-to') ?? '').split(', '),
      subject: mail.subject ?? '',
      text: mail.text ?? '',
      html,
      links: findLinks(html, mail.text ?? ''),
    };
  }

  #file(id) {
    return join(this.#folder, `${id}.eml`);
  }
}

function findLinks(html, text) {
  const found = html
    ? [...html.matchAll(/href="(https?:[^"]+)"/g)].map(([, link]) => link.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='))
    : (text.match(/https?:\S+/g) ?? []);
  return [...new Set(found)];
}
