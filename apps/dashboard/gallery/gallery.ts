import { Component } from '@angular/core';
import { Page } from '@rekindle/shared/ui';
import { Shell } from '../shell/shell';
import { Actions } from './actions';
import { Fields } from './fields';
import { Floating } from './floating';
import { Foundations } from './foundations';
import { Lists } from './lists';
import { LongList } from './long-list';
import { Marks } from './marks';
import { Waiting } from './waiting';

/** Every part in every state, drawn once, inside the real frame; for the eye, and for the axe run of the journeys. */
@Component({
  selector: 'rk-gallery',
  imports: [Actions, Fields, Floating, Foundations, Lists, LongList, Marks, Page, Shell, Waiting],
  template: `
    <rk-shell name="Ines Halloran" practiceName="Stillwater" workingAs="OWNER">
      <rk-page
        heading="Parts and their states"
        sentence="What the design system holds, drawn once."
        i18n-heading="@@gallery.heading"
        i18n-sentence="@@gallery.sentence"
      >
        <div class="sheet">
          <rk-gallery-actions />
          <rk-gallery-marks />
          <rk-gallery-fields />
          <rk-gallery-waiting />
          <rk-gallery-floating />
          <rk-gallery-lists />
          <rk-gallery-foundations />
          <rk-gallery-long-list />
        </div>
      </rk-page>
    </rk-shell>
  `,
  styleUrl: './gallery.css',
})
export class Gallery {}
