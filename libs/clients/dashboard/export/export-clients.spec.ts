import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { describe, expect, it, jest } from '@jest/globals';
import { ExportClientsDocument } from '@rekindle/shared/graphql';
import { openPage } from '@rekindle/shared/graphql/testing';
import { Toasts } from '@rekindle/shared/ui';
import { ExportClients } from './export-clients';

@Component({ imports: [ExportClients], template: `<rk-export-clients [filter]="{ status: 'ENDED' }" />` })
class List {}

const open = () => openPage([{ path: '', component: List }], { at: '/' });

describe('the button that exports', () => {
  it('lets the browser fetch what the list shows', async () => {
    const page = await open();
    const fetched: string[] = [];
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      fetched.push(this.getAttribute('href') ?? '');
    });
    await page.press('Export');
    expect(page.asked(ExportClientsDocument)).toEqual({ filter: { status: 'ENDED' } });
    await page.answer(ExportClientsDocument, { exportClients: { address: '/files/clients.csv?link=x' } });
    click.mockRestore();
    expect(fetched).toEqual(['/files/clients.csv?link=x']);
  });

  it('says why there is no file', async () => {
    const page = await open();
    await page.press('Export');
    await page.refuse(ExportClientsDocument, 'Your practice has exported its list ten times within a day.', { code: 'RATE_LIMITED' });
    expect(TestBed.inject(Toasts).current()?.text).toContain('ten times within a day');
  });
});
