import type { Role } from '@samprova/kernel';

interface Rule {
  readonly roles: readonly Role[] | 'ANYONE';
  readonly says: string;
}

/** Who may give a command at all; what counts then is the capacity in which one meets the document (`capacity.ts`). */
export const documentCommands: Readonly<Record<string, Rule>> = {
  'document:declare': {
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR', 'SECRETARIAT', 'INVESTIGATOR', 'SITE_MANAGER'],
    says: 'Announce a file and send its content: name, size, SHA-256, purpose and confidentiality tier.',
  },
  'document:see': {
    roles: 'ANYONE',
    says: 'See which documents there are, as far as one’s capacity and tier go.',
  },
  'document:open': {
    roles: 'ANYONE',
    says: 'Open a document of a tier that is open to one; above the public tier each time is logged.',
  },
  'document:remove': {
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR', 'SECRETARIAT', 'INVESTIGATOR', 'SITE_MANAGER'],
    says: 'Remove the content of a document; that it existed, and who read it, stays.',
  },
  'document:clear-sites': {
    roles: ['NATIONAL_COORDINATOR'],
    says: 'Let invited sites read a document of the protocol tier, under an agreement in force with its owner.',
  },
  'document:read-log': {
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR', 'AUDITOR'],
    says: 'Read who opened a confidential document; its owner sees in which capacity, never which site or person.',
  },
  'agreement:see': {
    roles: ['SPONSOR', 'SPONSOR_ADMIN', 'NATIONAL_COORDINATOR', 'SECRETARIAT', 'AUDITOR'],
    says: 'See the confidentiality agreements of one’s organisation or partnership.',
  },
  'agreement:register': {
    roles: ['NATIONAL_COORDINATOR', 'SECRETARIAT'],
    says: 'Register a signed confidentiality agreement: parties, master or for one study, signed date, file.',
  },
  'agreement:revoke': {
    roles: ['NATIONAL_COORDINATOR', 'SECRETARIAT'],
    says: 'Revoke a confidentiality agreement, with the reason.',
  },
};
