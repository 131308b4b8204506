import type { Stage } from './stage.js';
import { invoicedMember, scenario } from './treasury.js';
import { followedTrial } from './trials.js';

/** The people of the demo through whose eyes the portal is looked at. */
export const WHO = {
  sponsor: 'sixten.fragvis@example.org',
  member: 'tilda.uppdrag@example.org',
  coordinator: 'alva.provsten.se@example.org',
  secretariat: 'cilla.provsten.se@example.org',
  /** The same person at the end of the year. */
  treasurer: 'cilla.provsten.se@example.org',
  network: 'love.provsten.se@example.org',
  investigator: 'cilla.klockhage.ii.se@example.org',
  manager: 'ebba.klockhage.ii.se@example.org',
  auditor: 'gransk.revisander@example.org',
} as const;
export type Who = keyof typeof WHO | 'visitor';

export interface Stop {
  readonly who: Who;
  readonly path: string;
}

/** Every page of the portal with somebody who works there; records are the demo's own. */
export async function tour(stage: Stage): Promise<readonly Stop[]> {
  const asked = async (email: string, query: string) =>
    (await stage.program(email)).ask<Record<string, unknown>>(query);
  const sponsor = await asked(
    WHO.sponsor,
    '{ me { person { id } organisation { id } } requests(first: 100) { edges { node { id state inquiries { id } } } } }',
  );
  const { person, organisation } = sponsor['me'] as Record<'person' | 'organisation', { id: string }>;
  const requests = nodes<{ id: string; state: string; inquiries: { id: string }[] }>(sponsor['requests']);
  const coordinator = await asked(WHO.coordinator, '{ inquiries(first: 50) { edges { node { id state } } } }');
  const inquiries = nodes<{ id: string; state: string }>(coordinator['inquiries']);
  const network = await asked(
    WHO.network,
    '{ myAssignments(first: 20, states: [ROUTED, CONFIRMED, DISPOSED, NO_ANSWER, RETURNED]) { edges { node { id networkId } } } }',
  );
  const assignments = nodes<{ id: string; networkId: string }>(network['myAssignments']);
  const site = await asked(
    WHO.investigator,
    '{ myInvitations(first: 20, states: [NOTIFIED, OPENED, INTERESTED, CONDITIONAL, MORE_INFO, DECLINED, NO_RESPONSE]) { edges { node { id siteId } } } me { grants { scope scopeId } } }',
  );
  const invitations = nodes<{ id: string; siteId: string }>(site['myInvitations']);
  const siteId =
    invitations[0]?.siteId ??
    (site['me'] as { grants: { scope: string; scopeId: string }[] }).grants.find(({ scope }) => scope === 'SITE')
      ?.scopeId;
  const { me: treasurer } = (await asked(WHO.secretariat, '{ me { partnershipIds } }')) as {
    me: { partnershipIds: string[] };
  };
  const { membershipId, invoiceId } = await invoicedMember(
    await stage.program(WHO.secretariat),
    treasurer.partnershipIds[0]!,
    organisation.id,
  );
  const runId = await scenario(await stage.program(WHO.secretariat), treasurer.partnershipIds[0]!);
  const trialId = await followedTrial(await stage.program(WHO.secretariat), treasurer.partnershipIds[0]!);
  const ofEach = <T extends { state: string }>(records: readonly T[]): T[] => [
    ...new Map(records.map((record) => [record.state, record])).values(),
  ];

  return [
    ...stops('visitor', [
      '/about',
      '/clock',
      '/networks',
      '/kpi/definitions',
      '/kpi/F13',
      '/comparisons',
      '/sign-in',
      '/forgot-password',
      '/set-password/invented',
      '/contact/invented',
      ...(await answerLinks(stage)).slice(0, 1),
    ]),
    ...stops('sponsor', [
      '/requests',
      '/requests/new',
      ...ofEach(requests).map(({ id, state }) => (state === 'DRAFT' ? `/requests/${id}/edit` : `/requests/${id}`)),
      ...requests
        .filter(({ inquiries: all }) => all.length > 1)
        .slice(0, 1)
        .map(({ id }) => `/requests/${id}/comparison`),
      '/organisation',
      '/account',
      '/messages',
    ]),
    ...stops('coordinator', [
      '/inbox',
      '/register',
      ...ofEach(inquiries).map(({ id }) => `/inquiries/${id}`),
      ...inquiries
        .slice(0, 1)
        .flatMap(({ id }) =>
          ['triage', 'routing', 'sites', 'response', 'clock', 'history'].map((tab) => `/inquiries/${id}?tab=${tab}`),
        ),
    ]),
    ...stops('network', [
      '/assignments',
      ...assignments.slice(0, 1).map(({ id }) => `/assignments/${id}`),
      '/my-networks',
      ...assignments.slice(0, 1).map(({ networkId }) => `/networks/${networkId}`),
      '/kpi/networks',
      ...assignments.slice(0, 1).map(({ networkId }) => `/kpi/networks/${networkId}`),
      '/absences',
    ]),
    ...stops('investigator', [
      '/invitations',
      ...invitations.slice(0, 1).map(({ id }) => `/invitations/${id}`),
      '/my-sites',
      ...(siteId === undefined ? [] : [`/sites/${siteId}`]),
    ]),
    ...stops('manager', ['/invitations', '/my-sites']),
    ...stops('auditor', ['/breaches', '/audit']),
    ...stops('secretariat', [
      '/board',
      '/board/wall',
      '/breaches',
      '/calendar',
      '/kpi',
      '/kpi?figure=F1',
      '/kpi/funnel',
      '/kpi/barriers',
      '/kpi/regions',
      '/kpi/networks',
      '/comparisons',
      '/trials',
      '/trials?new=yes',
      `/trials/${trialId}`,
      ...['site', 'describe', 'milestone', 'delay'].map((drawer) => `/trials/${trialId}?drawer=${drawer}`),
      '/trials/corrections',
      '/trials/import',
      '/trials/forecast',
      '/directory',
      `/people/${person.id}`,
      `/organisations/${organisation.id}`,
      '/forms',
      '/templates',
      '/settings',
      '/audit',
    ]),
    ...stops('treasurer', [
      '/members',
      `/members/${membershipId}`,
      '/invoices',
      '/invoices?tab=run',
      `/invoices?invoice=${invoiceId}`,
      '/billing',
      '/treasury',
      '/payments',
      '/budget',
      '/allocations',
      '/allocations/new',
      `/allocations/${runId}`,
      '/obligations',
    ]),
    ...stops('member', ['/membership']),
  ];
}

function stops(who: Who, paths: readonly string[]): Stop[] {
  return [...new Set(paths)].map((path) => ({ who, path }));
}

/** Paths of the signed links in the demo's letters. */
async function answerLinks(stage: Stage): Promise<string[]> {
  const letters = await stage.lettersTo('example.org');
  return letters.flatMap((letter) => /\/answer\/[\w.-]+/.exec(letter)?.[0] ?? []);
}

function nodes<T>(connection: unknown): T[] {
  return (connection as { edges: { node: T }[] }).edges.map(({ node }) => node);
}
