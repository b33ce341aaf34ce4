import { Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Api, AuditPeopleDocument } from '@rekindle/shared/graphql';
import { Field, FieldInput } from '@rekindle/shared/ui';
import type { AuditFilter } from './audit-filter';
import type { AuditEvent } from './audit-list';
import type { AuditWords } from './audit-words';

const typingPause = 250;

/** Who, what, about whom and in which days: each choice narrows at once. */
@Component({
  selector: 'rk-audit-filter-bar',
  imports: [Field, FieldInput, RouterLink],
  templateUrl: './audit-filter-bar.html',
  styleUrl: './audit-filter-bar.css',
})
export class AuditFilterBar {
  readonly filter = input.required<AuditFilter>();
  readonly words = input.required<readonly AuditWords[]>();
  /** What is shown now: it knows the name of a client that only the address names. */
  readonly events = input.required<readonly AuditEvent[]>();
  readonly narrow = output<AuditFilter>();

  private readonly search = signal('');
  private typing?: ReturnType<typeof setTimeout>;
  private readonly people = inject(Api).query(AuditPeopleDocument, () => ({ filter: { search: this.search() || null } }));

  protected readonly members = computed(() => this.people.value()?.team.members ?? []);
  protected readonly clients = computed(() =>
    (this.people.value()?.clients.rows ?? []).map(({ id, name, email }) => ({ id, label: `${name}, ${email}` })),
  );
  protected readonly areas = computed(() =>
    this.words().map(({ area, name, acts }) => ({ area, name, acts: Object.entries(acts).map(([act, word]) => ({ act, word })) })),
  );
  protected readonly isNarrowed = computed(() => Object.values(this.filter()).some(Boolean));
  protected readonly aboutName = computed(() => {
    if (!this.filter().about) return '';
    const known = this.clients().find(({ id }) => id === this.filter().about)?.label;
    return known ?? this.events().find(({ client }) => client)?.client ?? $localize`:@@auditFilter.one:One client`;
  });

  /** A name is chosen from the list below the box, or typed until it is one of them. */
  protected typeAbout(text: string): void {
    clearTimeout(this.typing);
    const chosen = this.clients().find(({ label }) => label === text);
    if (chosen) this.narrow.emit({ about: chosen.id });
    else if (!text) this.narrow.emit({ about: undefined });
    else this.typing = setTimeout(() => this.search.set(text.trim()), typingPause);
  }
}
