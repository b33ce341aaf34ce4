import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { Api, type KeptLineFragment, KeptLinesDocument, TakeLineOutDocument } from '@rekindle/shared/graphql';
import {
  Button,
  Card,
  Deed,
  Dialog,
  Icon,
  type IconName,
  KeepFocus,
  Note,
  PageError,
  SettingsPage,
  Skeleton,
  Toasts,
} from '@rekindle/shared/ui';
import { LineDrawer } from './line-drawer';
import type { LineTask } from './line-task';
import { countryInWords, kindInWords, lineKinds, standingInWords, waysInWords } from './line-words';

const icons: Record<KeptLineFragment['standing'], IconName> = {
  UNVERIFIED: 'visibility_off',
  VERIFIED: 'check_circle',
  DUE: 'schedule',
  OVER: 'visibility_off',
};

/** The lines to call in a crisis, as whoever runs the product keeps them: by country, each with where it stands. */
@Component({
  selector: 'rk-crisis-lines',
  imports: [Button, Card, Dialog, Icon, KeepFocus, LineDrawer, Note, PageError, SettingsPage, Skeleton],
  templateUrl: './crisis-lines.html',
  styleUrl: './crisis-lines.css',
})
export class CrisisLinesSettings {
  private readonly api = inject(Api);
  private readonly toasts = inject(Toasts);

  protected readonly query = this.api.query(KeptLinesDocument, () => ({}));
  protected readonly lines = linkedSignal<readonly KeptLineFragment[] | undefined>(() => this.query.value()?.keptLines);
  protected readonly isForOperators = computed(() => this.query.problem()?.code === 'FORBIDDEN');
  protected readonly countries = computed(() => {
    const lines = this.lines() ?? [];
    const codes = [...new Set(lines.map(({ country }) => country))];
    const named = codes.map((code) => ({
      ...{ code, name: countryInWords(code) },
      lines: lines
        .filter(({ country }) => country === code)
        .sort(asShown)
        .map(rowOf),
    }));
    return named.sort((one, other) => one.name.localeCompare(other.name));
  });

  protected readonly task = signal<LineTask | null>(null);
  /** What is about to be taken out. */
  protected readonly leaving = signal<KeptLineFragment | null>(null);
  protected readonly leavingHeading = computed(() => $localize`:@@lines.outHeading:Take out ${this.leaving()?.name ?? ''}:name:?`);
  protected readonly takeOut = new Deed(async ({ id, name }: KeptLineFragment) => {
    this.lines.set((await this.api.mutate(TakeLineOutDocument, { id })).takeLineOut);
    this.toasts.show({ text: $localize`:@@lines.isOut:${name}:name: is not shown any more`, icon: 'check_circle' });
  });

  // A word on a button says nothing without the row it stands in.
  protected readonly spoken = {
    verify: (name: string) => $localize`:@@lines.verifySpoken:Verify ${name}:name:`,
    change: (name: string) => $localize`:@@lines.changeSpoken:Change ${name}:name:`,
    takeOut: (name: string) => $localize`:@@lines.takeOutSpoken:Take it out: ${name}:name:`,
  };

  protected show(lines: readonly KeptLineFragment[]): void {
    this.lines.set(lines);
    this.task.set(null);
  }

  protected confirmTakeOut(): void {
    const line = this.leaving();
    this.leaving.set(null);
    if (line) void this.takeOut.do(line);
  }
}

function rowOf(line: KeptLineFragment) {
  const { id, name, kind, standing, hours, verifiedAt } = line;
  const facts = [kindInWords(kind), waysInWords(line), hours].filter(Boolean).join(' · ');
  return {
    id,
    name,
    line,
    facts,
    icon: icons[standing],
    standing: standingInWords(line),
    isShown: isShown(standing),
    isVerified: verifiedAt !== null,
  };
}

/** In the order in which people find them. */
function asShown(one: KeptLineFragment, other: KeptLineFragment): number {
  return lineKinds.indexOf(one.kind) - lineKinds.indexOf(other.kind);
}

function isShown(standing: KeptLineFragment['standing']): boolean {
  return standing === 'VERIFIED' || standing === 'DUE';
}
