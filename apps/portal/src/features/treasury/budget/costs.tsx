import { useState } from 'react';
import {
  type BudgetOutcomeQuery,
  ReverseCostDocument,
  YearCostsDocument,
  type YearCostsQuery,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useTry } from '../../../lib/attempt';
import { dateIn, useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { useSession } from '../../../lib/session/session';
import type { Here } from '../../../parts/partnership/in-partnership';
import { Button, Confirm, EmptyState, Section, Stack, Table } from '../../../ui';
import { useMoney } from '../money';
import { useWords } from '../words';

type Cost = YearCostsQuery['costs']['edges'][number]['node'];

interface CostsProps {
  readonly here: Here;
  readonly year: number;
  readonly outcome: BudgetOutcomeQuery['budgetOutcome'];
}

/** What was spent, with the voucher of each; what is reversed stays, with its mirror. */
export function Costs({ here, year, outcome }: CostsProps) {
  const t = useWords();
  const dates = useDates();
  const money = useMoney();
  const { now } = useNow();
  const { holds } = useSession();
  const give = useTry(here.timeZone);
  const { run } = useCommand(ReverseCostDocument);
  const [after, setAfter] = useState<string | null>(null);
  const [reversed, setReversed] = useState<string>();
  const asked = useAnswer(YearCostsDocument, { partnershipId: here.id, year, first: 50, after }, { keep: true });
  const canReverse = holds('SECRETARIAT', here.id);
  const sourceName = (id: string): string => outcome.sources.find(({ source }) => source.id === id)?.source.name ?? '–';
  const lineName = (code: string): string => outcome.lines.find((line) => line.code === code)?.name ?? code;
  return (
    <Section title={t('treasury.costs')}>
      <Answered asked={asked} look="table">
        {({ costs: { edges, pageInfo } }) => {
          const rows = edges.map(({ node }) => node);
          const taken = new Set(rows.flatMap(({ reversesId }) => (reversesId === null ? [] : [reversesId])));
          return (
            <Stack gap={4}>
              <Table<Cost>
                label={t('treasury.costs')}
                rows={rows}
                rowId={({ id }) => id}
                rowLabel={({ text }) => text}
                empty={<EmptyState size="sm" title={t('treasury.costs.none')} />}
                columns={[
                  {
                    id: 'text',
                    header: t('treasury.costs.text'),
                    isRowHeader: true,
                    priority: 1,
                    cell: ({ text }) => text,
                  },
                  {
                    id: 'on',
                    header: t('treasury.costs.on'),
                    isNoWrap: true,
                    priority: 2,
                    cell: ({ incurredOn }) => dates.date(incurredOn),
                  },
                  {
                    id: 'line',
                    header: t('treasury.budget.line'),
                    priority: 2,
                    cell: ({ lineCode }) => lineName(lineCode),
                  },
                  {
                    id: 'source',
                    header: t('treasury.budget.source'),
                    priority: 2,
                    cell: ({ fundSourceId }) => sourceName(fundSourceId),
                  },
                  { id: 'voucher', header: t('treasury.costs.voucher'), priority: 2, cell: ({ voucher }) => voucher },
                  {
                    id: 'amount',
                    header: t('treasury.invoices.amount'),
                    align: 'end',
                    isNoWrap: true,
                    priority: 2,
                    cell: ({ amountMinor }) => money(amountMinor, outcome.currency),
                  },
                ]}
                {...(canReverse && {
                  rowActions: ({ id, reversesId }: Cost) =>
                    reversesId === null &&
                    !taken.has(id) && (
                      <Button
                        size="sm"
                        onPress={() => {
                          setReversed(id);
                        }}
                      >
                        {t('treasury.costs.reverse')}
                      </Button>
                    ),
                })}
              />
              {pageInfo.hasNextPage && (
                <div>
                  <Button
                    onPress={() => {
                      setAfter(pageInfo.endCursor);
                    }}
                  >
                    {t('treasury.payments.next')}
                  </Button>
                </div>
              )}
            </Stack>
          );
        }}
      </Answered>
      <Confirm
        isOpen={reversed !== undefined}
        onClose={() => {
          setReversed(undefined);
        }}
        title={t('treasury.costs.reverse-title')}
        body={t('treasury.costs.reverse-text')}
        confirmLabel={t('treasury.costs.reverse')}
        reason={{ label: t('common.reason'), isRequired: true, maxLength: 500 }}
        onConfirm={(reason) =>
          reversed === undefined
            ? undefined
            : give(
                async () =>
                  (await run({ costId: reversed, incurredOn: dateIn(now, here.timeZone), reason })).reverseCost,
                t('treasury.costs.reversed'),
              )
        }
      />
    </Section>
  );
}
