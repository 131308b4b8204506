import { migrateDatabase } from '@samprova/platform/db';
import { IdentityDirectoryAndSignIn1795294200000 } from './20261121T2050-identity-directory-and-sign-in.js';
import { FeasibilityRequestToResponse1795298400000 } from './20261121T2200-feasibility-request-to-response.js';
import { FeasibilityLinksAndOverrules1795298450000 } from './20261121T2205-feasibility-links-and-overrules.js';
import { PlatformFoundation1795293000000 } from './20261121T2050-platform-foundation.js';
import { CalendarClosings1795293900000 } from './20261121T2055-calendar-closings.js';
import { PartnershipsTenantsAndReference1795293600000 } from './20261121T2052-partnerships-tenants-and-reference.js';
import { DocumentsStoreAndAgreements1795295400000 } from './20261121T2110-documents-store-and-agreements.js';
import { NetworksAndSites1795294500000 } from './20261121T2058-networks-and-sites.js';
import { NotificationsMessages1795298500000 } from './20261121T2210-notifications-messages.js';
import { PlatformClockMoves1795298600000 } from './20261121T2215-platform-clock-moves.js';
import { IdentityWorkerKnowsNoSecrets1795298700000 } from './20261121T2235-identity-worker-knows-no-secrets.js';
import { FeasibilityNetworksSeeWhatTheyAreAsked1795298800000 } from './20261121T2255-feasibility-networks-see-what-they-are-asked.js';
import { NetworksPublicFacts1795305000000 } from './20261122T0010-networks-public-facts.js';
import { IdentityPasswordReset1795305200000 } from './20261122T0022-identity-password-reset.js';
import { PlatformLiveChanges1795305300000 } from './20261122T0030-platform-live-changes.js';
import { PlatformAuditReading1795305600000 } from './20261122T0020-platform-audit-reading.js';
import { NotificationsMessageTemplates1795306200000 } from './20261122T0030-notifications-message-templates.js';
import { FeasibilityTextTemplates1795306800000 } from './20261122T0040-feasibility-text-templates.js';
import { FeasibilityNamedAnswerers1795307460000 } from './20261122T0051-feasibility-named-answerers.js';
import { IdentitySavedViews1795307100000 } from './20261122T0045-identity-saved-views.js';
import { FeasibilityInboxAndBoard1795307400000 } from './20261122T0050-feasibility-inbox-and-board.js';
import { FeasibilityLedgerRoles1795308600000 } from './20261122T0110-feasibility-ledger-roles.js';
import { AccountingInvoicesAndLedger1795309200000 } from './20261122T0120-accounting-invoices-and-ledger.js';
import { DocumentsClosingToSites1795309800000 } from './20261122T0130-documents-closing-to-sites.js';
import { FeasibilityProtocolClearance1795310100000 } from './20261122T0135-feasibility-protocol-clearance.js';
import { NetworksDeputiesAct1795309500000 } from './20261122T0125-networks-deputies-act.js';
import { MembershipMembersAndFees1795311000000 } from './20261122T0150-membership-members-and-fees.js';
import { FeasibilityAnswersInTheResponse1795355000000 } from './20261122T0355-feasibility-answers-in-the-response.js';
import { FundingSourcesAndRuns1795330000000 } from './20261122T0320-funding-sources-and-runs.js';
import { KpiObservations1795350100000 } from './20261122T0340-kpi-observations.js';
import { KpiBarriersAndComparisons1795350200000 } from './20261122T0345-kpi-barriers-and-comparisons.js';
import { KpiReportingViews1795360000000 } from './20261122T0350-kpi-reporting-views.js';
import { KpiReportingParticipation1795360100000 } from './20261122T0352-kpi-reporting-participation.js';
import { AccountingPayments1795320000000 } from './20261122T0310-accounting-payments.js';
import { ParticipationTrials1795340000000 } from './20261122T0330-participation-trials.js';
import { ParticipationRegisterRecords1795340100000 } from './20261122T0331-participation-register-records.js';
import { AccountingRemindersAndWriteOffs1795320120000 } from './20261122T0312-accounting-reminders-and-write-offs.js';
import { ParticipationRegisterLookUps1795345000000 } from './20261122T0345-participation-register-look-ups.js';
import { FundingStateGrants1795330300000 } from './20261122T0325-funding-state-grants.js';
import { FeasibilityChasedOn1795356000000 } from './20261122T0356-feasibility-chased-on.js';
import { MembershipBoardAndPolicies1795330600000 } from './20261122T0328-membership-board-and-policies.js';

/** One timeline: add at the end, never change what has landed. */
const migrations = [
  PlatformFoundation1795293000000,
  PartnershipsTenantsAndReference1795293600000,
  CalendarClosings1795293900000,
  IdentityDirectoryAndSignIn1795294200000,
  NetworksAndSites1795294500000,
  DocumentsStoreAndAgreements1795295400000,
  FeasibilityRequestToResponse1795298400000,
  FeasibilityLinksAndOverrules1795298450000,
  NotificationsMessages1795298500000,
  PlatformClockMoves1795298600000,
  IdentityWorkerKnowsNoSecrets1795298700000,
  FeasibilityNetworksSeeWhatTheyAreAsked1795298800000,
  NetworksPublicFacts1795305000000,
  IdentityPasswordReset1795305200000,
  PlatformLiveChanges1795305300000,
  PlatformAuditReading1795305600000,
  NotificationsMessageTemplates1795306200000,
  FeasibilityTextTemplates1795306800000,
  IdentitySavedViews1795307100000,
  FeasibilityInboxAndBoard1795307400000,
  FeasibilityNamedAnswerers1795307460000,
  FeasibilityLedgerRoles1795308600000,
  AccountingInvoicesAndLedger1795309200000,
  NetworksDeputiesAct1795309500000,
  DocumentsClosingToSites1795309800000,
  FeasibilityProtocolClearance1795310100000,
  MembershipMembersAndFees1795311000000,
  AccountingPayments1795320000000,
  AccountingRemindersAndWriteOffs1795320120000,
  FundingSourcesAndRuns1795330000000,
  FundingStateGrants1795330300000,
  MembershipBoardAndPolicies1795330600000,
  ParticipationTrials1795340000000,
  ParticipationRegisterRecords1795340100000,
  ParticipationRegisterLookUps1795345000000,
  KpiObservations1795350100000,
  KpiBarriersAndComparisons1795350200000,
  FeasibilityAnswersInTheResponse1795355000000,
  FeasibilityChasedOn1795356000000,
  KpiReportingViews1795360000000,
  KpiReportingParticipation1795360100000,
] as const;

/** Their names in order, so that a process can tell whether its database is up to date. */
export const migrationNames: readonly string[] = migrations.map((migration) => migration.name);

/** Brings the database to the newest schema; see `migrateDatabase`. */
export async function migrate(options: { readonly adminUrl: string }): Promise<readonly string[]> {
  return migrateDatabase(options.adminUrl, migrations);
}
