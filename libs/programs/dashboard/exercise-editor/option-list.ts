import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import type { Option } from '@rekindle/programs/domain';
import { Button, Icon, PlaceButtons } from '@rekindle/shared/ui';
import { FlawLine } from '../building/flaw-line';
import { buttonOf, FocusInBuilder } from '../building/focus-in-builder';
import { moved, type Way } from '../building/places';
import { anotherOption } from './a-field';

/** The answers that a question offers: their words, their order, one more, one less. */
@Component({
  selector: 'rk-option-list',
  imports: [Button, FlawLine, Icon, PlaceButtons],
  templateUrl: './option-list.html',
  styleUrls: ['../building/growing.css', './option-list.css'],
})
export class OptionList {
  readonly options = input.required<readonly Option[]>();
  readonly flaw = input.required<string | null>();
  readonly changed = output<readonly Option[]>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly focus = new FocusInBuilder();

  protected readonly rows = computed(() =>
    this.options().map(({ code, words }, index) => ({
      ...{ id: code, words, isWordless: this.flaw() !== null && words.trim() === '' },
      label: $localize`:@@optionList.one:Answer ${index + 1}:place:`,
      spoken: {
        up: $localize`:@@optionList.up:Move answer ${index + 1}:place: up`,
        down: $localize`:@@optionList.down:Move answer ${index + 1}:place: down`,
        out: $localize`:@@optionList.out:Take out answer ${index + 1}:place:`,
      },
    })),
  );

  /** An answer is one line, whatever was pasted. */
  protected write(code: string, words: string): void {
    this.changed.emit(this.options().map((option) => (option.code === code ? { code, words: words.replace(/\s*\n\s*/g, ' ') } : option)));
  }

  /** @param after the option below which it goes; at the end where none is named */
  protected add(after?: string): void {
    const [options, another] = [this.options(), anotherOption(this.options())];
    const at = after === undefined ? options.length : options.findIndex(({ code }) => code === after) + 1;
    this.changed.emit(options.toSpliced(at, 0, another));
    this.focus.into('option', another.code, 'textarea');
  }

  protected move(code: string, way: Way): void {
    const isByKey = this.element.querySelector('textarea:focus') !== null;
    const named = this.options().map((option) => ({ ...option, id: option.code }));
    this.changed.emit(moved(named, code, way).map(({ code: each, words }) => ({ code: each, words })));
    // A row that moves lets go of the focus.
    this.focus.into('option', code, isByKey ? 'textarea' : buttonOf(way));
  }

  protected takeOut(code: string): void {
    const at = this.options().findIndex((option) => option.code === code);
    const rest = this.options().toSpliced(at, 1);
    this.changed.emit(rest);
    const next = rest[at] ?? rest.at(-1);
    if (next) this.focus.into('option', next.code, 'textarea');
    else this.focus.on('.add');
  }

  /** Enter begins the next answer; while letters are being put together it only accepts them. */
  protected enter(event: Event, code: string): void {
    if ((event as KeyboardEvent).isComposing) return;
    event.preventDefault();
    this.add(code);
  }

  protected press(event: Event, code: string, way: Way): void {
    event.preventDefault();
    event.stopPropagation();
    this.move(code, way);
  }
}
