import type { Role } from '@samprova/kernel';

/** Questions have no machine: they begin and end, and the secretariat decides both. */
export const QUESTION_COMMANDS = {
  'question:read': { roles: 'ANYONE', says: 'Read what a partnership asks of its own beside the form.' },
  'question:ask': { roles: ['SECRETARIAT'], says: 'Add a question to a request form, in every language.' },
  'question:end': { roles: ['SECRETARIAT'], says: 'Ask it no more; answers that were given stay.' },
} as const satisfies Readonly<Record<string, { readonly roles: readonly Role[] | 'ANYONE'; readonly says: string }>>;
