import { inject } from '@angular/core';
import { type PaletteAction, type PaletteOffer, Theme, Toasts } from '@rekindle/shared/ui';
import { Viewer } from '../viewer';

/** The pages of the settings, and what somebody does with themselves and their team. */
export function identityInPalette(): PaletteOffer {
  const viewer = inject(Viewer);
  const theme = inject(Theme);
  const toasts = inject(Toasts);
  const signOut = () => void viewer.signOut().catch(({ message }: Error) => toasts.show({ text: message, icon: 'cloud_off' }));
  const deeds: readonly PaletteAction[] = [
    {
      group: 'do',
      words: $localize`:@@palette.inviteColleague:Invite a colleague`,
      icon: 'person_add',
      link: '/settings/team',
      queryParams: { invite: 1 },
    },
    {
      group: 'do',
      words: $localize`:@@palette.theme:Switch the theme`,
      icon: 'dark_mode',
      run: () => theme.choose(theme.next()),
    },
    { group: 'do', words: $localize`:@@palette.signOut:Sign out`, icon: 'logout', run: signOut },
  ];
  return { actions: () => [...settings, ...(viewer.isOwner() ? [auditTrail] : []), ...deeds] };
}

const detail = $localize`:@@settings.title:Settings`;

const settings: readonly PaletteAction[] = [
  { group: 'go', words: $localize`:@@settings.practice:Practice`, detail, icon: 'home', link: '/settings/practice' },
  { group: 'go', words: $localize`:@@settings.you:You`, detail, icon: 'person', link: '/settings/you' },
  { group: 'go', words: $localize`:@@settings.security:Security`, detail, icon: 'lock', link: '/settings/security' },
  { group: 'go', words: $localize`:@@settings.team:Team`, detail, icon: 'group', link: '/settings/team' },
];

const auditTrail: PaletteAction = {
  group: 'go',
  words: $localize`:@@settings.audit:Audit trail`,
  detail,
  icon: 'history',
  link: '/settings/audit',
};
