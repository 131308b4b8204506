import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import {
  DeclareRequestDocumentDocument,
  type DocumentPurpose,
  type DocumentTier,
  RemoveRequestDocumentDocument,
  RequestDocumentsDocument,
  type SponsorDocumentOfFragment,
} from '../../graphql/graphql';
import { Answered, faultWords } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { ApiFault } from '../../lib/graphql';
import { useAnswer, useCommand } from '../../lib/query';
import { isRefusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import {
  Badge,
  Button,
  type ChosenFile,
  Disclosure,
  EmptyState,
  FieldGroup,
  FileDrop,
  Inline,
  LinkButton,
  Select,
  Stack,
  Table,
  toast,
  useConfirm,
} from '../../ui';
import { useTry } from '../../lib/attempt';
import { putDocument, sha256Of } from '../../parts/documents/upload';
import { useWords } from './words';

const LARGEST = 25 * 1024 * 1024;

/** The tiers each kind of document may have; the first is offered. The API has the last word. */
const TIERS = {
  SYNOPSIS: ['BLINDED', 'PUBLIC', 'PROTOCOL'],
  PROTOCOL: ['PROTOCOL'],
  SCHEDULE: ['PROTOCOL', 'BLINDED'],
  LAB_MANUAL: ['PROTOCOL', 'BLINDED'],
  OTHER: ['BLINDED', 'PROTOCOL', 'PUBLIC'],
} as const satisfies Partial<Record<DocumentPurpose, readonly DocumentTier[]>>;
type Purpose = keyof typeof TIERS;
const PURPOSES = Object.keys(TIERS) as Purpose[];

interface RequestDocumentsProps {
  readonly requestId: string;
  readonly mayAdd: boolean;
  /** Whether the place to add one is open from the start. */
  readonly isAdding?: boolean;
}

/** The files of a request, and the place to add one. */
export function RequestDocuments({ requestId, mayAdd, isAdding = false }: RequestDocumentsProps) {
  const asked = useAnswer(RequestDocumentsDocument, { requestId });
  return (
    <Stack gap={4}>
      <Answered asked={asked}>
        {({ documents }) => (
          <DocumentTable
            documents={documents.edges.map(({ node }) => node).filter(({ state }) => state === 'STORED')}
          />
        )}
      </Answered>
      {mayAdd && <AddDocument requestId={requestId} isOpen={isAdding} />}
    </Stack>
  );
}

function DocumentTable({ documents }: { readonly documents: readonly SponsorDocumentOfFragment[] }) {
  const t = useWords();
  const size = useSize();
  const confirm = useConfirm();
  const attempt = useTry();
  const { run: remove } = useCommand(RemoveRequestDocumentDocument);
  const removeOne = async ({ id, name }: SponsorDocumentOfFragment): Promise<void> => {
    const given = await confirm({
      title: t('sponsor.document.remove', { name }),
      confirmLabel: t('common.remove'),
      tone: 'danger',
    });
    if (given === undefined) return;
    const refused = await attempt(async () => (await remove({ id })).removeDocument);
    toast(
      refused === undefined ? { tone: 'ok', title: t('sponsor.document.removed') } : { tone: 'error', title: refused },
    );
  };
  return (
    <Table
      label={t('sponsor.documents')}
      rows={documents}
      rowId={({ id }) => id}
      rowLabel={({ name }) => name}
      empty={<EmptyState size="sm" title={t('sponsor.documents.none')} />}
      columns={[
        { id: 'name', header: t('common.name'), isRowHeader: true, priority: 1, cell: ({ name }) => name },
        {
          id: 'purpose',
          header: t('sponsor.document.purpose'),
          priority: 2,
          cell: ({ purpose }) => t(`document-purpose.${purpose}`),
        },
        {
          id: 'tier',
          header: t('sponsor.document.tier'),
          priority: 2,
          cell: ({ tier }) => <Badge>{t(`document-tier.${tier}`)}</Badge>,
        },
        {
          id: 'size',
          header: t('sponsor.document.size'),
          align: 'end',
          isNoWrap: true,
          priority: 2,
          cell: (row) => size(row.size),
        },
        {
          id: 'do',
          header: t('common.actions'),
          priority: 2,
          cell: (row) => (
            <Inline gap={1}>
              <LinkButton size="sm" icon={Download} href={pathOf(row)} download>
                {t('common.download')}
              </LinkButton>
              {row.allowedActions.includes('document:remove') && (
                <Button
                  size="sm"
                  variant="quiet"
                  icon={Trash2}
                  onPress={() => {
                    void removeOne(row);
                  }}
                >
                  {t('common.remove')}
                </Button>
              )}
            </Inline>
          ),
        },
      ]}
    />
  );
}

function AddDocument({ requestId, isOpen }: { readonly requestId: string; readonly isOpen: boolean }) {
  const t = useWords();
  const size = useSize();
  const refusalWords = useRefusalWords();
  const { run: declare } = useCommand(DeclareRequestDocumentDocument);
  const [purpose, setPurpose] = useState<Purpose>('SYNOPSIS');
  const [tier, setTier] = useState<DocumentTier>('BLINDED');
  const [going, setGoing] = useState<readonly ChosenFile[]>([]);
  const tiers: readonly DocumentTier[] = TIERS[purpose];
  const show = (id: string, news: Partial<ChosenFile>): void => {
    setGoing((files) => files.map((file) => (file.id === id ? { ...file, ...news } : file)));
  };
  const drop = (id: string): void => {
    setGoing((files) => files.filter((file) => file.id !== id));
  };
  const send = async (file: File): Promise<void> => {
    const id = crypto.randomUUID();
    setGoing((files) => [...files, { id, name: file.name, size: size(file.size), progress: 0 }]);
    try {
      const { declareDocument } = await declare({
        input: {
          subject: { kind: 'REQUEST', id: requestId },
          name: file.name,
          size: file.size,
          type: file.type,
          sha256: await sha256Of(file),
          purpose,
          tier,
        },
      });
      if (isRefusal(declareDocument)) {
        show(id, { error: refusalWords(declareDocument) });
        return;
      }
      if (declareDocument.__typename !== 'Document') return;
      await putDocument(pathOf(declareDocument), file, (progress) => {
        show(id, { progress });
      });
      drop(id);
      toast({ tone: 'ok', title: t('sponsor.document.stored', { name: file.name }) });
    } catch (fault) {
      const isContent =
        fault instanceof ApiFault && ['CONTENT_REFUSED', 'LENGTH_DIFFERS', 'DIGEST_DIFFERS'].includes(fault.code);
      show(id, { error: isContent ? t('sponsor.document.not-pdf') : faultWords(t, fault), progress: 100 });
    }
  };
  return (
    <Disclosure title={t('sponsor.document.add')} level={3} look="card" defaultOpen={isOpen}>
      <Stack gap={4}>
        <FieldGroup legend={t('sponsor.document.what')} isInline>
          <Select
            label={t('sponsor.document.purpose')}
            options={PURPOSES.map((value) => ({ value, label: t(`document-purpose.${value}`) }))}
            value={purpose}
            onChange={(chosen) => {
              if (chosen === null) return;
              setPurpose(chosen);
              setTier(TIERS[chosen][0]);
            }}
          />
          <Select
            label={t('sponsor.document.tier')}
            options={tiers.map((value) => ({ value, label: t(`document-tier.${value}`) }))}
            value={tier}
            onChange={(chosen) => {
              if (chosen !== null) setTier(chosen);
            }}
          />
        </FieldGroup>
        <FileDrop
          label={t('sponsor.document.file')}
          accept={['.pdf', 'application/pdf']}
          acceptWords="PDF"
          maxSize={LARGEST}
          maxSizeWords={size(LARGEST)}
          isMultiple
          files={going}
          onRemove={drop}
          onFiles={(files) => {
            for (const file of files) void send(file);
          }}
        />
      </Stack>
    </Disclosure>
  );
}

/** Bytes in words. */
function useSize(): (bytes: number) => string {
  const dates = useDates();
  return (bytes) =>
    bytes < 1024 * 1024
      ? dates.number(Math.max(1, Math.round(bytes / 1024)), { style: 'unit', unit: 'kilobyte' })
      : dates.number(bytes / 1024 / 1024, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
}

function pathOf({ contentPath }: { readonly contentPath: string }): string {
  return contentPath.startsWith('/') ? contentPath : `/${contentPath}`;
}
