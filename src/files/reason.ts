/** Why the system refused, as its short code (EACCES, ENOSPC …), for the end of a message. */
export function reasonOf(error: unknown): string {
  if (error instanceof Error) {
    const { code } = error as NodeJS.ErrnoException;
    return code ?? error.message;
  }
  return String(error);
}
