import { Injectable } from '@nestjs/common';
import { notFound } from '@rekindle/platform/graphql';
import type { AddToAgendaInput, AgendaPoint } from './agenda-point.type';

/** What to talk about with a client at the next session. */
@Injectable()
export class AgendaService {
  of(_clientId: string): Promise<AgendaPoint[]> {
    return Promise.resolve([]);
  }
  add(_input: AddToAgendaInput): Promise<AgendaPoint[]> {
    return Promise.reject(notFound());
  }
  settle(_id: string, _isOn: boolean): Promise<AgendaPoint[]> {
    return Promise.reject(notFound());
  }
  remove(_id: string): Promise<AgendaPoint[]> {
    return Promise.reject(notFound());
  }
}
