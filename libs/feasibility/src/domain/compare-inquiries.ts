import type {
  Absence,
  ComparedInquiry,
  ComparedValue,
  ComparisonRow,
  Measure,
  RequestComparison,
  Standing,
} from './comparison.js';
import type { FeasibilityRequest } from './feasibility-request.js';
import { compareFeedback } from './compare-feedback.js';
import { DECLINE_REASON_CODES, type DeclineReason } from './forms/decline-reasons.js';
import type { ResponseContent, ResponseSite } from './national-response.js';
import { sumOfStated } from './sum-of-stated.js';

/**
 * The answers of all countries side by side, from frozen responses and the clocks' own explanations. A country that has
 * not answered says so and keeps its due time; one that ended unanswered says that.
 */
export function compareInquiries(
  request: Pick<FeasibilityRequest, 'id' | 'reference' | 'title' | 'product'>,
  inquiries: readonly ComparedInquiry[],
): RequestComparison {
  const columns = inquiries.toSorted(
    (one, other) => one.country.localeCompare(other.country, 'en') || (one.inquiry.id < other.inquiry.id ? -1 : 1),
  );
  const row = (measure: Measure, value: (column: ComparedInquiry) => ComparedValue): ComparisonRow => ({
    measure,
    declineReason: null,
    question: null,
    values: columns.map(value),
  });
  const told = (measure: Measure, value: (content: ResponseContent) => ComparedValue): ComparisonRow =>
    row(measure, (column) => toldBy(column, value));
  const contents = columns.flatMap((column) => contentOf(column) ?? []);
  return {
    requestId: request.id,
    reference: request.reference,
    title: request.title,
    product: request.product,
    countries: columns.map((column) => ({
      inquiryId: column.inquiry.id,
      partnershipId: column.inquiry.partnershipId,
      country: column.country,
      timeZone: column.timeZone,
      standing: standingOf(column),
      responseVersion: column.responses.at(-1)?.version ?? null,
    })),
    rows: [
      row('STANDING', (column) => ({ kind: 'STANDING', standing: standingOf(column) })),
      row('RECEIVED', ({ receivedAt: at }) => ({ kind: 'INSTANT', at })),
      row('DUE', due),
      row('RELEASED', released),
      row('NET_DAYS', (column) => answered(column, { kind: 'COUNT', count: column.why.netDays })),
      row('GROSS_DAYS', (column) => answered(column, { kind: 'COUNT', count: column.why.grossDays })),
      row('ON_TIME', onTime),
      told('NETWORKS_ASKED', ({ networks }) => count(networks.length)),
      told('NETWORKS_SILENT', ({ networks }) => count(networks.filter(({ state }) => state === 'NO_ANSWER').length)),
      told('SITES_ASKED', ({ totals }) => count(totals.contacted)),
      told('SITES_INTERESTED', ({ totals }) => count(totals.interested)),
      told('SITES_CONDITIONAL', ({ totals }) => count(totals.conditional)),
      told('SITES_MORE_INFO', ({ totals }) => count(totals.moreInfo)),
      told('SITES_DECLINED', ({ totals }) => count(totals.declined)),
      ...reasonsIn(contents).map((reason) => ({
        ...told('SITES_DECLINED_FOR', ({ sites }) => count(sites.filter((site) => reasonOf(site) === reason).length)),
        declineReason: reason,
      })),
      told('SITES_SILENT', ({ totals }) => count(totals.silent)),
      told('EXPECTED_PATIENTS', ({ totals }) => countOrNot(totals.expectedPatients)),
      told('EARLIEST_START', earliestStart),
      told('CONDITIONS', conditions),
      ...compareFeedback(contents).map((question) => ({
        ...told('FEEDBACK', ({ feedback }) => question.valueOf(feedback)),
        question: { field: question.field, option: question.option },
      })),
    ],
    totals: {
      countries: columns.length,
      answered: columns.filter((column) => standingOf(column) === 'ANSWERED').length,
      interested: sum(contents, ({ totals }) => totals.interested),
      conditional: sum(contents, ({ totals }) => totals.conditional),
      expectedPatients: sumOfStated(contents.map(({ totals }) => totals.expectedPatients)),
    },
  };
}

