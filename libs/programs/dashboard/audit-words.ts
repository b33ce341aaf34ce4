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
    'programs.saved': $localize`:@@audit.programSaved:Saved a program`,
    'programs.archived': $localize`:@@audit.programArchived:Took a program out of use`,
    'programs.enrolled': $localize`:@@audit.programEnrolled:Enrolled a client in a program`,
    'programs.paused': $localize`:@@audit.programPaused:Paused a program`,
    'programs.resumed': $localize`:@@audit.programResumed:Resumed a program`,
    'programs.rewound': $localize`:@@audit.programRewound:Went back to a step of a program`,
    'programs.went-on': $localize`:@@audit.programWentOn:Went on to a step of a program`,
    'programs.skipped': $localize`:@@audit.programSkipped:Passed a step of a program over`,
    'programs.opened-part': $localize`:@@audit.programOpenedPart:Opened a part of a program`,
    'programs.stopped': $localize`:@@audit.programStopped:Stopped a program`,
  },
  // The act says it already.
  things: { assignment: '', submission: '', program: '', enrolment: '' },
};
