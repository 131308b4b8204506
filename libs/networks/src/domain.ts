export { isAskable, NETWORK_STATUSES } from './domain/network.js';
export type { CoveredArea, Network, NetworkStatus, NetworkStatusPeriod } from './domain/network.js';
export { changeStatus, newStatusDates, periodOn, statusOn } from './domain/network-status.js';
export type {
  StatusChange,
  StatusDecision,
  StatusNotReached,
  StatusPeriodDates,
  StatusStartsTooEarly,
} from './domain/network-status.js';
export { matchTherapyArea } from './domain/match-therapy-area.js';
export type { MatchReason, NetworkScope, TherapyNeed } from './domain/match-therapy-area.js';
export { CAPABILITIES, CONTACT_CHANNELS, isNewcomer, WANTED_PHASES } from './domain/site.js';
export type {
  Capability,
  ContactChannel,
  ContactObstacle,
  ContactPreferences,
  Site,
  WantedPhase,
} from './domain/site.js';
export { obstaclesTo } from './domain/ask-site.js';
export type { SiteQuestion } from './domain/ask-site.js';
export type { Absence } from './domain/absence.js';
export { recordAbsence } from './domain/record-absence.js';
export type {
  AbsenceEndsBeforeItStarts,
  AbsenceOverlaps,
  AbsenceRefusal,
  DeputiesGoRound,
  DeputyIsOneself,
} from './domain/record-absence.js';
export { absenceOn, standInFor } from './domain/stand-in.js';
export type { StandIn } from './domain/stand-in.js';
export { answerPassport, PASSPORT_QUESTIONS, staleFrom } from './domain/site-passport.js';
export type {
  PassportAnswer,
  PassportAnswerUnfit,
  PassportQuestion,
  PassportQuestionUnknown,
  PassportValue,
} from './domain/site-passport.js';
export type { NetworkCoordinator } from './domain/network-coordinator.js';
export type { Investigator } from './domain/investigator.js';
export { KNOWN_NETWORKS, wholeAreas } from './reference/networks.js';
export type { KnownNetwork } from './reference/networks.js';
