import { useParams } from '@tanstack/react-router';
import {
  NetworkScorecardDocument,
  type NetworkScorecardQuery,
  TellNetworkConditionDocument,
} from '../../../graphql/graphql';
import { changed, useAddress } from '../../../lib/address';
import { Answered } from '../../../lib/answered';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useDraft } from '../../../lib/draft';
import { useAnswer, useCommand } from '../../../lib/query';
import { usePartnership, useZone } from '../../../lib/session/partnership';
import { useSession } from '../../../lib/session/session';
import {
  Button,
  Disclosure,
  EmptyState,
  Form,
  FormActions,
  PageHeader,
  Section,
  Split,
  Stack,
  TextArea,
  Timeline,
} from '../../../ui';
import { type FigureRow } from '../board/figures';
import { FigurePanel } from '../board/figure-panel';
import { FigureTable } from '../board/figure-table';
import styles from '../kpi.module.css';
import { BOARD_ROLES } from '../places';
import { ScopeChoice, useScope } from '../scope';
import { useWords } from '../words';

/** A network's figures, and beside them in words what helps and what hinders it. */
export function ScorecardPage() {
  const { networkId = '' }: { readonly networkId?: string } = useParams({ strict: false });
  return <Scorecard key={networkId} networkId={networkId} />;
}

function Scorecard({ networkId }: { readonly networkId: string }) {
  const t = useWords();
  const scope = useScope('UTC');
  const variables = { networkId, period: scope.periodName, asOf: scope.asOf };
  const asked = useAnswer(NetworkScorecardDocument, variables, { keep: true });
  return (
    <Answered asked={asked} look="block">
      {({ network, networkScorecard }) => (
        <Stack gap={6}>
          <PageHeader
            title={network.name}
            lead={t('kpi.scorecard.lead')}
            breadcrumbs={[{ label: t('kpi.scorecards'), href: '/kpi/networks' }, { label: network.name }]}
          />
          <ScopeChoice scope={scope} />
          <Split
            main={<Figures report={networkScorecard.report} networkId={networkId} />}
            side={
              <Conditions
                networkId={networkId}
                partnershipId={network.partnershipId}
                told={networkScorecard.conditions}
              />
            }
            sideWidth="wide"
          />
        </Stack>
      )}
    </Answered>
  );
}

type Told = NetworkScorecardQuery['networkScorecard'];

function Figures({ report, networkId }: { readonly report: Told['report']; readonly networkId: string }) {
  const t = useWords();
  const { address } = useAddress();
  const { holds } = useSession();
  const here = usePartnership(report.partnershipId);
  const scope = useScope(here?.timeZone ?? 'UTC');
  const isBoard = holds(BOARD_ROLES, report.partnershipId);
  const told = report.figures.filter(({ value }) => value !== null);
  const untold = report.figures.filter(({ value }) => value === null);
  const currency = here?.currency ?? 'EUR';
  const hrefOf = ({ definition }: FigureRow): string =>
    `/kpi/networks/${networkId}?${new URLSearchParams(changed(address, { figure: definition.id })).toString()}`;
  const shown = report.figures.find(({ definition }) => definition.id === address['figure']);
  return (
    <Section title={t('kpi.scorecard.figures')}>
      <Stack gap={3}>
        {told.length === 0 ? (
          <EmptyState size="sm" title={t('kpi.rows.none')} />
        ) : (
          <FigureTable label={t('kpi.scorecard.figures')} figures={told} currency={currency} hrefOf={hrefOf} />
        )}
        {untold.length > 0 && (
          <Disclosure title={t('kpi.scorecard.untold', { n: untold.length })}>
            <FigureTable
              label={t('kpi.scorecard.untold', { n: untold.length })}
              figures={untold}
              currency={currency}
              hrefOf={hrefOf}
            />
          </Disclosure>
        )}
      </Stack>
      {here && <FigurePanel here={{ ...here, switcher: null }} scope={scope} figure={shown} hasRows={isBoard} />}
    </Section>
  );
}

interface ConditionsProps {
  readonly networkId: string;
  readonly partnershipId: string;
  readonly told: Told['conditions'];
}

function Conditions({ networkId, partnershipId, told }: ConditionsProps) {
  const t = useWords();
  const dates = useDates();
  const zone = useZone(partnershipId);
  const { holds } = useSession();
  const { run } = useCommand(TellNetworkConditionDocument);
  const { attempt, problem, isRunning } = useAttempt(zone);
  const draft = useDraft(`network-condition:${networkId}`, '');
  const mayTell =
    holds(['NATIONAL_COORDINATOR', 'SECRETARIAT'], partnershipId) || holds('NETWORK_COORDINATOR', networkId);
  const save = async (): Promise<void> => {
    const words = draft.value.trim();
    if (words === '') return;
    if (await attempt(async () => (await run({ networkId, words })).tellNetworkCondition, t('common.saved')))
      draft.forget();
  };
  return (
    <Section title={t('kpi.conditions')} description={t('kpi.conditions.text')}>
      <Stack gap={4}>
        {told.length === 0 ? (
          <EmptyState size="sm" title={t('kpi.conditions.none')} />
        ) : (
          <Timeline
            label={t('kpi.conditions')}
            events={told.map(({ id, words, toldAt }) => ({
              id,
              time: dates.instant(toldAt, zone, 'day'),
              dateTime: toldAt,
              title: t('kpi.conditions.told'),
              text: <span className={styles.long}>{words}</span>,
            }))}
          />
        )}
        {mayTell && (
          <Form
            label={t('action.network-condition:tell')}
            formError={problem}
            onSubmit={() => {
              void save();
            }}
          >
            <TextArea
              label={t('action.network-condition:tell')}
              maxLength={4000}
              value={draft.value}
              onChange={draft.write}
            />
            <FormActions>
              <Button type="submit" isPending={isRunning} isDisabled={draft.value.trim() === ''}>
                {t('common.save')}
              </Button>
            </FormActions>
          </Form>
        )}
      </Stack>
    </Section>
  );
}
