/** Where a comment lies that was begun. @param about a field; `whole`, or what is said when it is handed back */
export function placeOfComment(submissionId: string, about: string): string {
  return `exercise-comment/${submissionId}/${about}`;
}
