import type { Page } from '@playwright/test';
import { expect, test } from './fixtures/journey';

/** A list as it comes from elsewhere: semicolons, a cell with a line break, and two rows that are not right. */
const broken =
  'Full name;Mail;Labels\nDana Whitlock;dana@mail.example;waitlist\n"Noor\nAl-Sayed";noor@mail.example;\nIdris;idris@;\nDana;DANA@mail.example;\n';
const corrected = broken.replace('idris@', 'idris@mail.example').replace('Dana;DANA@mail.example;\n', '');

async function choose(page: Page, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name: 'clients.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
}

test.describe('importing clients', () => {
  test('a file that is not right is explained line by line, corrected, imported, and its clients are found', async ({
    atDesk,
    coach,
    complaints,
  }) => {
    complaints.foresee(/400 \(Bad Request\)/);
    const page = await atDesk(coach);
    await page.goto('/clients/import');
    await choose(page, `${broken}"Priya;priya@mail.example;`);
    await expect(page.getByRole('alert')).toContainText('Line 7: a quotation mark opens here and is never closed.');

    await choose(page, broken);
    await expect(page.getByText('4 rows')).toBeVisible();
    await page.getByRole('combobox', { name: 'Labels' }).selectOption({ label: 'Tags' });
    await page.getByRole('button', { name: 'Check the file' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'Line 5' })).toContainText('This is no e-mail address: idris@');
    await expect(page.getByRole('listitem').filter({ hasText: 'Line 6' })).toContainText('stands in line 2 already');
    await expect(page.getByRole('button', { name: 'Start the import' })).toHaveCount(0);
    // What was chosen is in the address.
    await page.reload();
    await expect(page.getByRole('row', { name: 'Dana Whitlock' })).toContainText('waitlist');

    await page.goto('/clients/import');
    await choose(page, corrected);
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('button', { name: 'Start the import' }).click();
    await expect(page.getByRole('heading', { name: 'They are here' })).toBeVisible();
    await expect(page.getByText('3 came in')).toBeVisible();
    await page.getByRole('link', { name: 'Show them on the list' }).click();
    await expect(page.getByRole('row', { name: 'Noor Al-Sayed' })).toBeVisible();
    await page.goto('/clients?search=sayed');
    await expect(page.getByRole('row', { name: 'Noor Al-Sayed' })).toBeVisible();
    await expect(page.getByRole('row', { name: 'Dana Whitlock' })).toHaveCount(0);
  });

  test('the same person twice becomes one', async ({ atDesk, coach }) => {
    const page = await atDesk(coach);
    await page.goto('/clients/import');
    await choose(page, 'Name,Email,Pronouns\nDana Whitlock,dana@mail.example,\nDana Whitlock,dana@work.example,she/her\n');
    await page.getByRole('button', { name: 'Check the file' }).click();
    await page.getByRole('button', { name: 'Start the import' }).click();
    await page.getByRole('link', { name: 'Compare' }).click();
    await page.getByRole('radio', { name: 'dana@work.example' }).check();
    await page.getByRole('button', { name: 'Make them one client' }).click();
    await expect(page.getByText('Dana Whitlock is one client now')).toBeVisible();
    await page.goto('/clients?search=dana');
    await expect(page.getByRole('row', { name: 'Dana Whitlock' })).toHaveCount(1);
    await expect(page.getByRole('row', { name: 'Dana Whitlock' })).toContainText('dana@work.example');
  });
});
