import { Temporal } from '@samprova/kernel';
import type { InquiryFacts, InvitationFact, Mark, TrialFacts } from '../src/domain/facts.js';

export const ZONE = 'Europe/Stockholm';

/** A local time in Sweden, `2026-03-12T16:59`, as observations keep it. */
export function mark(local: string): Mark {
  const at = Temporal.PlainDateTime.from(local).toZonedDateTime(ZONE);
  return { at: at.epochMilliseconds, on: at.toPlainDate().toString() };
}

/** An inquiry that was received, promised and, if told so, ended. */
export function anInquiry(
  told: {
    readonly received?: string;
    readonly due?: string;
    readonly ended?: string;
    readonly how?: NonNullable<InquiryFacts['end']>['how'];
    readonly complete?: boolean | null;
  } & Partial<Omit<InquiryFacts, 'received' | 'end' | 'kind'>> = {},
): InquiryFacts {
  const { received = '2026-03-02T09:00', due = '2026-03-09T17:00', ended, how = 'RELEASED', complete = true } = told;
  const { received: _r, due: _d, ended: _e, how: _h, complete: _c, ...rest } = told;
  const start = mark(received);
  return {
    kind: 'INQUIRY',
    recorded: start,
    received: start,
    product: 'SITE_SEARCH',
    promises: [{ at: start.at, due: mark(due) }],
    extendedAt: null,
    restartedAt: null,
    stops: [],
    triaged: null,
    end: ended
      ? {
          ...mark(ended),
          how,
          netDays: 5,
          grossDays: 5,
          stepDays: { TRIAGE: 1, NETWORK: 1, SITE: 2, COLLATION: 1 },
          complete: how === 'RELEASED' ? complete : null,
        }
      : null,
    clarifications: [],
    amendments: [],
    invitations: [],
    ...rest,
  };
}

let sites = 0;

/** A site that was asked, and said what is told; left out: silent. */
export function anInvitation(
  kind?: InvitationFact['answers'][number]['kind'],
  more: Partial<InvitationFact> & { readonly reason?: string | null } = {},
): InvitationFact {
  const { reason = null, ...rest } = more;
  sites += 1;
  return {
    id: `invitation ${sites}`,
    siteId: `site ${sites}`,
    networkIds: ['network'],
    asked: mark('2026-03-03T09:00'),
    answerBy: mark('2026-03-06T15:00'),
    newcomer: false,
    people: [{ id: `person ${sites}`, at: mark('2026-03-03T09:00').at, delegatedAt: null }],
    answers: kind ? [{ ...mark('2026-03-05T10:00'), kind, reason, patients: null }] : [],
    ...rest,
  };
}

export function aTrial(told: Partial<TrialFacts> = {}): TrialFacts {
  return {
    kind: 'TRIAL',
    recorded: mark('2026-01-02T09:00'),
    inquiryId: null,
    trialKind: 'CLINICAL_TREATMENT',
    sponsorClass: 'INDUSTRY',
    phase: '2',
    multinational: true,
    state: 'OPEN',
    endedOn: null,
    planned: null,
    plannedFrom: null,
    plannedTo: null,
    sites: [],
    milestones: [],
    counts: [],
    delays: [],
    ...told,
  };
}
