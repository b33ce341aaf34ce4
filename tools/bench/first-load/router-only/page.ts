import { Component } from '@angular/core';

/** One heading and one sentence: what the largest paint is made of. */
@Component({
  selector: 'app-page',
  template: '<h1>Router only</h1><p>Nothing is here but what every page of Angular has to load before it can show a sentence.</p>',
})
export class Page {}
