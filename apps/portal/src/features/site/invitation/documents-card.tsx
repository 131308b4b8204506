import { InvitationDocumentsDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { Badge, Card, Inline, Stack, TextLink } from '../../../ui';
import { useWords } from '../words';

/** Files of the request as far as the reader's tiers go; opening a confidential one is logged. */
export function DocumentsCard({ requestId }: { readonly requestId: string }) {
  const t = useWords();
  const dates = useDates();
  const asked = useAnswer(InvitationDocumentsDocument, { requestId });
  return (
    <Card title={t('site.documents')}>
      <Answered asked={asked}>
        {({ documents }) => {
          const files = documents.edges.map(({ node }) => node).filter(({ state }) => state === 'STORED');
          if (files.length === 0) return <p>{t('site.documents.none')}</p>;
          return (
            <Stack gap={4}>
              {files.map((file) => (
                <Stack key={file.id} gap={1}>
                  {file.allowedActions.includes('document:open') ? (
                    <TextLink
                      href={file.contentPath.startsWith('/') ? file.contentPath : `/${file.contentPath}`}
                      download
                    >
                      {file.name}
                    </TextLink>
                  ) : (
                    <span>{file.name}</span>
                  )}
                  <Inline gap={2}>
                    <small>
                      {t(`document-purpose.${file.purpose}`)},{' '}
                      {dates.number(Math.ceil(file.size / 1000), { style: 'unit', unit: 'kilobyte' })}
                    </small>
                    <Badge>{t(`document-tier.${file.tier}`)}</Badge>
                    {file.risks.map((risk) => (
                      <Badge key={risk} tone="soon">
                        {t(`document-risk.${risk}`)}
                      </Badge>
                    ))}
                  </Inline>
                </Stack>
              ))}
              <small>{t('site.documents.logged')}</small>
            </Stack>
          );
        }}
      </Answered>
    </Card>
  );
}
