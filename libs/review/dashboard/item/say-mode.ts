/** What the box below an item is for just now. */
export const sayModes = ['comment', 'more', 'agenda'] as const;
export type SayMode = (typeof sayModes)[number];

/** Where lies what was begun there. */
export function placeOf(itemId: string, mode: SayMode): string {
  return `review/${itemId}/${mode}`;
}

/** How the box is called, and what is done with it. */
export const sayWords: Record<SayMode, { readonly label: (name: string) => string; readonly hint: string; readonly send: string }> = {
  comment: {
    label: (name) => $localize`:@@sayBox.comment:Your comment for ${name}:name:`,
    hint: $localize`:@@sayBox.commentHint:They get one mail with all your comments, a few minutes later.`,
    send: $localize`:@@sayBox.send:Send and next`,
  },
  more: {
    label: (name) => $localize`:@@sayBox.more:What ${name}:name: should look at once more`,
    hint: $localize`:@@sayBox.moreHint:It is open to them again, with your words above it.`,
    send: $localize`:@@sayBox.ask:Ask for more`,
  },
  agenda: {
    label: (name) => $localize`:@@sayBox.agenda:To talk about with ${name}:name:`,
    hint: $localize`:@@sayBox.agendaHint:For your team alone. Clients never see it.`,
    send: $localize`:@@sayBox.add:Put it on the agenda`,
  },
};
