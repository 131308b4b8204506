import { useState } from 'react';
import {
  AttestWriteOffDocument,
  WithdrawWriteOffDocument,
  type WriteOffRowFragment,
  WriteOffsDocument,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useTry } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import type { Here } from '../../../parts/partnership/in-partnership';
import { Badge, Button, Confirm, EmptyState, Inline, Stack, Table } from '../../../ui';
import { useMoney } from '../money';
import { useWords } from '../words';

const STEPS = ['write-off:attest', 'write-off:withdraw'] as const;
const TONES = { PROPOSED: 'soon', ATTESTED: 'ok', WITHDRAWN: 'neutral' } as const;

/** Claims that are given up: one person proposes, another attests. */
export function WriteOffs({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const money = useMoney();
  const give = useTry(here.timeZone);
  const attest = useCommand(AttestWriteOffDocument);
  const withdraw = useCommand(WithdrawWriteOffDocument);
  const [asked, setAsked] = useState<{ readonly id: string; readonly step: (typeof STEPS)[number] }>();
  const found = useAnswer(WriteOffsDocument, { partnershipId: here.id, first: 100 });
  return (
    <Stack gap={4}>
      <Answered asked={found} look="table">
        {({ writeOffs }) => (
          <Table<WriteOffRowFragment>
            label={t('treasury.write-offs')}
            rows={writeOffs.edges.map(({ node }) => node)}
            rowId={({ id }) => id}
            rowLabel={({ invoice }) => invoice?.number ?? ''}
            empty={
              <EmptyState size="sm" title={t('treasury.write-offs.none')}>
                {t('treasury.write-offs.none-text')}
              </EmptyState>
            }
            columns={[
              {
                id: 'invoice',
                header: t('treasury.invoices.one'),
                isRowHeader: true,
                priority: 1,
                cell: ({ invoice }) =>
                  invoice === null
                    ? '–'
                    : t('treasury.payments.invoice-of', { number: invoice.number, name: invoice.buyer.name }),
              },
              {
                id: 'state',
                header: t('common.state'),
                priority: 2,
                cell: ({ state }) => <Badge tone={TONES[state]}>{t(`write-off-state.${state}`)}</Badge>,
              },
              { id: 'reason', header: t('common.reason'), priority: 2, cell: ({ reason }) => reason },
              {
                id: 'proposed',
                header: t('treasury.write-offs.proposed'),
                priority: 2,
                cell: ({ proposedAt }) => dates.instant(proposedAt, here.timeZone, 'day'),
              },
              {
                id: 'amount',
                header: t('treasury.invoices.amount'),
                align: 'end',
                isNoWrap: true,
                priority: 2,
                cell: ({ minor, invoice }) => money(minor, invoice?.currency ?? here.currency),
              },
            ]}
            rowActions={({ id, allowedActions }) => (
              <Inline gap={1}>
                {STEPS.filter((step) => allowedActions.includes(step)).map((step) => (
                  <Button
                    key={step}
                    size="sm"
                    variant={step === 'write-off:attest' ? 'primary' : 'secondary'}
                    onPress={() => {
                      setAsked({ id, step });
                    }}
                  >
                    {t(`action.${step}`)}
                  </Button>
                ))}
              </Inline>
            )}
          />
        )}
      </Answered>
      <Confirm
        isOpen={asked !== undefined}
        onClose={() => {
          setAsked(undefined);
        }}
        title={asked === undefined ? '' : t(`action.${asked.step}`)}
        body={t('treasury.write-offs.text')}
        confirmLabel={asked === undefined ? t('common.confirm') : t(`action.${asked.step}`)}
        onConfirm={() => {
          if (asked === undefined) return undefined;
          const { id } = asked;
          return asked.step === 'write-off:attest'
            ? give(async () => (await attest.run({ id })).attestWriteOff, t('treasury.write-offs.attested'))
            : give(async () => (await withdraw.run({ id })).withdrawWriteOff, t('treasury.write-offs.withdrawn'));
        }}
      />
    </Stack>
  );
}
