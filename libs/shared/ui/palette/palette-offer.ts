import type { Params } from '@angular/router';
import type { IconName } from '../icons/icon-names';

/** Somewhere to go, or something to do, by its words. */
export type PaletteAction = {
  readonly group: 'go' | 'do';
  readonly words: string;
  /** Said behind the words, and found as well. */
  readonly detail?: string;
  readonly icon: IconName;
  /** The shortcut that does the same. */
  readonly keys?: string;
} & (PaletteLink | { readonly run: () => void });

/** An address inside the app. */
export interface PaletteLink {
  readonly link: string;
  readonly queryParams?: Params;
}

/** Somebody or something that was found. */
export interface PaletteFind extends PaletteLink {
  readonly id: string;
  readonly name: string;
  readonly detail: string;
}

/** What an area adds to the palette, made in an injection context when it is first opened. */
export interface PaletteOffer {
  /** Read anew whenever the palette opens. */
  readonly actions: () => readonly PaletteAction[];
  /** Looks for a text among what the area keeps. @throws ApiProblem */
  readonly search?: (text: string) => Promise<readonly PaletteFind[]>;
}

/** How a drawer hands its offer over: fetched with the palette, not with the first page. */
export type PaletteContribution = () => Promise<() => PaletteOffer>;
