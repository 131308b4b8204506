import type { CommandTable } from '@samprova/platform/graphql';

/**
 * Reading, and what no state machine decides; the commands of requests, inquiries, assignments and invitations stand in
 * their machines. What somebody may see of each is decided by the row.
 */
export const feasibilityCommands: CommandTable = {
  'form:read': { roles: 'ANYONE', says: 'Read the forms and the reasons to decline.' },
  'record:read': { roles: 'ANYONE', says: 'Turn a registry record into a draft; nothing is kept of it.' },
  'clock:preview': { roles: 'ANYONE', says: 'See when a request sent at some time would be due.' },
  'request:read': { roles: 'ANYONE', says: 'Read the requests of one’s organisation or partnership.' },
  'inquiry:read': { roles: 'ANYONE', says: 'Read the inquiries of one’s organisation or partnership, clock and all.' },
  'assignment:read': { roles: 'ANYONE', says: 'Read what one’s networks are asked.' },
  'invitation:read': { roles: 'ANYONE', says: 'Read what one’s sites are asked.' },
  'protocol:read-log': {
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR', 'SECRETARIAT', 'AUDITOR'],
    says: 'See when sites were shown the protocol tier; the sponsor sees that it was, never by which site or person.',
  },
  'problem:report': {
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'INVESTIGATOR', 'SITE_MANAGER', 'SUPPORT_FUNCTION'],
    says: 'Say what was hard, for trends.',
  },
  'problem:read': { roles: 'ANYONE', says: 'Read the problem reports of one’s partnership, or one’s own.' },
};
