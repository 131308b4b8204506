import type { Role } from '../graphql/graphql';
import type { SignedIn } from '../lib/session/session';
import { holds } from '../lib/session/session';

/** One line of the side navigation; its words are `nav.<name>` in lib/messages. */
export interface Place {
  readonly name:
    | 'requests'
    | 'organisation'
    | 'inbox'
    | 'board'
    | 'register'
    | 'assignments'
    | 'my-networks'
    | 'absences'
    | 'invitations'
    | 'my-sites'
    | 'membership'
    | 'treasury'
    | 'members'
    | 'invoices'
    | 'payments'
    | 'budget'
    | 'allocations'
    | 'obligations'
    | 'breaches'
    | 'kpi'
    | 'trials'
    | 'scorecard'
    | 'comparisons'
    | 'calendar'
    | 'directory'
    | 'forms'
    | 'templates'
    | 'settings'
    | 'audit'
    | 'clock'
    | 'networks';
  readonly to: string;
  /** Empty: for everybody, signed in or not. */
  readonly roles: readonly Role[];
}

const SPONSOR: readonly Role[] = ['SPONSOR', 'SPONSOR_ADMIN'];
const STAFF: readonly Role[] = ['NATIONAL_COORDINATOR', 'SECRETARIAT'];
const SITE: readonly Role[] = ['INVESTIGATOR', 'SITE_MANAGER', 'SUPPORT_FUNCTION'];

/** In the order of the menu: what somebody does every day stands first. */
const PLACES: readonly Place[] = [
  { name: 'requests', to: '/requests', roles: SPONSOR },
  { name: 'organisation', to: '/organisation', roles: SPONSOR },
  { name: 'membership', to: '/membership', roles: ['SPONSOR_ADMIN'] },
  { name: 'inbox', to: '/inbox', roles: STAFF },
  { name: 'register', to: '/register', roles: ['NATIONAL_COORDINATOR'] },
  { name: 'board', to: '/board', roles: STAFF },
  { name: 'assignments', to: '/assignments', roles: ['NETWORK_COORDINATOR'] },
  { name: 'invitations', to: '/invitations', roles: SITE },
  { name: 'my-networks', to: '/my-networks', roles: ['NETWORK_COORDINATOR'] },
  { name: 'my-sites', to: '/my-sites', roles: SITE },
  { name: 'scorecard', to: '/kpi/networks', roles: ['NETWORK_COORDINATOR'] },
  { name: 'absences', to: '/absences', roles: ['NETWORK_COORDINATOR', 'NATIONAL_COORDINATOR', ...SITE] },
  { name: 'breaches', to: '/breaches', roles: [...STAFF, 'AUDITOR'] },
  { name: 'treasury', to: '/treasury', roles: ['SECRETARIAT', 'AUDITOR'] },
  { name: 'members', to: '/members', roles: ['SECRETARIAT', 'AUDITOR'] },
  { name: 'invoices', to: '/invoices', roles: ['SECRETARIAT', 'AUDITOR'] },
  { name: 'payments', to: '/payments', roles: ['SECRETARIAT', 'AUDITOR'] },
  { name: 'budget', to: '/budget', roles: ['SECRETARIAT', 'AUDITOR'] },
  { name: 'allocations', to: '/allocations', roles: [...STAFF, 'AUDITOR'] },
  { name: 'obligations', to: '/obligations', roles: [...STAFF, 'AUDITOR'] },
  { name: 'kpi', to: '/kpi', roles: [...STAFF, 'AUDITOR'] },
  { name: 'trials', to: '/trials', roles: [...STAFF, 'AUDITOR'] },
  { name: 'calendar', to: '/calendar', roles: STAFF },
  { name: 'directory', to: '/directory', roles: [...STAFF, 'INSTALLATION_ADMIN'] },
  { name: 'forms', to: '/forms', roles: STAFF },
  { name: 'templates', to: '/templates', roles: STAFF },
  { name: 'settings', to: '/settings', roles: STAFF },
  { name: 'audit', to: '/audit', roles: ['SECRETARIAT', 'AUDITOR'] },
  { name: 'clock', to: '/clock', roles: [] },
  { name: 'networks', to: '/networks', roles: [] },
  { name: 'comparisons', to: '/comparisons', roles: [] },
];

export function placesFor(me: SignedIn | undefined): readonly Place[] {
  return PLACES.filter(({ roles }) => roles.length === 0 || holds(me, roles));
}

/** Where somebody begins: the first place that is only for people like them. */
export function homeOf(me: SignedIn): string {
  return placesFor(me)[0]?.to ?? '/';
}
