import type {
  AnswerByLinkInput,
  AnswerFormOfFragment,
  AnswerKind,
  AnswerOfFragment,
  DeclineReason,
  Product,
} from '../../graphql/graphql';
import { type Content, isBlank } from '../forms/form-schema';

/** A value that the site's passport proposes. */
export interface Proposed {
  readonly field: string;
  readonly value: unknown;
  readonly source: string;
  /** ISO date. */
  readonly confirmedOn: string;
  readonly stale: boolean;
}

/** An answer while it is being written. */
export interface AnswerDraft {
  readonly kind: AnswerKind | null;
  readonly comment: string;
  readonly conditions: string;
  readonly declineReason: DeclineReason | null;
  readonly expectedPatients: number | null;
  readonly content: Content;
}

/** What is sent, without saying for whom. */
export type GivenAnswer = Required<Omit<AnswerByLinkInput, 'answeredBy'>>;

export type MissingField = 'kind' | 'comment' | 'conditions' | 'declineReason';

/** What was said before, else what the passport proposes; the choice itself is never made for somebody. */
export function draftOf(former: AnswerOfFragment | undefined, proposed: readonly Proposed[]): AnswerDraft {
  if (former)
    return {
      kind: former.kind,
      comment: former.comment ?? '',
      conditions: former.conditions ?? '',
      declineReason: former.declineReason,
      expectedPatients: former.expectedPatients,
      content: (former.content ?? {}) as Content,
    };
  return {
    kind: null,
    comment: '',
    conditions: '',
    declineReason: null,
    expectedPatients: null,
    content: Object.fromEntries(proposed.map(({ field, value }) => [field, value])),
  };
}

export function isYes(kind: AnswerKind | null): boolean {
  return kind === 'INTERESTED' || kind === 'CONDITIONAL';
}

/** Which answers there are to what is asked: an expert's view of a country has no conditions. */
export function kindsFor(product: Product): readonly AnswerKind[] {
  return product === 'COUNTRY_QUESTION'
    ? ['INTERESTED', 'MORE_INFO', 'DECLINED']
    : ['INTERESTED', 'CONDITIONAL', 'MORE_INFO', 'DECLINED'];
}

/** The fields that the chosen answer cannot go without; the API refuses the same. */
export function missingIn(draft: AnswerDraft): readonly MissingField[] {
  const { kind, declineReason } = draft;
  if (kind === null) return ['kind'];
  if (kind === 'CONDITIONAL' && isBlank(draft.conditions)) return ['conditions'];
  if (kind === 'MORE_INFO' && isBlank(draft.comment)) return ['comment'];
  if (kind !== 'DECLINED') return [];
  if (declineReason === null) return ['declineReason'];
  return declineReason === 'OTHER' && isBlank(draft.comment) ? ['comment'] : [];
}

/** What is sent: only what belongs to the chosen answer, so that nothing goes out that is not on the screen. */
export function givenAnswer(
  draft: AnswerDraft & { readonly kind: AnswerKind },
  form: Pick<AnswerFormOfFragment, 'id' | 'version'>,
): GivenAnswer {
  const { kind } = draft;
  const yes = isYes(kind);
  return {
    kind,
    form: form.id,
    formVersion: form.version,
    comment: draft.comment.trim() || null,
    conditions: kind === 'CONDITIONAL' ? draft.conditions.trim() : null,
    declineReason: kind === 'DECLINED' ? draft.declineReason : null,
    expectedPatients: yes ? draft.expectedPatients : null,
    content: yes ? draft.content : {},
  };
}
