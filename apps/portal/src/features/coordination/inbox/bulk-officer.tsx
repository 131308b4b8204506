import { useState } from 'react';
import { AssignCaseOfficerDocument, type InboxRowFragment } from '../../../graphql/graphql';
import { useCommand } from '../../../lib/query';
import { useMe } from '../../../lib/session/session';
import { ComboBox } from '../../../ui';
import { useAttempt } from '../attempt';
import type { CoordinatedPartnership } from '../partnership';
import { findPeople } from '../people';
import { useWords } from '../words';
import { BulkDialog } from './bulk-dialog';

interface BulkOfficerProps {
  readonly inquiries: readonly InboxRowFragment[];
  readonly partnership: CoordinatedPartnership;
  readonly onClose: () => void;
}

/** Names one case officer for several concierge cases. */
export function BulkOfficer({ inquiries, partnership, onClose }: BulkOfficerProps) {
  const t = useWords();
  const me = useMe();
  const attempt = useAttempt(partnership.timeZone);
  const { run } = useCommand(AssignCaseOfficerDocument);
  const [personId, setPersonId] = useState<string | null>(me.person.id);
  return (
    <BulkDialog
      title={t('coordination.bulk.officer-title')}
      confirmLabel={t('coordination.bulk.officer', { n: inquiries.length })}
      inquiries={inquiries}
      isReady={personId !== null}
      run={({ id }) =>
        attempt(
          run({ inquiryId: id, personId: personId ?? '' }).then(({ assignCaseOfficer }) => assignCaseOfficer),
          null,
        )
      }
      onClose={onClose}
    >
      <ComboBox
        label={t('coordination.case-officer')}
        load={findPeople(partnership.id)}
        value={personId}
        valueLabel={personId === me.person.id ? me.person.name : ''}
        onChange={setPersonId}
        isRequired
        width="medium"
      />
    </BulkDialog>
  );
}
