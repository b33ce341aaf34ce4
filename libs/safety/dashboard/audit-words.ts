/** The acts of this area that leave a trace, in words for the owner of a practice. */
export const auditWords = {
  area: 'safety',
  name: $localize`:@@audit.safety:Safety`,
  acts: {
    'safety.flag-raised': $localize`:@@audit.flagRaised:Raised a flag`,
    'safety.flag-looked-at': $localize`:@@audit.flagLookedAt:Looked at a flag`,
    'safety.line-added': $localize`:@@audit.lineAdded:Added a crisis line`,
    'safety.line-changed': $localize`:@@audit.lineChanged:Changed a crisis line`,
    'safety.line-verified': $localize`:@@audit.lineVerified:Verified a crisis line`,
    'safety.line-taken-out': $localize`:@@audit.lineTakenOut:Took a crisis line out`,
  },
  // The act says it already.
  things: { flag: '', 'crisis-line': '' },
};
