import { type ReactNode, useState } from 'react';
import type { InboxRowFragment } from '../../../graphql/graphql';
import { Badge, Button, Dialog, Notice, Stack, Table } from '../../../ui';
import { useWords } from '../words';

interface BulkDialogProps {
  readonly title: string;
  readonly confirmLabel: string;
  readonly inquiries: readonly InboxRowFragment[];
  /** What is asked once for all. */
  readonly children?: ReactNode;
  /** What will be done with one row. */
  readonly plan?: { readonly header: string; readonly of: (inquiry: InboxRowFragment) => ReactNode };
  readonly isReady: boolean;
  /** Does it for one; gives back in words why not. */
  readonly run: (inquiry: InboxRowFragment) => Promise<string | undefined>;
  readonly onClose: () => void;
}

type Result = { readonly refused: string | undefined };

/** The same for several inquiries, one after the other, with what became of each. */
export function BulkDialog({ title, confirmLabel, inquiries, children, plan, isReady, run, onClose }: BulkDialogProps) {
  const t = useWords();
  const [results, setResults] = useState<ReadonlyMap<string, Result>>(new Map());
  const [isRunning, setRunning] = useState(false);
  const left = inquiries.filter(({ id }) => results.get(id)?.refused !== undefined || !results.has(id));
  const isDone = results.size > 0 && !isRunning;
  const go = async (): Promise<void> => {
    setRunning(true);
    for (const inquiry of left) {
      const refused = await run(inquiry);
      setResults((former) => new Map(former).set(inquiry.id, { refused }));
    }
    setRunning(false);
  };
  const count = inquiries.length - left.length;
  return (
    <Dialog
      title={title}
      size="lg"
      isOpen
      isDismissable={!isRunning}
      onOpenChange={(open) => {
        if (!open && !isRunning) onClose();
      }}
      footer={
        <>
          <Button onPress={onClose} isDisabled={isRunning}>
            {t(isDone ? 'common.close' : 'common.cancel')}
          </Button>
          {left.length > 0 && (
            <Button variant="primary" isPending={isRunning} isDisabled={!isReady} onPress={() => void go()}>
              {isDone ? t('coordination.bulk.again', { n: left.length }) : confirmLabel}
            </Button>
          )}
        </>
      }
    >
      <Stack gap={4}>
        {isDone && (
          <Notice tone={left.length === 0 ? 'ok' : 'warn'} live="polite">
            {t('coordination.bulk.result', { n: count, of: inquiries.length })}
          </Notice>
        )}
        {children}
        <Table
          label={t('coordination.bulk.rows')}
          density="dense"
          rows={inquiries}
          rowId={({ id }) => id}
          columns={[
            {
              id: 'inquiry',
              header: t('coordination.inbox.inquiry'),
              isRowHeader: true,
              priority: 1,
              cell: ({ reference, title: name }) => `${reference} ${name}`,
            },
            ...(plan ? [{ id: 'plan', header: plan.header, cell: plan.of }] : []),
            {
              id: 'result',
              header: t('coordination.bulk.became'),
              cell: ({ id }) => <Became result={results.get(id)} isRunning={isRunning} />,
            },
          ]}
        />
      </Stack>
    </Dialog>
  );
}

function Became({ result, isRunning }: { readonly result: Result | undefined; readonly isRunning: boolean }) {
  const t = useWords();
  if (!result) return <span>{isRunning ? t('coordination.bulk.waits') : '–'}</span>;
  if (result.refused === undefined) return <Badge tone="ok">{t('coordination.bulk.done')}</Badge>;
  return (
    <Stack gap={1}>
      <Badge tone="late">{t('coordination.bulk.not-done')}</Badge>
      <span>{result.refused}</span>
    </Stack>
  );
}
