/**
 * Exit codes of the program: 0 done (also when nothing was found), 1 the checked thing has
 * problems, 2 could not run.
 */
export const EXIT = { done: 0, problems: 1, failed: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
