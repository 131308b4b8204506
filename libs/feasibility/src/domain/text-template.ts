import { type Id, type Instant, type Language, ok, type Refusal, refuse, type Result } from '@samprova/kernel';

export const TEXT_PURPOSES = ['CLARIFICATION', 'OUT_OF_SCOPE', 'COLLATION', 'EXTENSION'] as const;
/** What a coordinator writes again and again: a question, a decline of scope, a summary, the reason for more time. */
export type TextPurpose = (typeof TEXT_PURPOSES)[number];

/** Words to begin from; whoever uses them edits them before they are sent. */
export interface TextTemplate {
  /** UUID; of a shipped one its stable name, `CLARIFICATION/treatment-line`. */
  readonly id: string;
  /** Null: shipped with Samprova, the same for everybody. */
  readonly partnershipId: Id | null;
  readonly purpose: TextPurpose;
  readonly language: Language;
  /** What it is found by. */
  readonly title: string;
  readonly text: string;
  /** 1 when it was added; a change is made over the revision that was read. */
  readonly revision: number;
}

/** A partnership's own template. */
export interface OwnTextTemplate extends TextTemplate {
  readonly partnershipId: Id;
  readonly changedAt: Instant;
  readonly changedBy: Id | null;
  readonly removedAt: Instant | null;
}

/** A page of them is still looked through. */
export const MOST_TEXT_TEMPLATES = 50;

/** Another template of the partnership with this purpose and language has the title. */
export interface TextTitleTaken extends Refusal {
  readonly code: 'TEXT_TITLE_TAKEN';
  readonly takenBy: string;
}
/** The partnership has as many of its own with this purpose and language as can be looked through. */
export interface TextTemplatesFull extends Refusal {
  readonly code: 'TEXT_TEMPLATES_FULL';
  readonly most: number;
}
/** Somebody changed or removed it since it was read. */
export interface TextChangedMeanwhile extends Refusal {
  readonly code: 'TEXT_CHANGED_MEANWHILE';
  readonly presentRevision: number;
}

/** @param others those of the same partnership, purpose and language that stand now */
export function addTextTemplate(
  asked: OwnTextTemplate,
  others: readonly TextTemplate[],
): Result<OwnTextTemplate, TextTitleTaken | TextTemplatesFull> {
  if (others.length >= MOST_TEXT_TEMPLATES) return refuse({ code: 'TEXT_TEMPLATES_FULL', most: MOST_TEXT_TEMPLATES });
  return untaken(trimmed(asked), others);
}

/** @param basedOn the revision over which the words were written */
export function changeTextTemplate(
  present: OwnTextTemplate,
  change: Pick<OwnTextTemplate, 'title' | 'text' | 'changedAt' | 'changedBy'>,
  basedOn: number,
  others: readonly TextTemplate[],
): Result<OwnTextTemplate, TextTitleTaken | TextChangedMeanwhile> {
  if (present.removedAt || present.revision !== basedOn)
    return refuse({ code: 'TEXT_CHANGED_MEANWHILE', presentRevision: present.revision });
  return untaken(
    trimmed({ ...present, ...change, revision: present.revision + 1 }),
    others.filter(({ id }) => id !== present.id),
  );
}

function untaken(template: OwnTextTemplate, others: readonly TextTemplate[]): Result<OwnTextTemplate, TextTitleTaken> {
  const same = others.find(({ title }) => title.toLowerCase() === template.title.toLowerCase());
  return same ? refuse({ code: 'TEXT_TITLE_TAKEN', takenBy: same.id }) : ok(template);
}

function trimmed(template: OwnTextTemplate): OwnTextTemplate {
  return { ...template, title: template.title.trim(), text: template.text.trim() };
}
