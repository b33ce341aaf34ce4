import { Component, signal, viewChild } from '@angular/core';
import { type ComponentFixture, TestBed } from '@angular/core/testing';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Row } from './row';
import { RowWindow } from './row-window';
import { Rows } from './rows';

@Component({
  imports: [Row, Rows],
  template: `
    <table>
      <thead>
        <tr>
          <th>Client</th>
        </tr>
      </thead>
      <tbody [rkRows]="seen" (nearEnd)="asked.set(asked() + 1)">
        @for (seen of seen.rows(); track seen.row.id) {
          <tr [rkRow]="seen">
            <td>
              <a href="#">{{ seen.row.id }}</a>
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
class Clients {
  readonly all = signal(Array.from({ length: 500 }, (_, index) => ({ id: `client ${index}` })));
  readonly asked = signal(0);
  readonly seen = new RowWindow(() => this.all(), { height: 56 });
  readonly body = viewChild.required(Rows);
}

describe('the rows of a long table', () => {
  let fixture: ComponentFixture<Clients>;
  const page = () => fixture.nativeElement as HTMLElement;
  const rows = () => [...page().querySelectorAll('tbody tr:not(.rk-room)')];

  afterEach(() => page().remove());

  describe('where nothing is laid out', () => {
    beforeEach(open);

    it('are all there, and nobody is asked for more', () => {
      expect(rows()).toHaveLength(500);
      expect(fixture.componentInstance.asked()).toBe(0);
    });
  });

  describe('in a window', () => {
    beforeEach(async () => {
      Object.defineProperty(document.documentElement, 'clientHeight', { configurable: true, value: 560 });
      await open();
    });
    afterEach(() => {
      Reflect.deleteProperty(document.documentElement, 'clientHeight');
    });

    async function scrollTo(y: number): Promise<void> {
      page().querySelector('tbody')!.getBoundingClientRect = () => new DOMRect(0, -y, 800, 28_000);
      window.dispatchEvent(new Event('scroll'));
      await new Promise((done) => requestAnimationFrame(done));
      await fixture.whenStable();
    }

    it('say which of all rows they are', async () => {
      await scrollTo(5600);
      expect(page().querySelector('table')?.getAttribute('aria-rowcount')).toBe('501');
      expect(rows().length).toBeLessThan(50);
      const link = rows().find((row) => row.textContent.trim() === 'client 100');
      expect(link?.getAttribute('aria-rowindex')).toBe('102');
    });

    it('stay while they have the focus', async () => {
      page().querySelector<HTMLElement>('tbody a')?.focus();
      await scrollTo(20_000);
      expect(document.activeElement?.textContent).toBe('client 0');
      expect(rows()[0]?.classList).toContain('rk-kept');
    });

    it('take the focus at once where they are there already', () => {
      fixture.componentInstance.body().focusRow(3);
      expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('5');
    });

    it('take the focus wherever they are', async () => {
      fixture.componentInstance.body().focusRow(400);
      await fixture.whenStable();
      expect(document.activeElement?.textContent.trim()).toBe('client 400');
    });

    it('ask for more near the end, and again when more has come', async () => {
      await scrollTo(27_500);
      expect(fixture.componentInstance.asked()).toBe(1);
      await scrollTo(27_400);
      expect(fixture.componentInstance.asked()).toBe(1);
      fixture.componentInstance.all.update((all) => [...all, { id: 'one more' }]);
      await fixture.whenStable();
      expect(fixture.componentInstance.asked()).toBe(2);
    });
  });

  async function open(): Promise<void> {
    fixture = TestBed.createComponent(Clients);
    document.body.append(page());
    await fixture.whenStable();
  }
});
