import { Injectable } from '@nestjs/common';
import { runAs } from '@rekindle/platform/context';
import { LinkTokens, newId } from '@rekindle/platform/crypto';
import { Database } from '@rekindle/platform/database';
import { Post } from '@rekindle/platform/mail';
import type { Id, MemberId, PracticeId } from '@rekindle/shared/kernel';
import { linkLasts, linkState, LinkState, Role } from '@rekindle/identity/domain';
import { AccountsService } from '../accounts/accounts.service';
import { checkedEmail, checkedName, checkedTimeZone } from '../check-input';
import { identityProblem } from '../identity.problems';
import { PracticeRepository } from '../practice/practice.repository';
import type { Viewer } from '../practice/practice.type';
import { SessionsService, type Device } from '../sessions/sessions.service';
import type { SignUp } from './sign-up.entity';
import { signUpLetter } from './sign-up.mail';
import { SignUpRepository } from './sign-up.repository';
import type { ConfirmSignUpInput, SignUpInput, SignUpPreview } from './sign-up.type';

/** How a coach opens a practice: asked for on the page, opened by the mail. */
@Injectable()
export class SignUpService {
  constructor(
    private readonly signUps: SignUpRepository,
    private readonly accounts: AccountsService,
    private readonly practices: PracticeRepository,
    private readonly sessions: SessionsService,
    private readonly tokens: LinkTokens,
    private readonly post: Post,
    private readonly database: Database,
  ) {}

  /** Does the same for an address that is known and for one that is not; the mail tells its owner, the page tells nobody. */
  async signUp(typed: SignUpInput): Promise<void> {
    const id = newId<Id<'sign-up'>>();
    const signUp = {
      id,
      email: checkedEmail(typed.email),
      name: checkedName(typed.name),
      practiceName: checkedName(typed.practiceName, 'practice-name'),
      timeZone: checkedTimeZone(typed.timeZone),
      expiresAt: new Date(Date.now() + linkLasts.signUp),
    };
    await runAs({ linkId: id }, () =>
      this.database.transaction(async () => {
        await this.signUps.insert(signUp);
        await this.post.send(signUpLetter, { about: id, recipientId: id });
      }),
    );
  }

  async findPreview(token: string): Promise<SignUpPreview | null> {
    const signUp = await this.find(token);
    if (!signUp) return null;
    const { practiceName, name, email } = signUp;
    return { practiceName, name, email, state: linkState(signUp, new Date()), needsPassword: await this.accounts.needsPassword(email) };
  }

  /** Opens the practice and signs its owner in. */
  async confirm({ token, password }: ConfirmSignUpInput, device: Device): Promise<{ secret: string | null; result: Viewer }> {
    const signUp = await this.find(token);
    if (!signUp) throw identityProblem('link-unknown');
    const state = linkState(signUp, new Date());
    if (state !== LinkState.OPEN) throw identityProblem(`link-${state}`);
    const newPassword = await this.accounts.prepare(signUp.email, password ?? null);

    return this.database.transaction(async () => {
      const isOurs = await this.database.as({ linkId: signUp.id }, () => this.signUps.consume(signUp.id));
      if (!isOurs) throw identityProblem('link-used');
      const accountId = await this.accounts.openFor(signUp.email, newPassword);
      const practiceId = newId<PracticeId>();
      const memberId = newId<MemberId>();
      return this.sessions.open(accountId, { practiceId, memberId, role: Role.OWNER }, device, {
        before: () =>
          this.practices.insert(
            { id: practiceId, name: signUp.practiceName, timeZone: signUp.timeZone },
            { practiceId, id: memberId, accountId, role: Role.OWNER, name: signUp.name },
          ),
        result: () => this.practices.getViewer(),
        isProved: !(await this.accounts.hasSecondFactor(accountId)),
      });
    });
  }

  private async find(token: string): Promise<SignUp | null> {
    const id = this.tokens.findId('sign-up', token);
    return id ? runAs({ linkId: id }, () => this.signUps.find(id)) : null;
  }
}
