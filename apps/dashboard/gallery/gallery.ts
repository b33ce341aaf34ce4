import { Component } from '@angular/core';
import { Page } from '@rekindle/shared/ui';
import { Shell } from '../shell/shell';

/** Every part in every state, drawn once. */
@Component({
  selector: 'rk-gallery',
  imports: [Page, Shell],
  template: '<rk-shell name="Ines Halloran" practiceName="Stillwater"><rk-page heading="Parts and their states" /></rk-shell>',
})
export class Gallery {}
