import { DeclineScopeDocument, type WorkspaceOfFragment } from '../../../../graphql/graphql';
import { useCommand } from '../../../../lib/query';
import { useWords } from '../../words';
import { ReasonForm } from './reason-form';

/** Says that the partnership cannot take it on; the sponsor reads why. */
export function DeclineScope({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const { run, isRunning } = useCommand(DeclineScopeDocument);
  return (
    <ReasonForm
      inquiry={inquiry}
      title={t('action.inquiry:decline-scope')}
      help={t('coordination.decline.help')}
      purpose="OUT_OF_SCOPE"
      confirm={{ title: t('coordination.decline.title'), body: t('coordination.decline.body') }}
      done={t('coordination.decline.done')}
      isRunning={isRunning}
      run={(reason) => run({ inquiryId: inquiry.id, reason }).then(({ declineScope }) => declineScope)}
    />
  );
}
