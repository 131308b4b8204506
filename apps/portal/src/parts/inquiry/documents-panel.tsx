import { Eye, FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import {
  type DocumentSubjectInput,
  PanelDocumentReadsDocument,
  PanelDocumentsDocument,
  type PanelDocumentsQuery,
} from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useAnswer } from '../../lib/query';
import { Badge, Button, Dialog, EmptyState, Inline, Stack, Table, TextLink } from '../../ui';
import { useWords } from '../words';

export type PanelDocument = PanelDocumentsQuery['documents']['edges'][number]['node'];

interface DocumentsPanelProps {
  readonly subject: DocumentSubjectInput;
  /** The partnership's zone. */
  readonly zone: string;
  /** What else may be done with a document here. */
  readonly actions?: (document: PanelDocument) => ReactNode;
}

/** The documents of a subject that one may know of: how confidential each is, and who has read it. */
export function DocumentsPanel({ subject, zone, actions }: DocumentsPanelProps) {
  const t = useWords();
  const dates = useDates();
  const asked = useAnswer(PanelDocumentsDocument, { subject, first: 100 });
  return (
    <Answered asked={asked} look="table">
      {({ documents }) => (
        <Table
          label={t('documents.title')}
          density="dense"
          rows={documents.edges.map(({ node }) => node)}
          rowId={({ id }) => id}
          rowLabel={({ name }) => name}
          empty={<EmptyState size="sm" title={t('documents.none')} />}
          columns={[
            {
              id: 'name',
              header: t('documents.name'),
              isRowHeader: true,
              priority: 1,
              cell: (document) => <DocumentName document={document} />,
            },
            {
              id: 'tier',
              header: t('documents.tier'),
              cell: ({ tier }) => (
                <Badge tone={tier === 'PUBLIC' ? 'neutral' : tier === 'BLINDED' ? 'info' : 'soon'}>
                  {t(`document-tier.${tier}`)}
                </Badge>
              ),
            },
            {
              id: 'state',
              header: t('common.state'),
              cell: ({ state, storedAt, risks }) => (
                <Stack gap={1}>
                  <span>{t(`document-state.${state}`)}</span>
                  {storedAt !== null && <small>{dates.instant(storedAt, zone, 'day')}</small>}
                  {risks.map((risk) => (
                    <Badge key={risk} tone="late">
                      {t(`document-risk.${risk}`)}
                    </Badge>
                  ))}
                </Stack>
              ),
            },
            {
              id: 'actions',
              header: t('common.actions'),
              cell: (document) => (
                <Inline gap={1}>
                  {document.allowedActions.includes('document:read-log') && document.tier !== 'PUBLIC' && (
                    <ReadLog document={document} zone={zone} />
                  )}
                  {actions?.(document)}
                </Inline>
              ),
            },
          ]}
        />
      )}
    </Answered>
  );
}

function DocumentName({ document }: { readonly document: PanelDocument }) {
  const t = useWords();
  const mayOpen = document.state === 'STORED' && document.allowedActions.includes('document:open');
  return (
    <Stack gap={0}>
      {mayOpen ? (
        <TextLink href={document.contentPath} target="_blank">
          {document.name}
        </TextLink>
      ) : (
        <span>{document.name}</span>
      )}
      <small>{t(`document-purpose.${document.purpose}`)}</small>
    </Stack>
  );
}

/** Who has opened a confidential document. */
function ReadLog({ document, zone }: { readonly document: PanelDocument; readonly zone: string }) {
  const t = useWords();
  return (
    <Dialog
      title={t('documents.read-log', { name: document.name })}
      trigger={
        <Button size="sm" variant="quiet" icon={Eye}>
          {t('action.document:read-log')}
        </Button>
      }
    >
      <Reads documentId={document.id} zone={zone} />
    </Dialog>
  );
}

function Reads({ documentId, zone }: { readonly documentId: string; readonly zone: string }) {
  const t = useWords();
  const dates = useDates();
  const asked = useAnswer(PanelDocumentReadsDocument, { documentId, first: 100 });
  return (
    <Answered asked={asked} look="table">
      {({ documentReads }) => (
        <Table
          label={t('action.document:read-log')}
          density="dense"
          rows={documentReads.edges.map(({ node }) => node)}
          rowId={({ id }) => id}
          empty={<EmptyState size="sm" icon={FileText} title={t('documents.unread')} />}
          columns={[
            { id: 'when', header: t('common.date'), cell: ({ readAt }) => dates.instant(readAt, zone, 'day-and-time') },
            {
              id: 'who',
              header: t('common.person'),
              isRowHeader: true,
              cell: ({ person, capacity }) => person?.name ?? t(`document-capacity.${capacity}`),
            },
            { id: 'as', header: t('documents.capacity'), cell: ({ capacity }) => t(`document-capacity.${capacity}`) },
            { id: 'how', header: t('documents.via'), cell: ({ via }) => t(`document-read-via.${via}`) },
          ]}
        />
      )}
    </Answered>
  );
}
