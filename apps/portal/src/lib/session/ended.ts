/** Tells the shell that the API no longer knows this session: somebody signed out elsewhere, or it ran out. */
const heard = new Set<() => void>();

export const sessionEnded = {
  announce: (): void => {
    for (const hear of heard) hear();
  },
  subscribe: (hear: () => void): (() => void) => {
    heard.add(hear);
    return () => heard.delete(hear);
  },
};
