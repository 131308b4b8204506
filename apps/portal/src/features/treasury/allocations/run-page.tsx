import { useParams } from '@tanstack/react-router';
import {
  AllocationRunDocument,
  type AllocationRunQuery,
  AttestAllocationRunDocument,
  PrepareAllocationRunDocument,
  WithdrawAllocationRunDocument,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useTry } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useZone } from '../../../lib/session/partnership';
import {
  Button,
  Card,
  DescriptionList,
  Disclosure,
  Inline,
  PageHeader,
  Section,
  Stack,
  useConfirm,
  toast,
} from '../../../ui';
import { useMoney } from '../money';
import { useWords } from '../words';
import styles from '../treasury.module.css';
import { Explanation } from './explanation';
import { LinesPicture } from './lines-picture';
import { RunStateBadge } from './run-state';

type Run = AllocationRunQuery['allocationRun'];

const STEPS = ['allocation-run:prepare', 'allocation-run:attest', 'allocation-run:withdraw'] as const;

/** One scenario or run: what each gets, why to the last minor unit, and who answers for it. */
export function RunPage() {
  const { runId = '' }: { readonly runId?: string } = useParams({ strict: false });
  const asked = useAnswer(AllocationRunDocument, { id: runId });
  return <Answered asked={asked}>{({ allocationRun }) => <One run={allocationRun} />}</Answered>;
}

function One({ run }: { readonly run: Run }) {
  const t = useWords();
  const dates = useDates();
  const money = useMoney();
  const zone = useZone(run.partnershipId);
  return (
    <Stack gap={6}>
      <PageHeader
        title={run.title}
        breadcrumbs={[{ label: t('nav.allocations'), href: `/allocations?year=${run.year}` }, { label: run.title }]}
        meta={<RunStateBadge state={run.state} />}
        actions={<Actions run={run} zone={zone} />}
      />
      <Card>
        <DescriptionList
          look="grid"
          items={[
            { term: t('treasury.year'), value: run.year },
            { term: t('treasury.allocations.pool'), value: money(run.poolMinor, run.currency) },
            {
              term: t('treasury.allocations.model'),
              value: t('treasury.allocations.model-version', { kind: run.modelKind, version: run.modelVersion }),
            },
            {
              term: t('treasury.budget.use'),
              value:
                run.purpose === null
                  ? t(`fund-use.${run.use}`)
                  : t('treasury.budget.use-for', { use: t(`fund-use.${run.use}`), purpose: run.purpose }),
            },
            {
              term: t('treasury.allocations.prepared'),
              value: dates.instant(run.preparedAt, zone, 'day-and-time'),
            },
            {
              term: t('treasury.allocations.attested'),
              value: run.attestedAt === null ? '–' : dates.instant(run.attestedAt, zone, 'day-and-time'),
            },
            ...(run.coFundingRatio === null
              ? []
              : [
                  {
                    term: t('treasury.budget.co-funding'),
                    value: t('treasury.budget.ratio', {
                      amount: money(run.coFundingMinor, run.currency),
                      ratio: run.coFundingRatio,
                    }),
                  },
                ]),
          ]}
        />
      </Card>
      <LinesPicture
        title={t('treasury.allocations.who-gets')}
        lines={run.lines}
        currency={run.currency}
        poolMinor={run.poolMinor}
      />
      <Section title={t('treasury.allocations.explained')} description={t('treasury.allocations.explained-text')}>
        <Explanation lines={run.explanation} currency={run.currency} />
      </Section>
      <Disclosure title={t('treasury.allocations.inputs')} meta={run.inputsHash.slice(0, 12)}>
        <Stack gap={2}>
          <p>{t('treasury.allocations.inputs-text', { hash: run.inputsHash })}</p>
          <pre className={styles.code} tabIndex={0}>
            {run.inputs}
          </pre>
        </Stack>
      </Disclosure>
    </Stack>
  );
}

function Actions({ run, zone }: { readonly run: Run; readonly zone: string }) {
  const t = useWords();
  const confirm = useConfirm();
  const give = useTry(zone);
  const prepare = useCommand(PrepareAllocationRunDocument);
  const attest = useCommand(AttestAllocationRunDocument);
  const withdraw = useCommand(WithdrawAllocationRunDocument);
  const { id } = run;
  const commands = {
    'allocation-run:prepare': async () => (await prepare.run({ id })).prepareAllocationRun,
    'allocation-run:attest': async () => (await attest.run({ id })).attestAllocationRun,
    'allocation-run:withdraw': async () => (await withdraw.run({ id })).withdrawAllocationRun,
  } as const;
  const step = async (name: (typeof STEPS)[number]): Promise<void> => {
    const given = await confirm({
      title: t(`action.${name}`),
      body: t(`treasury.allocations.confirm.${name}`),
      confirmLabel: t(`action.${name}`),
      ...(name === 'allocation-run:withdraw' && { tone: 'danger' as const }),
    });
    if (given === undefined) return;
    const refused = await give<{ readonly __typename: string }>(commands[name], t(`treasury.allocations.done.${name}`));
    if (refused !== undefined) toast({ tone: 'error', title: refused });
  };
  return (
    <Inline gap={2}>
      {STEPS.filter((name) => run.allowedActions.includes(name)).map((name) => (
        <Button
          key={name}
          variant={name === 'allocation-run:withdraw' ? 'secondary' : 'primary'}
          onPress={() => void step(name)}
        >
          {t(`action.${name}`)}
        </Button>
      ))}
    </Inline>
  );
}
