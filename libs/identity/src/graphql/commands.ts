import type { CommandTable } from '@samprova/platform/graphql';

export const identityCommands: CommandTable = {
  'identity-me:read': { roles: 'ANYONE', says: 'Read one’s own person, roles and sessions.' },
};
