import type { Program } from './program.js';

const REFUSED = '... on Refusal { code message }';

/** A trial with an open site and a counted month: the first that is followed, else one that is begun. @returns its id */
export async function followedTrial(secretariat: Program, partnershipId: string): Promise<string> {
  const { trials } = await secretariat.ask<{ trials: { edges: { node: { id: string; sites: { id: string }[] } }[] } }>(
    'query ($p: ID!) { trials(partnershipId: $p, first: 20) { edges { node { id sites { id } } } } }',
    { p: partnershipId },
  );
  const found = trials.edges.find(({ node }) => node.sites.length > 0)?.node.id;
  return found ?? beginTrial(secretariat, partnershipId);
}

async function beginTrial(secretariat: Program, p: string): Promise<string> {
  const { recordTrial } = await secretariat.ask<{ recordTrial: { id: string } }>(
    `mutation ($p: ID!) { recordTrial(partnershipId: $p, input: {
      title: "A trial that is looked at", kind: CLINICAL_TREATMENT, phase: PHASE_3, sponsorClass: INDUSTRY,
      plannedParticipants: 20 }) { ... on Trial { id } ${REFUSED} } }`,
    { p },
  );
  const { id: t } = recordTrial;
  const { addTrialSite } = await secretariat.ask<{ addTrialSite: { id: string } }>(
    `mutation ($t: ID!) { addTrialSite(trialId: $t, input: { organisationName: "A clinic by its name", promised: 8 }) {
      ... on TrialSite { id } ${REFUSED} } }`,
    { t },
  );
  const s = addTrialSite.id;
  await secretariat.ask(
    `mutation ($t: ID!, $s: ID!) { recordMilestone(trialId: $t, trialSiteId: $s, input: {
      kind: SITE_OPEN, on: "2026-01-12", source: PARTNERSHIP }) { ... on MilestoneRecorded { fact { id } } ${REFUSED} } }`,
    { t, s },
  );
  await secretariat.ask(
    `mutation ($s: ID!) { recordRecruitmentCount(trialSiteId: $s, input: {
      month: "2026-02-01", screened: 5, included: 3, planned: 2, source: SITE }) {
      ... on CountRecorded { fact { id } } ${REFUSED} } }`,
    { s },
  );
  return t;
}
