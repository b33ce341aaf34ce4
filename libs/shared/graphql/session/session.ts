import { computed, inject, type Signal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { returnPath, signInPath } from './return-path';

/** Who is signed in on this site; each app says what it asks and shows of them. */
export abstract class Session<Person> {
  private readonly router = inject(Router);
  // The page of somebody whose session ended stays until the sign-in page is there, so what it shows outlives the session.
  private readonly shown = signal<Person | null>(null);
  private current: Person | null | undefined;
  private question: Promise<Person | null> | undefined;

  /** Who is signed in, or was until the session ended; null before anybody was. */
  readonly latest = this.shown.asReadonly();
  /** Since when whoever is signed in reads what is theirs and stores nothing new; null for everybody else. */
  readonly readsOnlySince: Signal<Date | null> = signal(null);
  /** For pages behind the door. @throws for a visitor */
  readonly person = computed(() => {
    const person = this.shown();
    if (!person) throw new Error('Nobody is signed in.');
    return person;
  });

  /** Asks the server who is signed in; null for a visitor. */
  protected abstract ask(): Promise<Person | null>;
  /** Ends the session on the server. */
  protected abstract close(): Promise<unknown>;

  /** Who is signed in, asked only once; null for a visitor. @throws ApiProblem */
  async find(): Promise<Person | null> {
    if (this.current !== undefined) return this.current;
    return this.askOnce();
  }

  /** The server has just said that something about the person is different there; what cannot be asked now is asked at the next visit. */
  async findAgain(): Promise<void> {
    await this.askOnce().catch(() => undefined);
  }

  /** Shows what changed about the person. */
  update<P extends Person | null>(person: P): P {
    this.current = person;
    if (person) this.shown.set(person);
    return person;
  }

  /** Goes on as this person, where they were when they were asked to sign in. */
  async enter(person: Person): Promise<void> {
    this.update(person);
    await this.router.navigateByUrl(returnPath(this.router.url), { replaceUrl: true });
  }

  /** Leads to the sign-in page, and back here afterwards; several requests may find out at once that the session is over. */
  end(): void {
    if (!this.current) return;
    this.current = null;
    void this.router.navigateByUrl(signInPath(this.router, this.router.url));
  }

  /** The session is over because of what the person just did; where they go next is for the page to say. */
  forget(): void {
    this.current = null;
  }

  async signOut(): Promise<void> {
    await this.close().catch((failure: unknown) => {
      // Whoever is signed out already has what they wanted.
      if (this.current) throw failure;
    });
    this.current = null;
    await this.router.navigateByUrl(signInPath(this.router));
  }

  private async askOnce(): Promise<Person | null> {
    this.question ??= this.ask().finally(() => (this.question = undefined));
    return this.update(await this.question);
  }
}
