import type { CommandTable } from '@samprova/platform/graphql';

/** Directory, sign-in and roles; where a role counts stands in the decisions (`grant-role`, `disable-person`). */
export const identityCommands: CommandTable = {
  'identity-me:read': { roles: 'ANYONE', says: 'See one’s own person, roles, sessions and API tokens.' },
  'identity-me:change': { roles: 'ANYONE', says: 'Change one’s own language and telephone number.' },
  'identity-session:revoke': { roles: 'ANYONE', says: 'End one of one’s own sessions.' },
  'identity-password:change': { roles: 'ANYONE', says: 'Change one’s own password; the other sessions end.' },
  'identity-api-token:create': { roles: 'ANYONE', says: 'Make an API token that acts as oneself.' },
  'identity-api-token:revoke': { roles: 'ANYONE', says: 'Take back one of one’s own API tokens.' },
  'identity-organisation:read': { roles: 'ANYONE', says: 'Look up organisations in the directory.' },
  'identity-organisation:register': {
    roles: ['NATIONAL_COORDINATOR', 'SECRETARIAT', 'INSTALLATION_ADMIN'],
    says: 'Enter an organisation in the directory.',
  },
  'identity-person:read': {
    roles: 'ANYONE',
    says: 'See the people one works with, never those of other organisations.',
  },
  'identity-person:add': {
    roles: ['SPONSOR_ADMIN', 'NATIONAL_COORDINATOR', 'SECRETARIAT', 'INSTALLATION_ADMIN'],
    says: 'Enter a person (a SPONSOR_ADMIN only colleagues) and invite it to set a password.',
  },
  'identity-person:invite-again': {
    roles: ['SPONSOR_ADMIN', 'NATIONAL_COORDINATOR', 'SECRETARIAT', 'INSTALLATION_ADMIN'],
    says: 'Give a person one entered, who has not set a password yet, a new invitation.',
  },
  'identity-person:disable': {
    roles: ['SPONSOR_ADMIN', 'INSTALLATION_ADMIN'],
    says: 'Shut a person out (a SPONSOR_ADMIN only colleagues); sessions and tokens end at once.',
  },
  'identity-role:grant': {
    roles: ['SPONSOR_ADMIN', 'NATIONAL_COORDINATOR', 'SECRETARIAT', 'INSTALLATION_ADMIN'],
    says: 'Give a role in the own organisation or partnership (its networks and sites too).',
  },
  'identity-role:revoke': {
    roles: ['SPONSOR_ADMIN', 'NATIONAL_COORDINATOR', 'SECRETARIAT', 'INSTALLATION_ADMIN'],
    says: 'Take back a role in the own organisation or partnership.',
  },
};
