import type { InquirySeen, Seen } from './as-of.js';
import type { KpiDefinition } from './definition.js';
import type { OutcomeFacts, TrialFacts } from './facts.js';
import { noFigure, type NullReason } from './figure.js';
import type { Contribution } from './sum.js';

type Usual = 'version' | 'from' | 'dimensions' | 'owner' | 'targets' | 'data' | 'dataNote' | 'better';

/** A definition; what is said of most of them need not be said of each. */
export function define(told: Omit<KpiDefinition, Usual> & Partial<Pick<KpiDefinition, Usual>>): KpiDefinition {
  return {
    version: 1,
    from: '2005-01-01',
    dimensions: [],
    owner: 'Partnership secretariat',
    targets: [],
    data: 'COMPLETE',
    dataNote: null,
    better: 'NEITHER',
    ...told,
  };
}

type Named = Pick<KpiDefinition, 'id' | 'name' | 'formula' | 'unit' | 'population' | 'type' | 'dataNote'> &
  Partial<Pick<KpiDefinition, 'targets' | 'better'>>;

/** A figure that nobody records what it needs for: named, so that its absence is seen, and never shown as 0. */
export function missing(told: Named, reason: NullReason = 'NOT_COLLECTED'): KpiDefinition {
  return define({
    ...told,
    data: 'MISSING',
    source: 'None yet',
    notIncluded: 'Everything: there is no figure.',
    measure: () => [],
    shape: () => noFigure(reason),
  });
}

type Lines = readonly Contribution[] | Contribution | null;

export function perInquiry(measure: (inquiry: InquirySeen, asOf: number) => Lines): KpiDefinition['measure'] {
  return (seen) => (seen.kind === 'INQUIRY' ? lines(measure(seen, seen.asOf)) : []);
}

export function perOutcome(measure: (outcome: OutcomeFacts, asOf: number) => Lines): KpiDefinition['measure'] {
  return (seen) => (seen.kind === 'OUTCOME' ? lines(measure(seen, seen.asOf)) : []);
}

export function perTrial(measure: (trial: TrialFacts, asOf: number) => Lines): KpiDefinition['measure'] {
  return (seen) => (seen.kind === 'TRIAL' ? lines(measure(seen, seen.asOf)) : []);
}

/** Counted from several kinds of things. */
export function perEither(...measures: readonly KpiDefinition['measure'][]): KpiDefinition['measure'] {
  return (seen: Seen) => measures.flatMap((measure) => [...measure(seen)]);
}

function lines(told: Lines): readonly Contribution[] {
  if (told === null) return [];
  return 'on' in told ? [told] : told;
}
