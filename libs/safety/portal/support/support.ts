import { Component, computed, inject, input, signal } from '@angular/core';
import { Router } from '@angular/router';
import { LineKind, SupportScreen, supportScreens } from '@rekindle/safety/domain';
import { Api, returnPath, SayNotSafeDocument } from '@rekindle/shared/graphql';
import { Button, focusHeadingOf, Note, Player } from '@rekindle/shared/ui';
import { CallNow } from './call-now';
import { supportWords } from './support-words';

/** What comes before anything else after an answer that cannot wait: what it means, whom to call, and only then the way on. */
@Component({
  selector: 'rk-support',
  imports: [Button, CallNow, Note, Player],
  templateUrl: './support.html',
  styleUrl: './support.css',
})
export class Support {
  readonly screen = input.required({
    transform: (typed: string): SupportScreen => supportScreens.find((each) => each === typed) ?? SupportScreen.SUPPORT,
  });

  private readonly api = inject(Api);
  private readonly router = inject(Router);

  protected readonly words = computed(() => supportWords(this.screen()));
  protected readonly kinds = computed(() => kindsFor[this.screen()]);
  protected readonly emergencyFirst = [LineKind.EMERGENCY, LineKind.CRISIS];
  protected readonly asksSafe = computed(() => this.screen() === SupportScreen.SUPPORT);
  /** They have said that they are not safe. */
  protected readonly isNotSafe = signal(false);
  /** Whether their coach knows; null while it is on its way. */
  protected readonly isCoachTold = signal<boolean | null>(null);

  constructor() {
    focusHeadingOf(this.isNotSafe);
  }

  protected async sayNotSafe(): Promise<void> {
    // Whom to call stands there at once; telling the coach must not hold it up.
    this.isNotSafe.set(true);
    this.isCoachTold.set(null);
    const isTold = await this.api.mutate(SayNotSafeDocument, {}).then(
      () => true,
      () => false,
    );
    this.isCoachTold.set(isTold);
  }

  protected goOn(): void {
    void this.router.navigateByUrl(returnPath(this.router.url));
  }
}

const kindsFor: Readonly<Record<SupportScreen, readonly LineKind[]>> = {
  support: [LineKind.CRISIS, LineKind.EMERGENCY],
  safe: [LineKind.VIOLENCE, LineKind.STALKING, LineKind.EMERGENCY],
  stop: [LineKind.OWN_BEHAVIOUR, LineKind.CRISIS],
  limit: [LineKind.OWN_BEHAVIOUR],
};
