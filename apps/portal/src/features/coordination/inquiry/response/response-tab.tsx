import { ReleasedResponsesDocument, type WorkspaceOfFragment } from '../../../../graphql/graphql';
import { Answered } from '../../../../lib/answered';
import { useAnswer } from '../../../../lib/query';
import { ResponseView } from '../../../../parts/response/response-view';
import { EmptyState, Section, Stack } from '../../../../ui';
import { useWords } from '../../words';
import { Amend } from './amend';
import { Collation } from './collation-form';

/** The national response: it writes itself, is looked over, and released; later changes are amendments. */
export function ResponseTab({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const may = (action: string): boolean => inquiry.allowedActions.includes(action);
  if (may('inquiry:edit-response') || may('inquiry:release')) return <Collation inquiry={inquiry} />;
  if (inquiry.responseVersion === 0)
    return (
      <EmptyState
        title={t(
          inquiry.product === 'MEDTECH_CONCIERGE' ? 'coordination.response.concierge' : 'coordination.response.not-yet',
        )}
      />
    );
  return (
    <Stack gap={8}>
      {may('inquiry:amend') && <Amend inquiry={inquiry} />}
      <Section title={t('coordination.response.released')}>
        <Released inquiry={inquiry} />
      </Section>
    </Stack>
  );
}

function Released({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const asked = useAnswer(ReleasedResponsesDocument, { inquiryId: inquiry.id });
  return (
    <Answered asked={asked} look="block">
      {({ inquiry: { responses } }) => <ResponseView responses={responses} zone={inquiry.partnership.timeZone} />}
    </Answered>
  );
}
