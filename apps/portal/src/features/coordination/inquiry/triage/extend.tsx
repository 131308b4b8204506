import { useState } from 'react';
import { ExtendInquiryDocument, type WorkspaceOfFragment } from '../../../../graphql/graphql';
import { useCommand } from '../../../../lib/query';
import { NumberField } from '../../../../ui';
import { useWords } from '../../words';
import { ReasonForm } from './reason-form';

/** More time, once, while it is in triage. */
export function Extend({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const { run, isRunning } = useCommand(ExtendInquiryDocument);
  const [workingDays, setWorkingDays] = useState<number | null>(10);
  return (
    <ReasonForm
      inquiry={inquiry}
      title={t('action.inquiry:extend')}
      help={t('coordination.extend.help')}
      purpose="EXTENSION"
      done={t('coordination.extend.done')}
      isRunning={isRunning}
      isReady={workingDays !== null}
      run={(reason) =>
        run({ inquiryId: inquiry.id, workingDays: workingDays ?? 0, reason }).then(({ extendInquiry }) => extendInquiry)
      }
    >
      <NumberField
        label={t('coordination.extend.days')}
        description={t('coordination.extend.days-help')}
        value={workingDays}
        onChange={setWorkingDays}
        min={inquiry.clock.terms.workingDays + 1}
        max={10}
        width="short"
      />
    </ReasonForm>
  );
}
