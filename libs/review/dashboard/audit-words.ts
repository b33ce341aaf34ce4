/** The acts of this area that leave a trace, in words for the owner of a practice. */
export const auditWords = {
  area: 'review',
  name: $localize`:@@audit.review:Review`,
  acts: {
    'review.snoozed': $localize`:@@audit.reviewSnoozed:Put something off`,
    'review.flagged': $localize`:@@audit.reviewFlagged:Flagged something to read`,
    'review.unflagged': $localize`:@@audit.reviewUnflagged:Took the flag from something to read`,
    'review.undone': $localize`:@@audit.reviewUndone:Took back what they had done`,
    'review.promised': $localize`:@@audit.promised:Changed when they read`,
  },
  // The act says it already.
  things: { 'review-item': '' },
};
