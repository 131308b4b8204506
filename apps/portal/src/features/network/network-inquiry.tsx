import { useState } from 'react';
import { AssignmentsOfInquiryDocument } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useAnswer } from '../../lib/query';
import { useSession } from '../../lib/session/session';
import { EmptyState, Stack, ToggleGroup } from '../../ui';
import { AssignmentWork } from './assignment/assignment-work';
import { useWords } from './words';

/** What a network coordinator sees of one inquiry: the part of each of their networks. */
export function NetworkInquiry({ inquiryId }: { readonly inquiryId: string }) {
  const t = useWords();
  const { holds } = useSession();
  const [chosen, setChosen] = useState<string>();
  const asked = useAnswer(AssignmentsOfInquiryDocument, { inquiryId });
  return (
    <Answered asked={asked} look="block">
      {({ inquiry }) => {
        const mine = inquiry.assignments.filter(({ networkId }) => holds('NETWORK_COORDINATOR', networkId));
        const shown = mine.find(({ id }) => id === chosen) ?? mine[0];
        if (!shown) return <EmptyState title={inquiry.title}>{t('network.not-asked')}</EmptyState>;
        return (
          <Stack gap={4}>
            {mine.length > 1 && (
              <div>
                <ToggleGroup
                  label={t('network.which')}
                  value={shown.id}
                  onChange={setChosen}
                  options={mine.map(({ id, network }) => ({ value: id, label: network?.name ?? id }))}
                />
              </div>
            )}
            <AssignmentWork key={shown.id} assignmentId={shown.id} />
          </Stack>
        );
      }}
    </Answered>
  );
}
