export { STOP_KINDS } from './domain/clock-entry.js';
export type {
  ClockEntry,
  ClockStop,
  Extended,
  Recalculated,
  Released,
  Restarted,
  Resumed,
  Started,
  StopKind,
  Stopped,
  Withdrawn,
  WithdrawalCause,
} from './domain/clock-entry.js';
export type { Backdated, ClockAct, ClockEnded, DueTimePassed, ReasonMissing } from './domain/clock-refusals.js';
export { isPastDue, openStops, replay, sameInstant, verifyLedger } from './domain/clock-state.js';
export type { ClockState, ClockStep, Ending, Extension, PastRun } from './domain/clock-state.js';
export { rulesOf, STANDARD_RULES, standardTerms } from './domain/clock-terms.js';
export type { ClockRules, ClockTerms, ReceiptPolicy, WorkingPlace } from './domain/clock-terms.js';
export { COUNTRIES, isCountry, timeZoneOf } from './domain/country.js';
export type { Country } from './domain/country.js';
export { countedDays, dayList, requireDayList } from './domain/day-list.js';
export type { DayList, ListedDay, OutsideCalendar } from './domain/day-list.js';
export { releaseClock, withdrawClock } from './domain/end-clock.js';
export { CLOCK_STEPS, explainClock, explainPastRun } from './domain/explain-clock.js';
export type { ClockExplanation, ClockStepName, StepInstants } from './domain/explain-clock.js';
export { extendClock } from './domain/extend-clock.js';
export type { AlreadyExtended, ExtensionOutOfRange, NotInTriage } from './domain/extend-clock.js';
export type { DayName } from './domain/holiday-rules.js';
export { localTime } from './domain/local-time.js';
export type { LocalTime } from './domain/local-time.js';
export { inMessageHours, sendAt, STANDARD_MESSAGE_HOURS } from './domain/message-window.js';
export type { MessageHours, MessagePace } from './domain/message-window.js';
export { previewRecalculation, recalculateClock } from './domain/recalculate-clock.js';
export type {
  PromiseStands,
  RecalculationPreview,
  RecalculationRefusal,
  TermsUnchanged,
} from './domain/recalculate-clock.js';
export { restartClock } from './domain/restart-clock.js';
export { resumeClock } from './domain/resume-clock.js';
export type { StopNotOpen } from './domain/resume-clock.js';
export { clarificationDueAt, outcomeDuty } from './domain/sponsor-duties.js';
export type { OutcomeDuty } from './domain/sponsor-duties.js';
export type { Moment } from './domain/rounded-instant.js';
export { startClock } from './domain/start-clock.js';
export type { WorkingDaysInvalid } from './domain/start-clock.js';
export { stopClock } from './domain/stop-clock.js';
export type {
  AlreadyStopped,
  ClarificationStopsUsedUp,
  MasterAgreementInForce,
  PauseEndNotAllowed,
  StopAsked,
  StopRefusal,
} from './domain/stop-clock.js';
export type { StopInterval } from './domain/stop-interval.js';
export { hasRunOut, stopRunOut } from './domain/stop-run-out.js';
export type { StopRunOut } from './domain/stop-run-out.js';
export { answerBy, confirmBy, subClocks } from './domain/sub-clocks.js';
export type { SubClocks } from './domain/sub-clocks.js';
export { isTimeOfDay } from './domain/time-of-day.js';
export type { TimeOfDay } from './domain/time-of-day.js';
export { FIRST_YEAR, LAST_YEAR, workingCalendar } from './domain/working-calendar.js';
export type { CalendarDay, Closing, WorkingCalendar } from './domain/working-calendar.js';
