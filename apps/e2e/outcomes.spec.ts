import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { nine, sixty, startedLongAgo } from './fixtures/cohort';
import { expect, test } from './fixtures/journey';

const workspace = resolve(import.meta.dirname, '../..');

/** What a button makes the browser save. */
async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  return readFile(await download.path());
}

/** The command for statisticians, on a file that a page gave. */
function estimate(
  method: string,
  csv: Buffer,
): { rows: { time: number; cause?: number; state?: string; estimate: number; lower: number | null; upper: number | null }[] } {
  const said = execFileSync('npm', ['run', '--silent', 'estimate', '--', method], { cwd: workspace, input: csv, encoding: 'utf8' });
  return JSON.parse(said) as ReturnType<typeof estimate>;
}

/** The rows of a chart's table, cell by cell, without their heads. */
async function tableOf(chart: Locator): Promise<(string | null)[][]> {
  await chart.getByRole('button', { name: 'Table' }).click();
  const rows = chart.getByRole('row');
  return rows.evaluateAll((all) => all.slice(1).map((row) => [...row.children].map((cell) => cell.textContent)));
}

const inPercent = (share: number) => `${Math.round(share * 100)}\u00a0%`;
const range = (lower: number | null, upper: number | null) =>
  lower === null || upper === null ? '–' : `${Math.round(lower * 100)} to ${Math.round(upper * 100)}`;

test('a practice of a few reads words instead of a curve', async ({ atDesk, coach }) => {
  const page = await atDesk(coach);
  await test.step('of four, why nothing is said, and what others have counted', async () => {
    await startedLongAgo(coach, nine.slice(0, 4));
    await page.goto('/outcomes');
    await expect(page.getByRole('heading', { name: 'Too few to show yet' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Published figures' })).toBeVisible();
    await expect(page.getByRole('img')).toHaveCount(0);
  });

  await test.step('of nine, how many of how many, as soon as they are counted', async () => {
    await startedLongAgo(coach, nine.slice(4));
    await expect(page.getByText('4 of 9 came back together first, and 3 moved on first.')).toBeVisible();
    await expect(page.getByRole('img')).toHaveCount(0);
    await expect(page.getByRole('button', { name: /PNG|CSV|PDF/ })).toHaveCount(0);
  });
});

test('the curves of a practice are those of the command, run on the file that it gives', async ({ atDesk, coach }) => {
  test.slow();
  await startedLongAgo(coach, sixty);
  const page = await atDesk(coach);
  await page.goto('/outcomes');
  await expect(page.getByText('n = 60, all who enrolled')).toBeVisible();
  const first = page.getByRole('region', { name: 'What came first' });

  await test.step('to the digit that is shown, at every time', async () => {
    const shown = await tableOf(first);
    const { rows } = estimate('aj', await saved(page, 'What came first as CSV'));
    expect(shown.length).toBeGreaterThan(30);
    for (const [day, , , reunion, reunionBand, movedOn, movedOnBand] of shown) {
      const at = (cause: number) => rows.find((row) => row.time === Number(day) && row.cause === cause)!;
      expect([day, reunion, reunionBand, movedOn, movedOnBand]).toEqual([
        day,
        ...[inPercent(at(1).estimate), range(at(1).lower, at(1).upper)],
        ...[inPercent(at(2).estimate), range(at(2).lower, at(2).upper)],
      ]);
    }
    const [, , , reunion, , movedOn] = shown.at(-1)!;
    await expect(first.getByRole('img')).toContainText(`${reunion}back together`);
    await expect(first.getByRole('img')).toContainText(`${movedOn}moved on`);
  });

  await test.step('those who stay together, too', async () => {
    const staying = page.getByRole('region', { name: 'Staying together' });
    const shown = await tableOf(staying);
    const { rows } = estimate('km', await saved(page, 'Staying together as CSV'));
    for (const [day, , , share] of shown) expect(share).toBe(inPercent(rows.find(({ time }) => time === Number(day))!.estimate));
  });

  await test.step('and where everybody is, who may part again', async () => {
    const shown = await tableOf(page.getByRole('region', { name: 'Together now' }));
    const { rows } = estimate('multistate', await saved(page, 'Together now as CSV'));
    expect(shown.length).toBeGreaterThan(30);
    for (const [day, , , ...shares] of shown) {
      const at = (state: string) => rows.find((row) => row.time === Number(day) && row.state === state)!.estimate;
      expect([day, ...shares]).toEqual([day, ...['separated', 'together', 'apart-again', 'moved-on'].map((state) => inPercent(at(state)))]);
    }
  });

  await test.step('as a picture and on paper', async () => {
    const picture = await saved(page, 'What came first as PNG');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    // Twice as dense as the page: 728 and two margins.
    expect(picture.readUInt32BE(16)).toBe(1_584);
    const paper = await saved(page, 'What came first as PDF');
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: 'All charts, PDF' }).click()]);
    expect(download.suggestedFilename()).toBe('outcomes.pdf');
  });
});

test('whose figures are shown lives in the address, and is chosen by keyboard', async ({ atDesk, coach }) => {
  await startedLongAgo(coach, sixty);
  const page = await atDesk(coach);
  await page.goto('/today');
  await expect(page.getByRole('heading', { name: 'Your practice is open' })).toBeVisible();
  await page.keyboard.press('g');
  await page.keyboard.press('o');
  await expect(page.getByText('n = 60, all who enrolled')).toBeVisible();

  await test.step('a group', async () => {
    await page.getByRole('button', { name: /^Who ended it/ }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?endedBy=them$/);
    await expect(page.getByText('n = 30, all who enrolled')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Who ended it The ex' })).toBeFocused();
  });

  await test.step('and stays when the page is loaded again', async () => {
    await page.reload();
    await expect(page.getByText('n = 30, all who enrolled')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Who ended it The ex' })).toBeVisible();
  });

  await test.step('too small a group is not shown, and leads back', async () => {
    await page.goto('/outcomes?endedBy=both');
    await expect(page.getByRole('heading', { name: 'Too few to show of this group' })).toBeVisible();
    await page.getByRole('link', { name: 'Show everybody' }).press('Enter');
    await expect(page.getByText('n = 60, all who enrolled')).toBeVisible();
    await expect(page).toHaveURL(/\/outcomes$/);
  });

  await test.step('every chart is read as a table, without a mouse', async () => {
    await page.getByRole('button', { name: 'Show as table' }).press('Enter');
    await expect(page).toHaveURL(/\?view=tables$/);
    await expect(page.getByRole('table')).not.toHaveCount(0);
    await page.getByRole('region', { name: 'What came first' }).getByRole('button', { name: 'Table' }).press(' ');
    await expect(page.getByRole('region', { name: 'What came first' }).getByRole('table')).toHaveCount(0);
  });
});
