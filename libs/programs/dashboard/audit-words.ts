/** The acts of this area that leave a trace, in words for the owner of a practice. */
export const auditWords = {
  area: 'programs',
  name: $localize`:@@audit.programs:Exercises`,
  acts: {
    'programs.assigned': $localize`:@@audit.exerciseAssigned:Gave an exercise out`,
    'programs.taken-back': $localize`:@@audit.exerciseTakenBack:Took an exercise back`,
    'programs.begun': $localize`:@@audit.exerciseBegun:Chose an exercise`,
    'programs.written': $localize`:@@audit.exerciseWritten:Wrote in an exercise`,
    'programs.handed-in': $localize`:@@audit.exerciseHandedIn:Handed an exercise in`,
    'programs.hidden': $localize`:@@audit.exerciseHidden:Took back what they had shared`,
    'programs.read': $localize`:@@audit.exerciseRead:Read what was handed in`,
    'programs.commented': $localize`:@@audit.exerciseCommented:Commented on what was handed in`,
    'programs.reviewed': $localize`:@@audit.exerciseReviewed:Marked an exercise as reviewed`,
    'programs.handed-back': $localize`:@@audit.exerciseHandedBack:Handed an exercise back`,
    'programs.enrolled': $localize`:@@audit.enrolled:Began a program with a client`,
    'programs.paused': $localize`:@@audit.enrolmentPaused:Paused a program`,
    'programs.resumed': $localize`:@@audit.enrolmentResumed:Resumed a program`,
    'programs.rewound': $localize`:@@audit.enrolmentRewound:Went back in a program`,
    'programs.went-on': $localize`:@@audit.enrolmentWentOn:Went on in a program`,
    'programs.skipped': $localize`:@@audit.enrolmentSkipped:Passed over a step of a program`,
    'programs.opened-part': $localize`:@@audit.enrolmentOpenedPart:Opened a part of a program`,
    'programs.stopped': $localize`:@@audit.enrolmentStopped:Ended a program`,
    'programs.saved': $localize`:@@audit.programSaved:Saved a program`,
    'programs.archived': $localize`:@@audit.programArchived:Archived a program`,
  },
  // The act says it already.
  things: { assignment: '', submission: '', program: '', enrolment: '' },
};
