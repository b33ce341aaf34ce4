import { Injectable } from '@nestjs/common';
import { currentContext } from '@rekindle/platform/context';
import { readConfig, z } from '@rekindle/platform/config';
import { Database } from '@rekindle/platform/database';
import { type AccountId, isEmailAddress, normalizedEmail } from '@rekindle/shared/kernel';
import { Role } from '@rekindle/identity/domain';
import { AccountsRepository } from '../accounts/accounts.repository';
import { identityProblem } from '../identity.problems';

const config = {
  OPERATORS: z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every(isEmailAddress), {
      message: 'it must be the addresses of whoever runs the product, with commas between them, for example ines@example.org',
    })
    .optional(),
};

/** Whoever runs the product, named by address in its settings. They decide what is the same for every practice. */
@Injectable()
export class Operators {
  /** As accounts hold them. */
  readonly addresses = operatorAddresses();

  constructor(
    private readonly accounts: AccountsRepository,
    private readonly database: Database,
  ) {}

  /** Whether this address, which a mailed link has proved, is one of them. */
  includes(email: string): boolean {
    return this.addresses.includes(normalizedEmail(email));
  }

  /** Those of them who have an account: whoever has none cannot come in to do anything. */
  async withAccount(): Promise<AccountId[]> {
    const found = await Promise.all(this.addresses.map((email) => this.accounts.findIdByEmail(email)));
    return found.filter((id) => id !== null);
  }

  /** The address of an account, as long as it is that of an operator. */
  async addressOf(id: AccountId): Promise<string | null> {
    const email = await this.accounts.getEmail(id);
    return this.includes(email) ? email : null;
  }

  /** @throws Problem not-operator for anybody else */
  async demand(): Promise<void> {
    const { accountId, role } = currentContext().actor;
    const isStaff = accountId !== undefined && role !== Role.CLIENT;
    if (!isStaff || !this.includes(await this.accounts.getEmail(accountId as AccountId))) throw identityProblem('not-operator');
  }

  /** Runs a use case with the rights of an operator, for whoever at work is one. The database asks for the role by its name. */
  async as<T>(work: () => Promise<T>): Promise<T> {
    await this.demand();
    return this.database.as({ actor: { ...currentContext().actor, role: operatorRole } }, work);
  }
}

/** What policies call them; no session has this role. */
const operatorRole = 'operator';

/** The addresses that the settings name, as accounts hold them. @throws ConfigProblem when one is none */
export function operatorAddresses(): readonly string[] {
  return (readConfig(config).OPERATORS ?? []).map(normalizedEmail);
}
