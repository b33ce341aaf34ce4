import { booleanAttribute, Component, input } from '@angular/core';
import { Icon } from '@rekindle/shared/ui';

/** Whom to call, one tap away. */
@Component({
  selector: 'rk-call-now',
  imports: [Icon],
  templateUrl: './call-now.html',
  styleUrl: './call-now.css',
})
export class CallNow {
  /** Begins with the emergency number. */
  readonly emergencyFirst = input(false, { transform: booleanAttribute });
}
