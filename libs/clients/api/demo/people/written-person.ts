import type { Answers } from '../demo-client';
import type { TagName } from '../labels';
import type { StoryKind } from '../story';

/** Somebody of Stillwater. Nobody of them exists. */
export interface WrittenPerson {
  readonly name: string;
  readonly pronouns: string | null;
  readonly place: readonly [country: string, timeZone: string];
  /** By the position in the team. */
  readonly coach: 0 | 1 | 2;
  readonly story: StoryKind;
  /** Days since the relationship is where it is, and since they were here. */
  readonly lately?: number;
  readonly away?: number;
  /** They agree to mail about check-ins; everybody else may, by chance. */
  readonly isAskedByMail?: true;
  /** They agree to show entries of their journal; everybody else may, by chance. */
  readonly showsJournal?: true;
  readonly tags?: readonly TagName[];
  /** What they call the other person. */
  readonly nickname?: string;
  /** As `03-14` would be too vague: a day of the calendar that their coach keeps in mind. */
  readonly dateInMind?: string;
  readonly told?: Answers;
  readonly alerts?: readonly WrittenAlert[];
}

export interface WrittenAlert {
  readonly text: string;
  readonly daysAgo: number;
  readonly done?: { readonly daysAgo: number; readonly reason?: string };
}

/** A place by the city that names its zone. */
export const places = {
  lisbon: ['PT', 'Europe/Lisbon'],
  porto: ['PT', 'Europe/Lisbon'],
  london: ['GB', 'Europe/London'],
  dublin: ['IE', 'Europe/Dublin'],
  edinburgh: ['GB', 'Europe/London'],
  berlin: ['DE', 'Europe/Berlin'],
  vienna: ['AT', 'Europe/Vienna'],
  zurich: ['CH', 'Europe/Zurich'],
  paris: ['FR', 'Europe/Paris'],
  madrid: ['ES', 'Europe/Madrid'],
  oslo: ['NO', 'Europe/Oslo'],
  stockholm: ['SE', 'Europe/Stockholm'],
  helsinki: ['FI', 'Europe/Helsinki'],
  warsaw: ['PL', 'Europe/Warsaw'],
  utrecht: ['NL', 'Europe/Amsterdam'],
  istanbul: ['TR', 'Europe/Istanbul'],
  athens: ['GR', 'Europe/Athens'],
  lagos: ['NG', 'Africa/Lagos'],
  nairobi: ['KE', 'Africa/Nairobi'],
  capeTown: ['ZA', 'Africa/Johannesburg'],
  casablanca: ['MA', 'Africa/Casablanca'],
  dubai: ['AE', 'Asia/Dubai'],
  mumbai: ['IN', 'Asia/Kolkata'],
  singapore: ['SG', 'Asia/Singapore'],
  seoul: ['KR', 'Asia/Seoul'],
  tokyo: ['JP', 'Asia/Tokyo'],
  hanoi: ['VN', 'Asia/Ho_Chi_Minh'],
  melbourne: ['AU', 'Australia/Melbourne'],
  auckland: ['NZ', 'Pacific/Auckland'],
  saoPaulo: ['BR', 'America/Sao_Paulo'],
  bogota: ['CO', 'America/Bogota'],
  mexicoCity: ['MX', 'America/Mexico_City'],
  newYork: ['US', 'America/New_York'],
  toronto: ['CA', 'America/Toronto'],
  denver: ['US', 'America/Denver'],
  losAngeles: ['US', 'America/Los_Angeles'],
} as const;
