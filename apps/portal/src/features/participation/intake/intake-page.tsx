import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  ConfirmRegisterMatchDocument,
  ImportRegisterRecordDocument,
  RegisterRecordsDocument,
  type RegisterRecordRowFragment,
  RejectRegisterMatchDocument,
} from '../../../graphql/graphql';
import { Answered, faultWords } from '../../../lib/answered';
import { useAttempt, useTry } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { refreshAll, useAnswer, useCommand } from '../../../lib/query';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import {
  Badge,
  Button,
  Confirm,
  EmptyState,
  FileDrop,
  Inline,
  Notice,
  PageHeader,
  RadioGroup,
  Section,
  Stack,
  Table,
  TextLink,
} from '../../../ui';
import { useWords } from '../words';
import { type RowProblem, sendSpreadsheet, type Sent, type Sheet, SHEETS } from './send-spreadsheet';

const MOST_BYTES = 10 * 1024 * 1024;
const PAGE = 100;

/** Trials from files: spreadsheets of months, milestones and figures, and records of registers to be confirmed. */
export function IntakePage() {
  return <InPartnership>{(here) => <Intake here={here} />}</InPartnership>;
}

function Intake({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  return (
    <Stack gap={8}>
      <PageHeader
        title={t('participation.intake')}
        lead={t('participation.intake.lead')}
        eyebrow={dates.country(here.country)}
        breadcrumbs={[
          { label: t('nav.trials'), href: `/trials?in=${here.code}` },
          { label: t('participation.intake') },
        ]}
        actions={here.switcher}
      />
      <Spreadsheet key={here.id} here={here} />
      <RegisterRecords here={here} />
    </Stack>
  );
}

function Spreadsheet({ here }: { readonly here: Here }) {
  const t = useWords();
  const client = useQueryClient();
  const [kind, setKind] = useState<Sheet>('counts');
  const [sent, setSent] = useState<Sent>();
  const [fault, setFault] = useState<string>();
  const [sending, setSending] = useState<string>();
  const take = async (file: File): Promise<void> => {
    setSent(undefined);
    setFault(undefined);
    setSending(file.name);
    try {
      setSent(await sendSpreadsheet(here.id, kind, file));
      await refreshAll(client);
    } catch (error) {
      setFault(faultWords(t, error));
    } finally {
      setSending(undefined);
    }
  };
  return (
    <Section title={t('participation.sheet')} description={t('participation.sheet.text')}>
      <Stack gap={4}>
        <RadioGroup
          label={t('participation.sheet.kind')}
          value={kind}
          onChange={setKind}
          options={SHEETS.map((one) => ({ value: one, label: t(`participation.sheet.${one}`) }))}
        />
        <Inline gap={4}>
          {(['csv', 'xlsx'] as const).map((format) => (
            <TextLink key={format} href={`/recruitment/templates/${kind}.${format}`} download>
              {t('participation.sheet.template', { format: format.toUpperCase() })}
            </TextLink>
          ))}
        </Inline>
        <FileDrop
          label={t('participation.sheet.file')}
          accept={['.csv', '.xlsx']}
          acceptWords="CSV, XLSX"
          maxSize={MOST_BYTES}
          maxSizeWords="10 MiB"
          onFiles={([file]) => {
            if (file) void take(file);
          }}
          files={sending === undefined ? [] : [{ id: 'file', name: sending }]}
        />
        {fault !== undefined && (
          <Notice tone="error" live="assertive" title={t('participation.sheet.refused')}>
            {fault}
          </Notice>
        )}
        {sent && 'kept' in sent && (
          <Notice tone="ok" live="polite" title={t('participation.sheet.kept', { n: sent.kept.rows })}>
            {t('participation.sheet.kept-text', {
              recorded: sent.kept.recorded,
              corrected: sent.kept.corrected,
              disputed: sent.kept.disputed,
            })}
          </Notice>
        )}
        {sent && 'problems' in sent && (
          <>
            <Notice tone="error" live="assertive" title={t('participation.sheet.refused')}>
              <span lang="en">{sent.message}</span>
            </Notice>
            {sent.problems.length > 0 && (
              <Table<RowProblem>
                label={t('participation.sheet.problems', { n: sent.problemCount })}
                isLabelShown
                rows={sent.problems}
                rowId={({ line, column, message }) => `${line}:${column ?? ''}:${message}`}
                density="dense"
                columns={[
                  { id: 'line', header: t('participation.sheet.line'), priority: 1, cell: ({ line }) => String(line) },
                  { id: 'column', header: t('participation.sheet.column'), cell: ({ column }) => column ?? '–' },
                  {
                    id: 'why',
                    header: t('participation.sheet.why'),
                    cell: ({ message }) => <span lang="en">{message}</span>,
                  },
                ]}
              />
            )}
          </>
        )}
      </Stack>
    </Section>
  );
}

const TONES = { SUGGESTED: 'soon', CONFIRMED: 'ok', REJECTED: 'neutral' } as const;

function RegisterRecords({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const give = useTry(here.timeZone);
  const asked = useAnswer(RegisterRecordsDocument, { partnershipId: here.id, first: PAGE });
  const { run: bring } = useCommand(ImportRegisterRecordDocument);
  const { run: confirmMatch } = useCommand(ConfirmRegisterMatchDocument);
  const { run: reject } = useCommand(RejectRegisterMatchDocument);
  const { attempt, problem, isRunning } = useAttempt(here.timeZone);
  const [deciding, setDeciding] = useState<{
    readonly record: RegisterRecordRowFragment;
    readonly how: 'confirm' | 'reject';
  }>();
  const record = deciding?.record;
  return (
    <Section title={t('participation.register')} description={t('participation.register.text')}>
      <Stack gap={4}>
        <FileDrop
          label={t('participation.register.file')}
          accept={['.json']}
          acceptWords="JSON"
          maxSize={MOST_BYTES}
          maxSizeWords="10 MiB"
          isDisabled={isRunning}
          onFiles={([file]) => {
            if (!file) return;
            void attempt(async () => {
              const variables = { partnershipId: here.id, text: await file.text(), fileName: file.name.slice(0, 300) };
              return (await bring(variables)).importRegisterRecord;
            }, t('participation.register.read'));
          }}
        />
        {problem !== undefined && (
          <Notice tone="error" live="assertive" title={t('participation.register.refused')}>
            {problem}
          </Notice>
        )}
        <Answered asked={asked} look="table">
          {({ registerRecords }) => (
            <Table<RegisterRecordRowFragment>
              label={t('participation.register')}
              rows={registerRecords.edges.map(({ node }) => node)}
              rowId={({ id }) => id}
              rowLabel={({ number }) => number}
              empty={<EmptyState size="sm" title={t('participation.register.none')} />}
              columns={[
                {
                  id: 'number',
                  header: t('participation.number'),
                  priority: 1,
                  isRowHeader: true,
                  cell: ({ number, trialId }) =>
                    trialId === null ? number : <TextLink href={`/trials/${trialId}`}>{number}</TextLink>,
                },
                { id: 'title', header: t('common.title'), cell: ({ facts }) => facts.title },
                {
                  id: 'match',
                  header: t('participation.register.match'),
                  cell: ({ matchedBy }) =>
                    matchedBy === null ? t('participation.register.unmatched') : t(`matched-by.${matchedBy}`),
                },
                {
                  id: 'brings',
                  header: t('participation.register.brings'),
                  cell: ({ suggestion }) =>
                    t('participation.register.brings-text', {
                      sites: suggestion.sites.length,
                      days: suggestion.milestones.length,
                    }),
                },
                {
                  id: 'state',
                  header: t('common.state'),
                  cell: ({ state, reason }) => (
                    <>
                      <Badge tone={TONES[state]}>{t(`register-match-state.${state}`)}</Badge> {reason}
                    </>
                  ),
                },
                {
                  id: 'decide',
                  header: t('common.actions'),
                  cell: (row) =>
                    row.state !== 'SUGGESTED' ? (
                      dates.instant(row.readAt, here.timeZone, 'day')
                    ) : (
                      <Inline gap={2}>
                        {(['confirm', 'reject'] as const).map((how) => (
                          <Button
                            key={how}
                            size="sm"
                            onPress={() => {
                              setDeciding({ record: row, how });
                            }}
                          >
                            {t(`participation.register.${how}`)}
                          </Button>
                        ))}
                      </Inline>
                    ),
                },
              ]}
            />
          )}
        </Answered>
      </Stack>
      <Confirm
        isOpen={deciding?.how === 'confirm'}
        onClose={() => {
          setDeciding(undefined);
        }}
        title={t('participation.register.confirm')}
        body={
          record
            ? t('participation.register.confirm-text', {
                title: record.facts.title,
                sites: dates.list(record.suggestion.sites.map(({ name }) => name)) || '–',
              })
            : ''
        }
        confirmLabel={t('participation.register.confirm')}
        onConfirm={() =>
          record &&
          give(async () => {
            const sites = record.suggestion.sites.map(({ siteId }, place) => ({ place, siteId }));
            const input = { sites, tellOutcome: record.suggestion.outcome };
            return (await confirmMatch({ id: record.id, input })).confirmRegisterMatch;
          }, t('participation.register.confirmed'))
        }
      />
      <Confirm
        isOpen={deciding?.how === 'reject'}
        onClose={() => {
          setDeciding(undefined);
        }}
        title={t('participation.register.reject')}
        body={record?.facts.title ?? ''}
        confirmLabel={t('participation.register.reject')}
        reason={{ label: t('common.reason'), isRequired: true, maxLength: 1000 }}
        onConfirm={(reason) =>
          record && give(async () => (await reject({ id: record.id, reason })).rejectRegisterMatch, t('common.saved'))
        }
      />
    </Section>
  );
}
