/** The screens of an exercise, and the way from one to the next. */
export const startPath = (id: string) => `/exercises/${id}`;
export const sectionPath = (id: string, section: string) => `/exercises/${id}/write/${section}`;
export const handInPath = (id: string) => `/exercises/${id}/hand-in`;
