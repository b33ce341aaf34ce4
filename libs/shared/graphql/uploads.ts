import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import type { filesPath } from './read-answer';

/** What a page of another site cannot send along with a file. */
const headers = { 'rekindle-upload': '1' };

/** Hands in files. */
@Service()
export class Uploads {
  private readonly http = inject(HttpClient);

  /** Sends one file. @returns what the api says of it; @throws ApiProblem */
  send<Data>(to: `${typeof filesPath}${string}`, file: File): Promise<Data> {
    const body = new FormData();
    body.append('file', file);
    return firstValueFrom(this.http.post<Data>(to, body, { headers }));
  }
}
