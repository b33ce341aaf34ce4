import { Component, computed, inject, input } from '@angular/core';
import { Help } from '../help/help';
import { NeedHelp } from '../help/need-help';
import { Steps } from '../steps/steps';
import { ThemeSwitch } from '../theme/theme-switch';

/**
 * The frame of whatever goes screen by screen: above how far one has come, in the middle the one thing that is asked, below what
 * to do. A control marked `playerBack` stands at the left above, those marked `playerAction` below, a line marked `playerSaved` over them.
 */
@Component({
  selector: 'rk-player',
  imports: [NeedHelp, Steps, ThemeSwitch],
  templateUrl: './player.html',
  styleUrl: './player.css',
})
export class Player {
  /** What is gone through. */
  readonly name = input('');
  /** Which screen this is, from 1; left out where there is nothing to count. */
  readonly step = input<number>();
  readonly of = input<number>();

  protected readonly hasHelp = inject(Help).forEverybody;
  protected readonly place = computed(() => {
    const [step, of] = [this.step(), this.of()];
    return step && of ? { step, of, words: $localize`:@@player.place:${step}:step: of ${of}:of:` } : null;
  });
}
