import { Component, computed, inject, input, type OnInit, output, signal } from '@angular/core';
import { FormField, FormRoot, validate } from '@angular/forms/signals';
import { Api, type ApiProblem, BeginTotpDocument, type BeginTotpMutation, ConfirmTotpDocument } from '@rekindle/shared/graphql';
import { Button, CopyButton, Field, FieldInput, flaw, Note, PageError, SendForm, Skeleton } from '@rekindle/shared/ui';
import { QrCode } from './qr-code';

/** Connects an authenticator app: a square to scan or a key to type, then the first code. */
@Component({
  selector: 'rk-connect-app',
  imports: [Button, CopyButton, Field, FieldInput, FormField, FormRoot, Note, PageError, QrCode, Skeleton],
  templateUrl: './connect-app.html',
  styleUrl: './connect-app.css',
})
export class ConnectApp implements OnInit {
  /** Of the second step, for somebody who is not in yet. */
  readonly stepToken = input<string | null>(null);
  /** With the recovery codes, if these are the first. */
  readonly connected = output<readonly string[]>();
  readonly back = output();

  private readonly api = inject(Api);
  protected readonly totp = signal<BeginTotpMutation['beginTotp'] | null>(null);
  protected readonly problem = signal<ApiProblem | null>(null);
  protected readonly groups = computed(() => this.totp()?.secret.match(/.{1,4}/g) ?? []);

  protected readonly form = new SendForm(
    signal({ code: '' }),
    (typed) => {
      validate(typed.code, ({ value }) => flaw('factor', /^\D*(\d\D*){6}$/.test(value()) ? null : 'missing'));
    },
    async ({ code }) => {
      const input = { code: code.replace(/\D/g, ''), stepToken: this.stepToken() };
      const { confirmTotp } = await this.api.mutate(ConfirmTotpDocument, { input });
      this.connected.emit(confirmTotp.codes);
    },
  );

  ngOnInit(): void {
    void this.begin();
  }

  // Each answer is a new secret, and the one before it is void: asked once, and again only where it failed.
  protected async begin(): Promise<void> {
    this.problem.set(null);
    try {
      const { beginTotp } = await this.api.mutate(BeginTotpDocument, { stepToken: this.stepToken() });
      this.totp.set(beginTotp);
    } catch (failure) {
      const problem = failure as ApiProblem;
      // They would rather not show once more that it is them.
      if (problem.problem === 'prove-again') this.back.emit();
      else this.problem.set(problem);
    }
  }
}
