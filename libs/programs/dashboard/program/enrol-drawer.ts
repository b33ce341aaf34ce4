import { Component, inject, input, model, output, signal } from '@angular/core';
import { Api, type ClientEnrolmentFragment, EnrolDocument } from '@rekindle/shared/graphql';
import { Button, Deed, Drawer, Note, Toasts } from '@rekindle/shared/ui';
import { ProgramChoice } from './program-choice';
import { leftOutWords } from './program-words';

/** Brings one client into a program, from today on. What was chosen stays when it is closed. */
@Component({
  selector: 'rk-enrol-drawer',
  imports: [Button, Drawer, Note, ProgramChoice],
  template: `
    <rk-drawer [(open)]="open" heading="Enrol in a program" i18n-heading="@@enrol.heading">
      @if (open()) {
        <rk-program-choice [program]="program()" (programChange)="choose($event)" />
      }
      @if (leftOut(); as sentence) {
        <rk-note tone="attention">{{ sentence }}</rk-note>
      }
      <button
        drawerAction
        rkButton
        variant="primary"
        size="large"
        full
        type="button"
        [working]="enrol.isUnderWay()"
        workingLabel="Enrolling"
        i18n-workingLabel="@@enrol.working"
        (click)="enrol.do()"
        i18n="@@enrol.today"
      >
        Enrol, beginning today
      </button>
    </rk-drawer>
  `,
})
export class EnrolDrawer {
  readonly open = model(false);
  readonly clientId = input.required<string>();
  readonly enrolled = output<ClientEnrolmentFragment>();

  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);
  protected readonly program = signal('guide');
  /** Why they could not come in. */
  protected readonly leftOut = signal('');

  protected readonly enrol = new Deed(async () => {
    const { enrol } = await this.api.mutate(EnrolDocument, { clientIds: [this.clientId()], program: this.program() });
    const [enrolment, left] = [enrol.enrolments[0], enrol.leftOut[0]];
    if (left) this.leftOut.set($localize`:@@enrol.leftOut:Not enrolled: ${leftOutWords[left.because]}:because:.`);
    if (!enrolment) return;
    this.open.set(false);
    this.enrolled.emit(enrolment);
    this.toasts.show({ text: $localize`:@@enrol.done:Enrolled: ${enrolment.title}:title:`, icon: 'check_circle' });
  });

  protected choose(program: string): void {
    this.program.set(program);
    this.leftOut.set('');
  }
}
