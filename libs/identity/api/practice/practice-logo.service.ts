import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { Database } from '@rekindle/platform/database';
import { Files, type Upload } from '@rekindle/platform/files';
import { PracticeRepository } from './practice.repository';
import type { PracticeType } from './practice.type';

/** Twice as large as it is ever shown, for screens with fine dots. */
const longestSide = 512;

/** The picture by which a practice is known to those who work and are coached there. */
@Injectable()
export class PracticeLogoService {
  constructor(
    private readonly practices: PracticeRepository,
    private readonly files: Files,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async replace(upload: Upload): Promise<PracticeType> {
    const logo = await this.files.prepare(upload, { kinds: ['picture'], longestSide, isForEverybody: true });
    return this.database.transaction(async () => {
      await this.files.keep(logo);
      return this.change(logo.id);
    });
  }

  async remove(): Promise<PracticeType> {
    return this.database.transaction(() => this.change(null));
  }

  private async change(logoId: string | null): Promise<PracticeType> {
    const before = await this.practices.setLogo(logoId);
    if (before) await this.files.remove(before);
    await this.audit.note({ action: 'identity.logo-changed' });
    return (await this.practices.getViewer()).practice;
  }
}
