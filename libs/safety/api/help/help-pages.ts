import { Injectable, Logger } from '@nestjs/common';
import { type PlainPage, PlainPages } from '@rekindle/platform/http';
import { CrisisLinesRepository, type CrisisLineRow } from './crisis-lines.repository';
import { today } from './crisis-lines.service';
import { helpPage } from './help-page';

/** Where help stands on the portal's site, and the two versions of it that a device keeps. `apps/portal/offline/sw.js` knows these addresses. */
@Injectable()
export class HelpPages {
  private readonly log = new Logger(HelpPages.name);

  constructor(
    private readonly lines: CrisisLinesRepository,
    pages: PlainPages,
  ) {
    // Whatever is broken behind it, the page comes: without lines it still says what to do.
    pages.add('portal', '/help', async () => this.show(await this.lines.all().catch((error: Error) => this.without(error))));
    // What a device keeps must not be replaced by less because something was broken.
    pages.add('portal', '/help/kept', async () => helpPage({ lines: await this.lines.all(), today: today(), isForKeeping: true }));
    pages.add('portal', '/help/bare', async () => helpPage({ lines: [], today: today(), isForKeeping: true }));
  }

  private show(lines: readonly CrisisLineRow[]): PlainPage {
    return helpPage({ lines, today: today() });
  }

  private without(error: Error): readonly CrisisLineRow[] {
    this.log.error(`help is shown without lines: ${error.message}`, error.stack);
    return [];
  }
}
