import { ScrollText } from 'lucide-react';
import {
  type AuditFilter,
  AuditPersonDocument,
  AuditTrailDocument,
  type AuditTrailQuery,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { dateIn, useDates } from '../../../lib/dates';
import { instantIn } from '../../../lib/local-time';
import { useAnswer } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import {
  Button,
  ComboBox,
  DateRange,
  DiffText,
  Disclosure,
  EmptyState,
  Grid,
  Inline,
  PageHeader,
  Select,
  Stack,
  Tag,
  TextLink,
  Timeline,
} from '../../../ui';
import { oneOf, useAddress } from '../../../lib/address';
import { periodOf, plusDays } from '../dates';
import { FindPerson } from '../find-person';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { useWords } from '../words';
import styles from './audit.module.css';
import { pageOfSubject, valueText } from './value-text';

type Entry = AuditTrailQuery['auditEntries']['edges'][number]['node'];

const PAGE = 50;
const DEFAULT_DAYS = 30;
const SUBJECTS = [
  ...(['inquiry', 'request', 'assignment', 'invitation', 'recipient', 'answer', 'national-response'] as const),
  ...([
    'capacity-hold',
    'support-confirmation',
    'network',
    'network-status-period',
    'site',
    'passport-answer',
  ] as const),
  ...(['absence', 'document', 'confidentiality-agreement', 'partnership', 'sla-policy', 'closing'] as const),
  ...(['partnership-question', 'message-template', 'text-template', 'organisation', 'person', 'role'] as const),
  ...(['problem-report'] as const),
] as const;

/** Who changed what when, from what to what, and why. */
export function AuditPage() {
  return <InPartnership>{(here) => <Audit here={here} />}</InPartnership>;
}

function Audit({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const { address, change } = useAddress();
  const zone = here.timeZone;
  const period = periodOf(address, dateIn(now, zone), DEFAULT_DAYS);
  const filter: AuditFilter = {
    from: instantIn(period.from, '00:00', zone),
    to: instantIn(plusDays(period.to, 1), '00:00', zone),
    ...(address['person'] !== undefined && { personId: address['person'] }),
    ...(address['action'] !== undefined && { action: address['action'] }),
    ...(address['kind'] !== undefined && { subjectType: address['kind'] }),
    ...(address['subject'] !== undefined && { subjectId: address['subject'] }),
  };
  const after = address['after'] ?? null;
  const asked = useAnswer(AuditTrailDocument, { partnershipId: here.id, filter, first: PAGE, after }, { keep: true });
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.audit')}
        lead={t('secretariat.audit.lead')}
        eyebrow={dates.country(here.country)}
        actions={here.switcher}
      />
      <Filters
        period={period}
        actions={[...new Set(asked.data?.auditEntries.edges.map(({ node }) => node.action) ?? [])]}
      />
      <Answered asked={asked} look="table">
        {({ auditEntries: { edges, pageInfo } }) => (
          <Stack gap={4}>
            {edges.length === 0 ? (
              <EmptyState icon={ScrollText} title={t('secretariat.audit.none')}>
                {t('common.nothing-found')}
              </EmptyState>
            ) : (
              <Entries entries={edges.map(({ node }) => node)} zone={zone} />
            )}
            <Inline gap={2}>
              {after !== null && (
                <Button
                  onPress={() => {
                    change({ after: undefined });
                  }}
                >
                  {t('secretariat.newest')}
                </Button>
              )}
              {pageInfo.hasNextPage && (
                <Button
                  onPress={() => {
                    change({ after: pageInfo.endCursor ?? undefined });
                  }}
                >
                  {t('secretariat.older')}
                </Button>
              )}
            </Inline>
          </Stack>
        )}
      </Answered>
    </Stack>
  );
}

interface FiltersProps {
  readonly period: { readonly from: string; readonly to: string };
  /** Commands seen on the page, offered besides whatever somebody types. */
  readonly actions: readonly string[];
}

function Filters({ period, actions }: FiltersProps) {
  const t = useWords();
  const { address, change: changeAddress } = useAddress();
  // Another filter begins at its newest entry.
  const change = (part: Record<string, string | undefined>): void => {
    changeAddress({ ...part, after: undefined });
  };
  const person = address['person'];
  const { data } = useAnswer(AuditPersonDocument, { id: person ?? '' }, { when: person !== undefined });
  const action = address['action'];
  const subject = address['subject'];
  const label = (one: string): string => t.maybe(`action.${one}`) ?? one;
  return (
    <Stack gap={3}>
      <Grid min={220} gap={3}>
        <DateRange
          label={t('secretariat.audit.period')}
          value={period}
          onChange={(chosen) => {
            change({ from: chosen?.from, to: chosen?.to });
          }}
        />
        <FindPerson
          key={person ?? 'nobody'}
          label={t('secretariat.audit.person')}
          value={person ?? null}
          valueLabel={data?.person.name ?? ''}
          onChange={(id) => {
            change({ person: id ?? undefined });
          }}
        />
        <ComboBox
          label={t('secretariat.audit.action')}
          options={[...new Set([...actions, ...(action === undefined ? [] : [action])])].map((value) => ({
            value,
            label: label(value),
          }))}
          value={action ?? null}
          onChange={(value) => {
            change({ action: value ?? undefined });
          }}
          onCustomText={(text) => {
            change({ action: text.trim() });
          }}
        />
        <Select
          label={t('secretariat.audit.kind')}
          options={SUBJECTS.map((value) => ({ value, label: t(`secretariat.subject.${value}`) }))}
          value={oneOf(SUBJECTS, address['kind']) ?? null}
          placeholder={t('common.all')}
          onChange={(kind) => {
            change({ kind: kind ?? undefined });
          }}
        />
      </Grid>
      <Inline gap={2}>
        {subject !== undefined && (
          <Tag
            onRemove={() => {
              change({ subject: undefined });
            }}
          >
            {t('secretariat.audit.only-one')}
          </Tag>
        )}
        {[person, action, subject, address['kind'], address['from'], address['to']].some(
          (one) => one !== undefined,
        ) && (
          <Button
            size="sm"
            onPress={() => {
              change({
                person: undefined,
                action: undefined,
                subject: undefined,
                kind: undefined,
                from: undefined,
                to: undefined,
              });
            }}
          >
            {t('secretariat.audit.clear')}
          </Button>
        )}
      </Inline>
    </Stack>
  );
}

function Entries({ entries, zone }: { readonly entries: readonly Entry[]; readonly zone: string }) {
  const t = useWords();
  const dates = useDates();
  const { change } = useAddress();
  return (
    <Timeline
      label={t('nav.audit')}
      events={entries.map((entry) => {
        const subject = oneOf(SUBJECTS, entry.subjectType);
        const page = pageOfSubject(entry.subjectType, entry.subjectId);
        const kind = subject === undefined ? entry.subjectType : t(`secretariat.subject.${subject}`);
        return {
          id: entry.id,
          time: dates.instant(entry.occurredAt, zone, 'day-and-time'),
          dateTime: entry.occurredAt,
          title: t('secretariat.audit.entry', { action: t.maybe(`action.${entry.action}`) ?? entry.action, kind }),
          who: entry.person?.name ?? (entry.personId === null ? t('secretariat.audit.house') : t('common.unknown')),
          text: (
            <Stack gap={1}>
              {entry.reason !== null && <span>{t('secretariat.audit.because', { reason: entry.reason })}</span>}
              <span className={styles.quiet}>
                {t('secretariat.audit.recorded', {
                  when: dates.instant(entry.recordedAt, zone, 'day-and-time'),
                  command: entry.action,
                })}
              </span>
            </Stack>
          ),
          actions: (
            <Stack gap={2} className={styles.more}>
              <Inline gap={3}>
                {page !== undefined && <TextLink href={page}>{t('secretariat.audit.open', { kind })}</TextLink>}
                <Button
                  variant="quiet"
                  size="sm"
                  onPress={() => {
                    change({ subject: entry.subjectId, after: undefined });
                  }}
                >
                  {t('secretariat.audit.history')}
                </Button>
              </Inline>
              {entry.changes.length > 0 && (
                <Disclosure title={t('secretariat.audit.changes', { n: entry.changes.length })}>
                  <Changes entry={entry} zone={zone} />
                </Disclosure>
              )}
            </Stack>
          ),
        };
      })}
    />
  );
}

function Changes({ entry, zone }: { readonly entry: Entry; readonly zone: string }) {
  const dates = useDates();
  const text = (value: unknown): string => valueText(value, (instant) => dates.instant(instant, zone, 'day-and-time'));
  return (
    <dl className={styles.changes}>
      {entry.changes.map(({ field, before, after }) => (
        <div key={field}>
          <dt>
            <code>{field}</code>
          </dt>
          <dd>
            <DiffText before={text(before)} after={text(after)} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
