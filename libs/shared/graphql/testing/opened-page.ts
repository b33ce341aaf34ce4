import { HttpTestingController, type TestRequest } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import type { RouterTestingHarness } from '@angular/router/testing';
import type { TypedDocumentString } from '../generated/graphql';

type AnyDocument = TypedDocumentString<unknown, never>;

/** A page as somebody sees and uses it, and the server as it answers. */
export class OpenedPage {
  private readonly http = TestBed.inject(HttpTestingController);
  private readonly waiting = new Map<AnyDocument, TestRequest>();

  constructor(private readonly harness: RouterTestingHarness) {}

  get element(): HTMLElement {
    return this.harness.fixture.nativeElement as HTMLElement;
  }

  get url(): string {
    return TestBed.inject(Router).url;
  }

  /** What is written on it. */
  get text(): string {
    return wordsOf(this.element);
  }

  get heading(): string {
    return tidy(this.element.querySelector('h1')?.textContent);
  }

  /** The rows of its table. */
  get rows(): string[] {
    return [...this.element.querySelectorAll<HTMLElement>('tbody tr')].map(wordsOf);
  }

  /** Buttons and links whose name holds these words. @throws when there is none */
  button(name: string): HTMLElement {
    const found = [...this.element.querySelectorAll<HTMLElement>('button, a')].find((each) => isThere(each) && nameOf(each).includes(name));
    if (!found) throw new Error(`There is no "${name}" in: ${this.text}`);
    return found;
  }

  /** The box with this label. @throws when there is none */
  box(label: string): HTMLInputElement {
    const found = [...this.element.querySelectorAll('label')].find((each) => isThere(each) && tidy(each.textContent) === label);
    if (!found) throw new Error(`There is no box "${label}" in: ${this.text}`);
    return document.getElementById(found.htmlFor) as HTMLInputElement;
  }

  /** What stands below a box: its hint, or what is wrong. */
  noteOf(label: string): string {
    const id = this.box(label).getAttribute('aria-describedby');
    return id ? tidy(document.getElementById(id)?.textContent) : '';
  }

  /** Goes on to another page of the app. */
  async visit(address: string): Promise<void> {
    void TestBed.inject(Router).navigateByUrl(address);
    await this.settle();
  }

  async press(name: string): Promise<void> {
    this.button(name).click();
    await this.settle();
  }

  /** Presses a radio button or a checkbox by its words. @throws when there is none */
  async choose(words: string): Promise<void> {
    const found = [...this.element.querySelectorAll('label')].find((each) => tidy(each.textContent).includes(words));
    const control = found?.querySelector<HTMLInputElement>('input[type=radio], input[type=checkbox]');
    if (!control) throw new Error(`There is no choice "${words}" in: ${this.text}`);
    control.click();
    await this.settle();
  }

  /** Chooses an option by its value, in the list with this label. */
  async select(label: string, value: string): Promise<void> {
    const list = this.box(label);
    list.value = value;
    for (const event of ['input', 'change']) list.dispatchEvent(new Event(event, { bubbles: true }));
    await this.settle();
  }

  async type(label: string, text: string): Promise<void> {
    const box = this.box(label);
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  /** What the page asked of the server with this document, once, and was not answered yet. */
  asked<Data, Variables>(document: TypedDocumentString<Data, Variables>): Variables {
    return (this.pending(document).request.body as { variables: Variables }).variables;
  }

  /** Whether it waits for an answer to this document. */
  isAsking(document: AnyDocument): boolean {
    const [request] = this.http.match(({ body }) => isOf(body, document));
    if (request) this.waiting.set(document, request);
    return this.waiting.get(document)?.cancelled === false;
  }

  async answer<Data, Variables>(document: TypedDocumentString<Data, Variables>, data: NoInfer<Data>): Promise<void> {
    await this.send(document, { data });
  }

  /** Lets the server object. */
  async refuse(document: AnyDocument, message: string, extensions: { code: string; problem?: string; field?: string }): Promise<void> {
    await this.send(document, { data: null, errors: [{ message, extensions }] });
  }

  /** Cuts the line. */
  async cut(document: AnyDocument): Promise<void> {
    const request = this.pending(document);
    this.waiting.delete(document);
    request.error(new ProgressEvent('error'));
    await this.settle();
  }

  /** Lets promises, effects and templates come to rest, without waiting for the server. */
  async settle(): Promise<void> {
    for (let round = 0; round < 4; round++) {
      await new Promise((done) => setTimeout(done));
      TestBed.tick();
    }
  }

  private async send(document: AnyDocument, answer: object): Promise<void> {
    const request = this.pending(document);
    this.waiting.delete(document);
    request.flush(answer);
    await this.settle();
  }

  // The controller hands each request out once; a spec may look at it before it answers.
  private pending(document: AnyDocument): TestRequest {
    const known = this.waiting.get(document);
    const request = known && !known.cancelled ? known : this.http.expectOne(({ body }) => isOf(body, document));
    this.waiting.set(document, request);
    return request;
  }
}

// What lies in a dialog that is closed cannot be used.
function isThere(element: Element): boolean {
  return !element.closest('dialog:not([open])');
}

function isOf(body: unknown, document: AnyDocument): boolean {
  return (body as { query?: string } | null)?.query === document.toString();
}

// Each piece of text by itself: two cells are two words.
function wordsOf(element: HTMLElement): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  while (walker.nextNode()) pieces.push(walker.currentNode.textContent ?? '');
  return tidy(pieces.join(' '));
}

function nameOf(element: HTMLElement): string {
  return element.getAttribute('aria-label') ?? tidy(element.textContent);
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
