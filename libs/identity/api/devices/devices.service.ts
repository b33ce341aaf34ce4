import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@rekindle/platform/audit';
import { currentContext, currentPracticeId } from '@rekindle/platform/context';
import { Database } from '@rekindle/platform/database';
import { notFound } from '@rekindle/platform/graphql';
import { isId } from '@rekindle/shared/kernel';
import { deviceName } from '@rekindle/identity/domain';
import { SessionsRepository } from '../sessions/sessions.repository';
import type { Device } from './devices.resolver';

/** The devices of whoever is signed in. */
@Injectable()
export class DevicesService {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly audit: AuditTrail,
    private readonly database: Database,
  ) {}

  async list(): Promise<Device[]> {
    const { accountId = '', sessionId } = currentContext().actor;
    const sessions = await this.sessions.ofAccount(accountId);
    return sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
      id,
      name: deviceName(device),
      createdAt,
      lastSeenAt,
      isThisOne: id === sessionId,
    }));
  }

  async end(id: string): Promise<Device[]> {
    return this.database.transaction(async () => {
      const isTheirs = isId(id) && (await this.sessions.revoke(currentPracticeId(), id));
      if (!isTheirs) throw notFound();
      await this.audit.note({ action: 'identity.device-ended', object: { kind: 'session', id } });
      return this.list();
    });
  }

  async endOthers(): Promise<Device[]> {
    const { accountId = '', sessionId } = currentContext().actor;
    return this.database.transaction(async () => {
      await this.sessions.revokeAll(accountId, sessionId ?? null);
      await this.audit.note({ action: 'identity.devices-ended' });
      return this.list();
    });
  }
}
