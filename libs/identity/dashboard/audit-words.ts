/** The acts of this area that leave a trace, in words for the owner of a practice. */
export const auditWords = {
  area: 'identity',
  name: $localize`:@@audit.identity:People and security`,
  acts: {
    'identity.signed-in': $localize`:@@audit.signedIn:Signed in`,
    'identity.colleague-invited': $localize`:@@audit.colleagueInvited:Invited a colleague`,
    'identity.invitation-withdrawn': $localize`:@@audit.invitationWithdrawn:Took an invitation back`,
    'identity.member-removed': $localize`:@@audit.memberRemoved:Removed somebody from the team`,
    'identity.team-rules-changed': $localize`:@@audit.rulesChanged:Changed the rules of the team`,
    'identity.device-ended': $localize`:@@audit.deviceEnded:Signed a device out`,
    'identity.devices-ended': $localize`:@@audit.devicesEnded:Signed all other devices out`,
    'identity.away': $localize`:@@audit.away:Said when they are away, and who stands in`,
    'identity.back': $localize`:@@audit.back:Is back, or not going away`,
    'identity.keys-renewed': $localize`:@@audit.keysRenewed:Renewed the keys`,
    'identity.logo-changed': $localize`:@@audit.logoChanged:Changed the logo`,
    'identity.audit-exported': $localize`:@@audit.exported:Exported the audit trail`,
  },
  // Colleagues have names; what is left is said by the act.
  things: { session: '', member: $localize`:@@audit.invitedOne:somebody who has not joined` },
};
