import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { KeyRotation, type Renewal } from '@rekindle/platform/keys';
import { identityProblem } from '../identity.problems';

/** The keys of the practice, as its owner sees them. */
@Injectable()
export class KeysService {
  constructor(
    private readonly rotation: KeyRotation,
    private readonly audit: AuditTrail,
  ) {}

  async findLatest(): Promise<Renewal | null> {
    return this.rotation.findLatest();
  }

  async renew(): Promise<Renewal> {
    const latest = await this.findLatest();
    if (latest && !latest.finishedAt) throw identityProblem('renewal-running');
    const renewal = await this.rotation.start();
    await this.audit.note({ action: 'identity.keys-renewed' });
    return renewal;
  }
}
