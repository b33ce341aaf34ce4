import { Component, computed, DestroyRef, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { faces } from '@rekindle/check-ins/domain';
import { isSearching, sameTag } from '@rekindle/journal/domain';
import { Api, JournalTodayDocument } from '@rekindle/shared/graphql';
import { Button, FilterChip, Icon, PageError, SearchBox } from '@rekindle/shared/ui';
import { EntryRow } from '../list/entry-row';
import { firstNameOf } from '../list/first-name';
import { OwnJournal } from '../own/own-journal';
import { JournalSearch } from './journal-search';

// As many as fit without hiding what is found.
const tagsOffered = 8;
const hitsAtOnce = 25;

/** One's own entries by words, faces, tags and who can read them. Nothing of what is looked for leaves the device. */
@Component({
  selector: 'rk-journal-search',
  imports: [Button, EntryRow, FilterChip, Icon, PageError, RouterLink, SearchBox],
  templateUrl: './search-page.html',
  styleUrl: './search-page.css',
})
export class SearchPage {
  protected readonly journal = inject(OwnJournal);
  protected readonly search = inject(JournalSearch);
  private readonly about = inject(Api).query(JournalTodayDocument, () => ({}));

  protected readonly coach = computed(() => firstNameOf(this.about.value()?.today.coachName));
  // With other words it begins anew.
  private readonly shown = linkedSignal({ source: this.search.searched, computation: () => hitsAtOnce });
  protected readonly hits = computed(() => this.search.hits().slice(0, this.shown()));
  protected readonly hasMore = computed(() => this.search.hits().length > this.shown());
  // For whoever comes back; while the page is open they open and close it as they like.
  protected readonly isNarrowed = signal(isSearching({ ...this.search.searched(), words: '' })).asReadonly();
  protected readonly moods = computed(() =>
    faces.map((word, mood) => ({ word, mood, isOn: this.search.searched().moods.includes(mood) })).toReversed(),
  );
  protected readonly tags = computed(() => {
    const chosen = this.search.searched().tags;
    const isOn = (tag: string) => chosen.some((each) => sameTag(each, tag));
    return this.search.tags().flatMap((tag, index) => (index < tagsOffered || isOn(tag) ? [{ tag, isOn: isOn(tag) }] : []));
  });
  protected readonly standing = computed(() => {
    const [entries, hits] = [this.entries(), this.search.hits().length];
    if (this.search.isReading()) return $localize`:@@search.reading:Looking through ${entries}:entries:`;
    return this.search.isSearching() ? $localize`:@@search.found:${hits}:hits: found in ${entries}:entries:` : '';
  });
  private readonly entries = computed(() => {
    const count = this.search.count();
    return count === 1 ? $localize`:@@search.entry:1 entry` : $localize`:@@search.entries:${count}:count: entries`;
  });

  constructor() {
    let isOpen = true;
    inject(DestroyRef).onDestroy(() => (isOpen = false));
    void this.search.readAll(() => isOpen);
  }

  protected pressMood(mood: number): void {
    const { moods } = this.search.searched();
    this.search.look({ moods: moods.includes(mood) ? moods.filter((each) => each !== mood) : [...moods, mood] });
  }

  protected pressTag(tag: string): void {
    const { tags } = this.search.searched();
    const rest = tags.filter((each) => !sameTag(each, tag));
    this.search.look({ tags: rest.length < tags.length ? rest : [...tags, tag] });
  }

  /** Pressed again it is no condition any more. */
  protected pressShared(isShared: boolean): void {
    this.search.look({ isShared: this.search.searched().isShared === isShared ? null : isShared });
  }

  protected showMore(): void {
    this.shown.update((shown) => shown + hitsAtOnce);
  }

  protected again(): void {
    void this.search.readAll(() => true);
  }
}
