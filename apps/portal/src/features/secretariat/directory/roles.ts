import type { Role, RoleScope } from '../../../graphql/graphql';

/** In which kind of place each role is held, as the API keeps it; an auditor's role may be held in two. */
export const GRANTABLE: readonly { readonly role: Role; readonly scope: RoleScope }[] = [
  { role: 'NATIONAL_COORDINATOR', scope: 'PARTNERSHIP' },
  { role: 'SECRETARIAT', scope: 'PARTNERSHIP' },
  { role: 'AUDITOR', scope: 'PARTNERSHIP' },
  { role: 'NETWORK_COORDINATOR', scope: 'NETWORK' },
  { role: 'INVESTIGATOR', scope: 'SITE' },
  { role: 'SITE_MANAGER', scope: 'SITE' },
  { role: 'SUPPORT_FUNCTION', scope: 'SITE' },
  { role: 'SPONSOR', scope: 'ORGANISATION' },
  { role: 'SPONSOR_ADMIN', scope: 'ORGANISATION' },
  { role: 'INSTALLATION_ADMIN', scope: 'INSTALLATION' },
];

/** What may be offered: partnership staff give the roles of their partnership, its networks and sites; an administrator all. */
export function offeredTo(isAdministrator: boolean): typeof GRANTABLE {
  return isAdministrator
    ? GRANTABLE
    : GRANTABLE.filter(({ scope }) => scope !== 'ORGANISATION' && scope !== 'INSTALLATION');
}
