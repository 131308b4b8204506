import type { WorkspaceOfFragment } from '../../../../graphql/graphql';
import { DocumentsPanel } from '../../../../parts/inquiry/documents-panel';
import { Section, Split, Stack } from '../../../../ui';
import { useWords } from '../../words';
import { Checklist } from './checklist';
import { Clarifications } from './clarifications';
import { Concierge } from './concierge';
import { DeclineScope } from './decline-scope';
import { Duplicates } from './duplicates';
import { Extend } from './extend';
import { MaterialChange } from './material-change';
import { RequestToRead } from './request-to-read';

/** What is asked, whether it can be taken on, and what else must be known. */
export function TriageTab({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const may = (action: string): boolean => inquiry.allowedActions.includes(action);
  return (
    <Split
      sideWidth="wide"
      first="main"
      main={
        <Stack gap={8}>
          <Duplicates inquiry={inquiry} />
          <Clarifications inquiry={inquiry} />
          <Section title={t('coordination.triage.request')}>
            <RequestToRead inquiry={inquiry} />
          </Section>
          <Section title={t('coordination.triage.documents')}>
            <DocumentsPanel subject={{ kind: 'REQUEST', id: inquiry.requestId }} zone={inquiry.partnership.timeZone} />
          </Section>
        </Stack>
      }
      side={
        <Stack gap={4}>
          {inquiry.product === 'MEDTECH_CONCIERGE' && <Concierge inquiry={inquiry} />}
          {inquiry.state === 'IN_TRIAGE' && <Checklist inquiry={inquiry} />}
          <MaterialChange inquiry={inquiry} />
          {may('inquiry:extend') && inquiry.clock.extension === null && <Extend inquiry={inquiry} />}
          {may('inquiry:decline-scope') && <DeclineScope inquiry={inquiry} />}
        </Stack>
      }
    />
  );
}
