import { useSearch } from '@tanstack/react-router';
import { DraftToEditDocument, type FormId, RequestFormDocument } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useAnswer } from '../../lib/query';
import type { FormSchema } from '../../parts/forms/form-schema';
import { EmptyState, LinkButton, Stack } from '../../ui';
import { DraftForm } from './draft-form';
import type { EditedRequest } from './edited-request';
import { type FormStep, isStep } from './missing';
import { useRequestId } from './request-id';
import { ReviseForm } from './revise-form';
import { SendStep } from './send-step';
import { useWords } from './words';

/** A draft to go on with, a sent request to change, or to send to one more country: as far as one may. */
export function EditRequestPage() {
  const requestId = useRequestId();
  const asked = useAnswer(DraftToEditDocument, { requestId });
  return <Answered asked={asked}>{({ request }) => <WithForm key={request.id} request={request} />}</Answered>;
}

function WithForm({ request }: { readonly request: EditedRequest }) {
  const t = useWords();
  const { step }: { readonly step?: FormStep } = useSearch({ strict: false });
  const newest = [...request.versions].sort((a, b) => b.version - a.version)[0];
  const asked = useAnswer(
    RequestFormDocument,
    { id: (newest?.form ?? request.product) as FormId, version: newest?.formVersion ?? null },
    { freshFor: Infinity },
  );
  const may = (action: string): boolean => request.allowedActions.includes(action);
  return (
    <Answered asked={asked}>
      {({ form }) => {
        if (!form) return null;
        const schema = form.schema as FormSchema;
        if (may('request:edit'))
          return <DraftForm request={request} schema={schema} step={isStep(step) ? step : 'fields'} />;
        if (step === 'send' && may('request:add-partnership'))
          return <SendStep request={request} schema={schema} content={undefined} revision={request.revision} />;
        if (may('request:revise')) return <ReviseForm request={request} schema={schema} />;
        return (
          <Stack gap={6}>
            <EmptyState
              title={t('sponsor.form.closed')}
              actions={<LinkButton href={`/requests/${request.id}`}>{t('sponsor.form.to-request')}</LinkButton>}
            />
          </Stack>
        );
      }}
    </Answered>
  );
}
