import { randomUUID } from 'node:crypto';
import { migrate } from '@rekindle/platform/database';
import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { migrations } from './index';

type Step = new () => MigrationInterface;

/** A database of its own, as it was before some steps, so that specs can go up and down them. */
export class UpgradedDatabase {
  private constructor(
    private readonly steps: readonly Step[],
    private readonly name: string,
    private readonly url: string,
    private readonly server: Client,
    /** As its administrator. */
    private readonly client: Client,
  ) {}

  /** @param steps that belong together, in their order */
  static async before(...steps: readonly [Step, ...Step[]]): Promise<UpgradedDatabase> {
    const adminUrl = process.env['DATABASE_ADMIN_URL'] ?? '';
    const name = `upgraded_${randomUUID().slice(0, 8)}`;
    const server = await signIn(adminUrl);
    await server.query(`create database ${name}`);
    await server.query(`grant create on database ${name} to app_owner`);
    const url = Object.assign(new URL(adminUrl), { pathname: `/${name}` }).href;
    await migrate(url, migrations.slice(0, migrations.indexOf(steps[0])));
    return new UpgradedDatabase(steps, name, url, server, await signIn(url));
  }

  async rowsOf<Row = Record<string, unknown>>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query(sql, values)).rows as Row[];
  }

  /** Undoes the steps, as `typeorm migration:revert` would, or does them again. */
  async change(way: 'up' | 'down'): Promise<void> {
    const source = await new DataSource({ type: 'postgres', url: this.url, extra: { options: '-c role=app_owner' } }).initialize();
    const runner = source.createQueryRunner();
    try {
      await runner.startTransaction();
      for (const Each of way === 'up' ? this.steps : this.steps.toReversed()) await new Each()[way](runner);
      await runner.commitTransaction();
    } finally {
      await source.destroy();
    }
  }

  async drop(): Promise<void> {
    await this.client.end();
    await this.server.query(`drop database ${this.name}`);
    await this.server.end();
  }
}

async function signIn(connectionString: string): Promise<Client> {
  const client = new Client({ connectionString });
  await client.connect();
  return client;
}
