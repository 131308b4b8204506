import { useState } from 'react';
import { ExtendInquiryDocument, type InboxRowFragment } from '../../../graphql/graphql';
import { useCommand } from '../../../lib/query';
import { NumberField, TextArea } from '../../../ui';
import { useAttempt } from '../attempt';
import { TextTemplates } from '../text-templates';
import { useWords } from '../words';
import { BulkDialog } from './bulk-dialog';

interface BulkExtendProps {
  readonly inquiries: readonly InboxRowFragment[];
  readonly onClose: () => void;
}

/** Gives several inquiries more time for one reason; each sponsor is told at once. */
export function BulkExtend({ inquiries, onClose }: BulkExtendProps) {
  const t = useWords();
  const attempt = useAttempt(inquiries[0]?.partnership.timeZone);
  const { run } = useCommand(ExtendInquiryDocument);
  const [workingDays, setWorkingDays] = useState<number | null>(10);
  const [reason, setReason] = useState('');
  return (
    <BulkDialog
      title={t('coordination.bulk.extend-title')}
      confirmLabel={t('coordination.bulk.extend', { n: inquiries.length })}
      inquiries={inquiries}
      isReady={workingDays !== null && reason.trim() !== ''}
      run={({ id }) =>
        attempt(
          run({ inquiryId: id, workingDays: workingDays ?? 0, reason: reason.trim() }).then(
            ({ extendInquiry }) => extendInquiry,
          ),
          null,
        )
      }
      onClose={onClose}
    >
      <NumberField
        label={t('coordination.extend.days')}
        description={t('coordination.extend.days-help')}
        value={workingDays}
        onChange={setWorkingDays}
        min={1}
        max={10}
        width="short"
      />
      <TextArea
        label={t('common.reason')}
        description={t('coordination.extend.reason-help')}
        value={reason}
        onChange={setReason}
        isRequired
        width="full"
      />
      {inquiries[0] && (
        <TextTemplates
          partnershipId={inquiries[0].partnership.id}
          purpose="EXTENSION"
          text={reason}
          onUse={setReason}
        />
      )}
    </BulkDialog>
  );
}
