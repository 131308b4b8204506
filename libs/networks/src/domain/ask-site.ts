import { icd10, overlaps, parseIcd10 } from '@samprova/partnerships/domain';
import type { Capability, ContactObstacle, Initiator, Site, WantedPhase } from './site.js';

/** What a trial needs of a site and how busy the site is. */
export interface SiteQuestion {
  readonly capabilities: readonly Capability[];
  readonly phases: readonly WantedPhase[];
  readonly initiator: Initiator;
  readonly icd10: readonly string[];
  /** Invitations the site has not answered yet. */
  readonly openInvitations: number;
}

/** Everything that speaks against asking this site; empty means nothing does. The coordinator may overrule. */
export function obstaclesTo(site: Site, question: SiteQuestion): ContactObstacle[] {
  const { phases, initiators, notWanted, maximumOpenInvitations } = site.contactPreferences;
  const obstacles: ContactObstacle[] = [];
  if (!site.active) obstacles.push({ kind: 'CLOSED' });
  for (const capability of question.capabilities)
    if (!site.capabilities.includes(capability)) obstacles.push({ kind: 'MISSING_CAPABILITY', capability });
  if (phases.length > 0 && question.phases.length > 0 && !question.phases.some((phase) => phases.includes(phase)))
    obstacles.push({ kind: 'PHASE_NOT_WANTED' });
  if (initiators.length > 0 && !initiators.includes(question.initiator))
    obstacles.push({ kind: 'INITIATOR_NOT_WANTED' });
  const block = notWanted.find((text) => question.icd10.some((code) => meets(text, code)));
  if (block) obstacles.push({ kind: 'DIAGNOSIS_NOT_WANTED', block });
  if (maximumOpenInvitations !== null && question.openInvitations >= maximumOpenInvitations)
    obstacles.push({ kind: 'FULL', openInvitations: question.openInvitations });
  return obstacles;
}

function meets(block: string, code: string): boolean {
  const asked = parseIcd10(code);
  return asked.ok && overlaps(icd10(block), asked.value);
}
