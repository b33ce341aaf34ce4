import { randomBytes } from 'node:crypto';
import type { Type } from '@nestjs/common';
import { newId } from '@rekindle/platform/crypto';
import { TestPlatform } from '@rekindle/platform/testing';
import { defineLetter, type Letter, nothingAlong } from '../letter';
import { Letters } from '../letters';
import type { Loaded } from '../loaded';
import type { Mail } from '../mail';
import { Post } from '../post';
import { Dispatches } from './dispatches';
import { lanes } from './lanes';
import type { Attempt, Claim } from './dispatch';

type Words = Pick<Mail, 'to'> & Partial<Mail>;

/** A mail that says little. */
export const mailOf = (words: Words): Mail => ({
  sender: 'Stillwater',
  subject: 'A note for you',
  preview: 'It waits for you.',
  heading: 'Here it is',
  paragraphs: ['Hello.'],
  button: { says: 'Open', url: 'http://portal.test/' },
  footer: 'Ignore it.',
  ...words,
});

const asPosted = (ambiguous: Letter<Words>['ambiguous'], kind: Letter<Words>['kind']) =>
  defineLetter<Words>({
    ...{ name: `test.${ambiguous}-${kind}`, kind, lasts: 86_400_000, ambiguous },
    write: (words, { lines } = nothingAlong) => mailOf(lines.length > 0 ? { ...words, besides: lines } : words),
  });

/** Letters of no area: one that may go twice, one that may not. */
export const resent = asPosted('resend_once', 'security');
export const held = asPosted('hold', 'transactional');
/** One that is loaded together with others of its practice. */
export const loadedTogether = asPosted('hold', 'checkin');

/** One that a check-in may take along. */
export const lined = {
  ...asPosted('hold', 'reminder'),
  line: { says: 'Something is new.', link: 'Open it', leadsTo: ({ button }: Words) => button?.url ?? 'http://portal.test/' },
} satisfies Letter<Words>;

/** A dispatch as an administrator sees it. */
export interface DispatchRow {
  readonly id: string;
  readonly state: string;
  readonly reason: string | null;
  readonly attempt: number;
  /** Counts claims. */
  readonly gen: number;
  readonly isClaimed: boolean;
  readonly doubts: number;
  readonly last_class: string | null;
  readonly message_id: string;
  /** Seconds until it is due again. */
  readonly pause: number;
}

const itsTurn = 'dispatch_id in (select id from app.dispatch where about = $1)';

/** A practice that sends letters whose words a test chooses, and hands to let time pass for them. */
export class PostOffice {
  readonly practiceId = newId();
  private constructor(
    readonly platform: TestPlatform,
    private readonly words = new Map<string, Loaded<Words> | Error>(),
    /** What was loaded together. */
    readonly loads: (readonly string[])[] = [],
  ) {}

  /** @param areas for what else shall run, such as the lanes; without them mail goes when the test says so */
  static async start(areas: Type[] = []): Promise<PostOffice> {
    const office = new PostOffice(await TestPlatform.start(areas));
    for (const letter of [resent, held, lined]) office.platform.get(Letters).register(letter, async (about) => office.load(about));
    office.platform.get(Letters).register(
      loadedTogether,
      async (about) => office.load(about),
      async (abouts) => {
        office.loads.push(abouts);
        return new Map(abouts.map((about) => [about, office.load(about)]));
      },
    );
    return office;
  }

  /** Another practice that is served by the same processes. */
  elsewhere(): PostOffice {
    return new PostOffice(this.platform, this.words, this.loads);
  }

  get mailbox() {
    return this.platform.mailbox;
  }

  /** Owes a letter. @param words what it will say: an address alone, a whole mail, an error of the database, or what becomes of it instead */
  async post(words: string | Loaded<Words> | Error, letter: Letter<Words> = held): Promise<string> {
    const about = newId();
    this.change(about, words);
    await this.postAgain(about, letter);
    return about;
  }

  /** From now on it says something else. */
  change(about: string, words: string | Loaded<Words> | Error): void {
    this.words.set(about, typeof words === 'string' ? { to: { name: '', address: words } } : words);
  }

  private load(about: string): Loaded<Words> {
    const words = this.words.get(about) ?? null;
    if (words instanceof Error) throw words;
    return words;
  }

  /** Owes the same letter about the same thing to the same person. */
  async postAgain(about: string, letter: Letter<Words> = held): Promise<void> {
    await this.within(() => this.platform.database.transaction(() => this.platform.get(Post).send(letter, { about, recipientId: about })));
  }

  within<T>(work: () => Promise<T>): Promise<T> {
    return this.platform.within({ practiceId: this.practiceId }, work);
  }

  send(): Promise<void> {
    return this.platform.runJobs();
  }

  async claim(): Promise<Claim[]> {
    return this.platform.within({}, () =>
      this.platform.get(Dispatches).claim(
        lanes.flatMap(({ kinds }) => kinds),
        100,
      ),
    );
  }

  /** Claims what is due and promises to send it, as a worker does that then dies. */
  async promise(): Promise<Attempt[]> {
    const attempts: Attempt[] = [];
    for (const claim of await this.claim()) {
      const attempt = await this.within(() => this.platform.get(Dispatches).begin(claim, randomBytes(32)));
      if (attempt) attempts.push(attempt);
    }
    return attempts;
  }

  /** Says that an attempt went well. @returns whether that was still possible */
  conclude(attempt: Attempt): Promise<boolean> {
    const taken = { outcome: 'ACCEPTED', stage: 'handed-over', code: 250, says: '250 ok', ms: 1 } as const;
    return this.within(() => this.platform.get(Dispatches).conclude(attempt, taken, { state: 'accepted', pause: 0 }, randomBytes(32)));
  }

  /** One round of the sweep. */
  async sweep(): Promise<void> {
    await this.platform.within({}, () => this.platform.get(Dispatches).sweep());
  }

  /** Moves one of its moments back, as if so much time had passed. */
  async pass(about: string, what: 'lease_until' | 'unknown_at' | 'claimed_at' | 'next_at' | 'expires_at', interval: string): Promise<void> {
    const [table, whose] = what === 'claimed_at' ? ['app.dispatch_turn', itsTurn] : ['app.dispatch', 'about = $1'];
    await this.platform.asAdmin(`update ${table} set ${what} = ${what} - $2::interval where ${whose}`, [about, interval]);
  }

  async row(about: string): Promise<DispatchRow> {
    const sql = `select d.*, coalesce(t.gen, d.gen) as gen, t.claimed_at is not null as "isClaimed", extract(epoch from d.next_at - now())::float as pause
      from app.dispatch d left join app.dispatch_turn t on t.dispatch_id = d.id where about = $1`;
    const [row] = await this.platform.asAdmin<DispatchRow>(sql, [about]);
    if (!row) throw new Error('Nothing was posted.');
    return row;
  }

  /** Classes of its attempts, oldest first. */
  async attempts(about: string): Promise<string[]> {
    const sql = `select class from app.dispatch_attempt a join app.dispatch d on d.id = a.dispatch_id where d.about = $1 order by at`;
    return (await this.platform.asAdmin<{ class: string }>(sql, [about])).map((row) => row.class);
  }
}
