import { WorkspaceClockDocument, type WorkspaceOfFragment } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { Why } from '../../../parts/clock/why';
import { Section, Stack, Table, Timeline } from '../../../ui';
import { useWords } from '../words';

const SUB_CLOCKS = ['triageDueAt', 'confirmationDueAt', 'siteAnswersDueAt', 'dispositionDueAt'] as const;

/** The clock of an inquiry: why it is due then, what happened to it, and the deadlines inside it. */
export function ClockTab({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const zone = inquiry.partnership.timeZone;
  const asked = useAnswer(WorkspaceClockDocument, { inquiryId: inquiry.id });
  return (
    <Answered asked={asked}>
      {({ inquiry: { ledger, ...why } }) => (
        <Stack gap={8}>
          <Section title={t('coordination.clock.why')}>
            <Why inquiry={why} />
          </Section>
          <Section title={t('coordination.clock.inside')} description={t('coordination.clock.inside-help')}>
            <Table
              label={t('coordination.clock.inside')}
              density="dense"
              rows={SUB_CLOCKS}
              rowId={(name) => name}
              columns={[
                {
                  id: 'step',
                  header: t('coordination.clock.step'),
                  isRowHeader: true,
                  cell: (name) => t(`coordination.clock.${name}`),
                },
                {
                  id: 'by',
                  header: t('common.due'),
                  cell: (name) => {
                    const at = inquiry.clock.internalDeadlines[name];
                    return at === null ? '–' : dates.instant(at, zone);
                  },
                },
                {
                  id: 'passed',
                  header: t('common.state'),
                  cell: (name) => {
                    const at = inquiry.clock.internalDeadlines[name];
                    if (at === null || inquiry.endedAt !== null) return '–';
                    return t(Date.parse(at) < now.getTime() ? 'coordination.clock.passed' : 'coordination.clock.ahead');
                  },
                },
              ]}
            />
          </Section>
          <Section title={t('coordination.clock.ledger')} description={t('coordination.clock.ledger-help')}>
            <Timeline
              label={t('coordination.clock.ledger')}
              events={ledger.map((entry, at) => ({
                id: `${entry.at}-${at}`,
                time: dates.instant(entry.at, zone, 'day-and-time'),
                dateTime: entry.at,
                title: t(`clock-event-kind.${entry.kind}`),
                text: [
                  entry.dueAt === null ? null : t('common.due-at', { when: dates.instant(entry.dueAt, zone) }),
                  entry.reason,
                ]
                  .filter((one) => one !== null && one !== '')
                  .map((line) => <div key={line}>{line}</div>),
              }))}
            />
          </Section>
        </Stack>
      )}
    </Answered>
  );
}