function standingOf({ inquiry: { state, stopped }, why }: ComparedInquiry): Standing {
  if (state === 'RESPONDED') return 'ANSWERED';
  if (state === 'WITHDRAWN' || state === 'OUT_OF_SCOPE') return state;
  if (stopped) return 'CLOCK_STOPPED';
  return why.late ? 'OVERDUE' : 'AWAITED';
}

/** Null without a national response; a concierge case is answered without one. */
function contentOf({ responses }: ComparedInquiry): ResponseContent | null {
  return responses.at(-1)?.content ?? null;
}

function toldBy(column: ComparedInquiry, value: (content: ResponseContent) => ComparedValue): ComparedValue {
  const content = contentOf(column);
  return content ? value(content) : absent(standingOf(column) === 'ANSWERED' ? 'NOT_TOLD' : absenceOf(column));
}

function answered(column: ComparedInquiry, value: ComparedValue): ComparedValue {
  return standingOf(column) === 'ANSWERED' ? value : absent(absenceOf(column));
}

function due({ inquiry, why }: ComparedInquiry): ComparedValue {
  if (why.dueAt) return { kind: 'INSTANT', at: why.dueAt };
  return absent(inquiry.endedAt ? 'ENDED_UNANSWERED' : 'CLOCK_STANDS');
}

/** The release is the first version; amendments have no clock. */
function released(column: ComparedInquiry): ComparedValue {
  const at = column.responses.at(0)?.releasedAt ?? column.inquiry.endedAt;
  return at ? answered(column, { kind: 'INSTANT', at }) : absent(absenceOf(column));
}

/** A promise that is broken already is told so before the answer comes. */
function onTime(column: ComparedInquiry): ComparedValue {
  if (standingOf(column) === 'OVERDUE') return { kind: 'FLAG', flag: false };
  return answered(column, { kind: 'FLAG', flag: !column.why.late });
}

function absenceOf(column: ComparedInquiry): Absence {
  return column.inquiry.endedAt ? 'ENDED_UNANSWERED' : 'NOT_YET';
}

/** The reasons that any country was given, in the order of the list of reasons. */
function reasonsIn(contents: readonly ResponseContent[]): readonly DeclineReason[] {
  const given = new Set(contents.flatMap(({ sites }) => sites.flatMap((site) => reasonOf(site) ?? [])));
  return DECLINE_REASON_CODES.filter((reason) => given.has(reason));
}

function reasonOf({ answer, declineReason }: ResponseSite): DeclineReason | null {
  return answer === 'DECLINED' ? (declineReason ?? 'OTHER') : null;
}

/** A month without a day begins with its first. */
function earliestStart({ sites }: ResponseContent): ComparedValue {
  const [day] = sites.flatMap(({ earliestFirstPatient }) => earliestFirstPatient ?? []).sort();
  return day ? { kind: 'DAY', day } : absent('NOT_TOLD');
}

function conditions({ sites }: ResponseContent): ComparedValue {
  const texts = sites.flatMap(({ name, conditions: said }) => (said ? [`${name}: ${said}`] : []));
  return texts.length > 0 ? { kind: 'TEXTS', texts } : absent('NOT_TOLD');
}

function count(value: number): ComparedValue {
  return { kind: 'COUNT', count: value };
}

function countOrNot(value: number | null): ComparedValue {
  return value === null ? absent('NOT_TOLD') : count(value);
}

function absent(absence: Absence): ComparedValue {
  return { kind: 'ABSENT', absence };
}

function sum(contents: readonly ResponseContent[], value: (content: ResponseContent) => number): number {
  return contents.reduce((total, content) => total + value(content), 0);
}
