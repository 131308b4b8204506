import type { InquiryState, NextStepName } from '../../../graphql/graphql';

export const WORKSPACE_TABS = ['triage', 'routing', 'sites', 'response', 'clock', 'history'] as const;
export type WorkspaceTab = (typeof WORKSPACE_TABS)[number];

export function isTab(word: unknown): word is WorkspaceTab {
  return WORKSPACE_TABS.some((tab) => tab === word);
}

/** Where the next step is taken. */
export function tabFor(step: NextStepName): WorkspaceTab {
  return TAB_OF[step];
}

const TAB_OF: Readonly<Record<NextStepName, WorkspaceTab>> = {
  TRIAGE: 'triage',
  ANSWER_CLARIFICATION: 'triage',
  END_PAUSE: 'triage',
  SIGN_AGREEMENT: 'triage',
  NAME_CASE_OFFICER: 'triage',
  MAKE_FIRST_CONTACT: 'triage',
  CONFIRM_SITES: 'routing',
  ANSWER_FOR_SITES: 'sites',
  DISPOSE: 'routing',
  RELEASE: 'response',
};

interface Standing {
  readonly state: InquiryState;
  readonly nextStep: { readonly what: NextStepName } | null;
}

/** What one most likely comes for: the next step, and of an ended inquiry what was answered. */
export function firstTab({ state, nextStep }: Standing): WorkspaceTab {
  if (state === 'RESPONDED') return 'response';
  return nextStep === null ? 'triage' : tabFor(nextStep.what);
}
