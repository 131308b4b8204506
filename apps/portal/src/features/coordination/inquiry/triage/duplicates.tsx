import { DuplicateOfDocument, type WorkspaceOfFragment } from '../../../../graphql/graphql';
import { useDates } from '../../../../lib/dates';
import { useAnswer } from '../../../../lib/query';
import { Notice, Stack, TextLink } from '../../../../ui';
import { useWords } from '../../words';

type Warning = WorkspaceOfFragment['request']['duplicates'][number];

/** Requests that may be the same study asked twice. */
export function Duplicates({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const { duplicates } = inquiry.request;
  if (duplicates.length === 0) return null;
  return (
    <Notice tone="warn" title={t('coordination.duplicates.title', { n: duplicates.length })}>
      <Stack gap={1}>
        {duplicates.map((warning) => (
          <Duplicate key={warning.requestId} warning={warning} partnershipId={inquiry.partnership.id} />
        ))}
      </Stack>
    </Notice>
  );
}

function Duplicate({ warning, partnershipId }: { readonly warning: Warning; readonly partnershipId: string }) {
  const t = useWords();
  const dates = useDates();
  const request = useAnswer(DuplicateOfDocument, { requestId: warning.requestId }).data?.request;
  if (!request) return null;
  const here = request.inquiries.find((inquiry) => inquiry.partnershipId === partnershipId) ?? request.inquiries[0];
  const why =
    warning.sameNumber === null
      ? t('coordination.duplicates.similar', { share: dates.number(warning.similarity, { style: 'percent' }) })
      : t('coordination.duplicates.same-number', { number: warning.sameNumber });
  return (
    <div>
      {here ? (
        <TextLink href={`/inquiries/${here.id}`}>
          {here.reference} {request.title}
        </TextLink>
      ) : (
        <span>
          {request.reference} {request.title}
        </span>
      )}{' '}
      <small>
        {request.organisation?.name ?? t('coordination.sponsor-by-contact')}. {why}
      </small>
    </div>
  );
}
