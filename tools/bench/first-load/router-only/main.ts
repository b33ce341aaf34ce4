// The least that a page of Angular can be: a router, one lazy page, no styles, no data.
import { Component } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { provideRouter, RouterOutlet } from '@angular/router';

@Component({ selector: 'app-root', imports: [RouterOutlet], template: '<router-outlet />' })
class App {}

void bootstrapApplication(App, {
  providers: [provideRouter([{ path: '', loadComponent: async () => (await import('./page')).Page }])],
});
