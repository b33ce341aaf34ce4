import type { PartGate } from '@rekindle/programs/domain';

/** What has to be so before a part opens, and who decides it. */
export const gateWords: Readonly<Record<PartGate, { readonly name: string; readonly about: string; readonly condition: string }>> = {
  space: {
    name: $localize`:@@partGate.space:A time of space is agreed`,
    about: $localize`:@@partGate.spaceAbout:It opens with the stage of your client. For those who share children, a home or work, you open it by hand.`,
    condition: $localize`:@@partGate.spaceIf:if a time of space is agreed by then`,
  },
  talk: {
    name: $localize`:@@partGate.talk:You found them ready, and nothing speaks against contact`,
    about: $localize`:@@partGate.talkAbout:The gate to contact decides. Nobody opens this one by hand.`,
    condition: $localize`:@@partGate.talkIf:if the gate to contact is open by then`,
  },
  together: {
    name: $localize`:@@partGate.together:They are together again`,
    about: $localize`:@@partGate.togetherAbout:It opens with the stage of your client.`,
    condition: $localize`:@@partGate.togetherIf:if they are together again by then`,
  },
};
