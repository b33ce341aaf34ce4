/** The acts of this area that leave a trace, in words for the owner of a practice. */
export const auditWords = {
  area: 'safety',
  name: $localize`:@@audit.safety:Safety`,
  acts: {
    'safety.flag-raised': $localize`:@@audit.flagRaised:Raised a flag`,
    'safety.flag-looked-at': $localize`:@@audit.flagLookedAt:Looked at a flag`,
  },
  // The act says it already.
  things: { flag: '' },
};
