import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { PaymentFilesDocument, type PaymentFilesQuery } from '../../../graphql/graphql';
import { Answered, faultWords } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { ApiFault } from '../../../lib/graphql';
import { refreshAll, useAnswer } from '../../../lib/query';
import { putFile } from '../../../parts/documents/upload';
import type { Here } from '../../../parts/partnership/in-partnership';
import { Disclosure, EmptyState, FileDrop, Notice, Section, Stack, Table } from '../../../ui';
import { useWords } from '../words';

type BankFile = PaymentFilesQuery['paymentFiles']['edges'][number]['node'];

/** What came of a file, as the door answers it. */
interface Imported {
  readonly paymentFile: Pick<BankFile, 'entries' | 'payments' | 'matched' | 'suggested' | 'knownEntries'>;
  readonly repeated: boolean;
}

const MOST_BYTES = 67_108_864;

/** Takes a file of the bank; the same file again changes nothing. */
export function ImportFile({ here }: { readonly here: Here }) {
  const t = useWords();
  const client = useQueryClient();
  const [sending, setSending] = useState<{ readonly name: string; readonly progress: number }>();
  const [came, setCame] = useState<Imported>();
  const [problem, setProblem] = useState<string>();
  const take = async (file: File): Promise<void> => {
    setCame(undefined);
    setProblem(undefined);
    setSending({ name: file.name, progress: 0 });
    try {
      const answer = await putFile(`/payment-files/${here.id}`, file, 'application/xml', (progress) => {
        setSending({ name: file.name, progress });
      });
      setCame(JSON.parse(answer) as Imported);
      await refreshAll(client);
    } catch (fault) {
      const refused = fault instanceof ApiFault ? t.maybe(`refusal.${fault.code}`) : undefined;
      setProblem(refused ?? faultWords(t, fault));
    } finally {
      setSending(undefined);
    }
  };
  return (
    <Section title={t('action.payment:import')} description={t('treasury.payments.import-text')}>
      <Stack gap={3}>
        <FileDrop
          label={t('treasury.payments.file')}
          accept={['.xml']}
          acceptWords={t('treasury.payments.file-kinds')}
          maxSize={MOST_BYTES}
          maxSizeWords="64 MiB"
          onFiles={([file]) => {
            if (file) void take(file);
          }}
          files={sending ? [{ id: 'file', ...sending }] : []}
        />
        {problem !== undefined && (
          <Notice tone="error" live="assertive" title={t('treasury.payments.file-refused')}>
            {problem}
          </Notice>
        )}
        {came && (
          <Notice
            tone="ok"
            live="polite"
            title={
              came.repeated
                ? t('treasury.payments.repeated')
                : t('treasury.payments.imported', { n: came.paymentFile.payments })
            }
          >
            {t('treasury.payments.imported-text', {
              entries: came.paymentFile.entries,
              matched: came.paymentFile.matched,
              suggested: came.paymentFile.suggested,
              known: came.paymentFile.knownEntries,
            })}
          </Notice>
        )}
        <Disclosure title={t('treasury.payments.files')}>
          <Files here={here} />
        </Disclosure>
      </Stack>
    </Section>
  );
}

function Files({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const asked = useAnswer(PaymentFilesDocument, { partnershipId: here.id, first: 50 });
  return (
    <Answered asked={asked} look="table">
      {({ paymentFiles }) => (
        <Table<BankFile>
          label={t('treasury.payments.files')}
          rows={paymentFiles.edges.map(({ node }) => node)}
          rowId={({ id }) => id}
          empty={<EmptyState size="sm" title={t('treasury.payments.no-files')} />}
          columns={[
            {
              id: 'message',
              header: t('treasury.payments.message'),
              isRowHeader: true,
              priority: 1,
              cell: ({ messageId }) => messageId,
            },
            {
              id: 'kind',
              header: t('treasury.payments.kind'),
              priority: 2,
              cell: ({ kind }) => t(`bank-file-kind.${kind}`),
            },
            {
              id: 'at',
              header: t('treasury.payments.imported-at'),
              priority: 2,
              cell: ({ importedAt }) => dates.instant(importedAt, here.timeZone, 'day-and-time'),
            },
            {
              id: 'came',
              header: t('treasury.payments.result'),
              priority: 2,
              cell: ({ entries, matched, suggested, knownEntries }) =>
                t('treasury.payments.imported-text', { entries, matched, suggested, known: knownEntries }),
            },
          ]}
        />
      )}
    </Answered>
  );
}
