import { useState } from 'react';
import {
  CorrectionsDocument,
  type CorrectionsQuery,
  type DisagreementChoice,
  SettleDisagreementDocument,
  SourceDisagreementsDocument,
  type SourceDisagreementsQuery,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useTry } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import {
  Button,
  Confirm,
  DiffText,
  EmptyState,
  Inline,
  PageHeader,
  Section,
  Stack,
  Table,
  TextLink,
} from '../../../ui';
import { useWords } from '../words';

type Disagreement = SourceDisagreementsQuery['sourceDisagreements']['edges'][number]['node'];
type Correction = CorrectionsQuery['corrections']['edges'][number]['node'];

const PAGE = 100;

/** Where two sources disagree and a person decides; and what was known otherwise before. */
export function CorrectionsPage() {
  return <InPartnership>{(here) => <Corrections here={here} />}</InPartnership>;
}

function Corrections({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  return (
    <Stack gap={8}>
      <PageHeader
        title={t('participation.corrections')}
        lead={t('participation.corrections.lead')}
        eyebrow={dates.country(here.country)}
        breadcrumbs={[
          { label: t('nav.trials'), href: `/trials?in=${here.code}` },
          { label: t('participation.corrections') },
        ]}
        actions={here.switcher}
      />
      <Disagreements here={here} />
      <LateCorrections here={here} />
    </Stack>
  );
}

/** The values of a fact by their names, as one text. */
function useValues() {
  const t = useWords();
  const dates = useDates();
  return (values: unknown): string =>
    dates.list(
      Object.entries((values ?? {}) as Record<string, unknown>)
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([name, value]) =>
          t('participation.value', {
            name: t.maybe(`participation.value.${name}`) ?? name,
            value:
              typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)
                ? dates.date(value)
                : typeof value === 'number'
                  ? dates.number(value)
                  : String(value),
          }),
        ),
    );
}

function Disagreements({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const values = useValues();
  const { holds } = useSession();
  const give = useTry(here.timeZone);
  const { run } = useCommand(SettleDisagreementDocument);
  const asked = useAnswer(SourceDisagreementsDocument, { partnershipId: here.id, open: null, first: PAGE });
  const [deciding, setDeciding] = useState<{ readonly id: string; readonly choice: DisagreementChoice }>();
  const maySettle = holds(['SECRETARIAT', 'NATIONAL_COORDINATOR'], here.id);
  return (
    <Section title={t('participation.disagreements')} description={t('participation.disagreements.text')}>
      <Answered asked={asked} look="table">
        {({ sourceDisagreements }) => (
          <Table<Disagreement>
            label={t('participation.disagreements')}
            rows={sourceDisagreements.edges.map(({ node }) => node)}
            rowId={({ id }) => id}
            rowTone={({ choice }) => (choice === null ? 'soon' : undefined)}
            empty={<EmptyState size="sm" title={t('participation.disagreements.none')} />}
            columns={[
              {
                id: 'what',
                header: t('participation.what'),
                priority: 1,
                cell: ({ subject, period, trialId }) => <About subject={subject} period={period} trialId={trialId} />,
              },
              {
                id: 'held',
                header: t('participation.held'),
                cell: ({ held, heldSource }) =>
                  t('participation.says', { source: t(`fact-source.${heldSource}`), values: values(held) }),
              },
              {
                id: 'claimed',
                header: t('participation.claimed'),
                cell: ({ claimed, claimedSource }) =>
                  t('participation.says', { source: t(`fact-source.${claimedSource}`), values: values(claimed) }),
              },
              {
                id: 'decided',
                header: t('participation.decided'),
                cell: ({ id, choice, reason }) =>
                  choice !== null ? (
                    t('participation.decided-as', { choice: t(`disagreement-choice.${choice}`), reason: reason ?? '–' })
                  ) : maySettle ? (
                    <Inline gap={2}>
                      {(['HELD', 'CLAIMED'] as const).map((one) => (
                        <Button
                          key={one}
                          size="sm"
                          onPress={() => {
                            setDeciding({ id, choice: one });
                          }}
                        >
                          {t(`disagreement-choice.${one}`)}
                        </Button>
                      ))}
                    </Inline>
                  ) : (
                    t('participation.undecided')
                  ),
              },
              {
                id: 'raised',
                header: t('participation.raised'),
                priority: 3,
                cell: ({ raisedAt }) => dates.instant(raisedAt, here.timeZone, 'day'),
              },
            ]}
          />
        )}
      </Answered>
      <Confirm
        isOpen={deciding !== undefined}
        onClose={() => {
          setDeciding(undefined);
        }}
        title={t('action.disagreement:settle')}
        confirmLabel={deciding ? t(`disagreement-choice.${deciding.choice}`) : t('common.confirm')}
        reason={{ label: t('common.reason'), isRequired: true, maxLength: 1000 }}
        onConfirm={(reason) =>
          deciding === undefined
            ? undefined
            : give(async () => (await run({ ...deciding, reason: reason ?? '' })).settleDisagreement, t('common.saved'))
        }
      />
    </Section>
  );
}

function LateCorrections({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const values = useValues();
  const asked = useAnswer(CorrectionsDocument, { partnershipId: here.id, first: PAGE });
  return (
    <Section title={t('participation.late')} description={t('participation.late.text')}>
      <Answered asked={asked} look="table">
        {({ corrections }) => (
          <Table<Correction>
            label={t('participation.late')}
            rows={corrections.edges.map(({ node }) => node)}
            rowId={({ id }) => id}
            empty={<EmptyState size="sm" title={t('participation.late.none')} />}
            columns={[
              {
                id: 'what',
                header: t('participation.what'),
                priority: 1,
                cell: ({ subject, period, trialId }) => <About subject={subject} period={period} trialId={trialId} />,
              },
              {
                id: 'change',
                header: t('participation.change'),
                cell: ({ before, after }) => <DiffText before={values(before)} after={values(after)} />,
              },
              { id: 'reason', header: t('common.reason'), cell: ({ reason }) => reason },
              { id: 'source', header: t('participation.source'), cell: ({ source }) => t(`fact-source.${source}`) },
              {
                id: 'when',
                header: t('participation.told'),
                cell: ({ recordedAt }) => dates.instant(recordedAt, here.timeZone, 'day'),
              },
            ]}
          />
        )}
      </Answered>
    </Section>
  );
}

interface AboutProps {
  readonly subject: Disagreement['subject'];
  /** ISO date. */
  readonly period: string;
  readonly trialId: string | null;
}

function About({ subject, period, trialId }: AboutProps) {
  const t = useWords();
  const dates = useDates();
  const words = t('participation.about', { what: t(`disputed-subject.${subject}`), day: dates.date(period) });
  return trialId === null ? <>{words}</> : <TextLink href={`/trials/${trialId}`}>{words}</TextLink>;
}
