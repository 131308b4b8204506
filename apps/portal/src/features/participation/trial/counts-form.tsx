import { useState } from 'react';
import { RecordRecruitmentCountDocument } from '../../../graphql/graphql';
import { useTry } from '../../../lib/attempt';
import { dateIn } from '../../../lib/dates';
import { useDraft } from '../../../lib/draft';
import { useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { Badge, Button, FieldGroup, Form, FormActions, Notice, NumberField, Stack, toast } from '../../../ui';
import { useWords } from '../words';
import type { DrawerProps } from './drawer-props';
import { monthsToFill } from './recruitment';
import { siteName, type TrialSite } from './site-name';
import { NOT_TOLD, SourceFields, toldInput } from './source-fields';
import { useMonthName } from './use-months';

const FIELDS = ['screened', 'included', 'planned'] as const;
type Field = (typeof FIELDS)[number];
/** What somebody wrote: by `month field`. */
type Written = Readonly<Record<string, number | null>>;

interface CountsFormProps extends DrawerProps {
  readonly site: TrialSite;
  readonly onDone: () => void;
}

const STEP = 6;

/** Several months at once; each is kept or refused by itself, and says so in its own row. */
export function CountsForm({ trial, zone, site, onDone }: CountsFormProps) {
  const t = useWords();
  const { now } = useNow();
  const monthName = useMonthName();
  const give = useTry(zone);
  const { run } = useCommand(RecordRecruitmentCountDocument);
  const draft = useDraft<Written>(`trial-counts:${site.id}`, {});
  const [howMany, setHowMany] = useState(STEP);
  const [told, setTold] = useState(NOT_TOLD);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [isRunning, setRunning] = useState(false);
  const opened = site.milestones.find(({ kind }) => kind === 'SITE_OPEN')?.on ?? null;
  const today = dateIn(now, zone);
  const months = monthsToFill(today, opened, howMany);
  const hasEarlier = monthsToFill(today, opened, howMany + 1).length > months.length;
  const known = (month: string, field: Field): number | null =>
    site.counts.find((count) => count.month === month)?.[field] ?? null;
  const valueOf = (month: string, field: Field): number | null =>
    draft.value[`${month} ${field}`] === undefined ? known(month, field) : (draft.value[`${month} ${field}`] ?? null);
  const changedIn = (month: string): boolean =>
    FIELDS.some((field) => valueOf(month, field) !== null && valueOf(month, field) !== known(month, field));
  const changed = months.filter(changedIn);
  const save = async (): Promise<void> => {
    setRunning(true);
    const found: Record<string, string> = {};
    let rest = draft.value;
    // One after another, the oldest first: a month may need the one before it.
    for (const month of changed) {
      const input = {
        ...{ month, basis: 'MONTH' as const, ...toldInput(told) },
        screened: valueOf(month, 'screened'),
        included: valueOf(month, 'included'),
        planned: valueOf(month, 'planned'),
      };
      let isDisputed = false;
      const refused = await give(async () => {
        const { recordRecruitmentCount } = await run({ trialSiteId: site.id, input });
        isDisputed =
          recordRecruitmentCount.__typename === 'CountRecorded' && recordRecruitmentCount.disagreement !== null;
        return recordRecruitmentCount;
      });
      if (refused !== undefined) found[month] = refused;
      else {
        if (isDisputed) toast({ tone: 'warn', title: t('participation.disagreement-raised') });
        rest = Object.fromEntries(Object.entries(rest).filter(([key]) => !key.startsWith(month)));
      }
    }
    setProblems(found);
    setRunning(false);
    const refusedMonths = Object.keys(found).length;
    if (refusedMonths > 0) draft.write(rest);
    else {
      draft.forget({});
      toast({ tone: 'ok', title: t('participation.counted', { n: changed.length }) });
      onDone();
    }
  };
  const refusals = Object.keys(problems).length;
  return (
    <Form
      label={t('participation.months-of', { site: siteName(site) })}
      onSubmit={() => {
        void save();
      }}
    >
      <p>{t('participation.count.text')}</p>
      {refusals > 0 && (
        <Notice tone="error" live="assertive" title={t('participation.count.refused', { n: refusals })}>
          {t('participation.count.refused-text')}
        </Notice>
      )}
      {hasEarlier && (
        <div>
          <Button
            size="sm"
            onPress={() => {
              setHowMany(howMany + STEP);
            }}
          >
            {t('participation.count.earlier')}
          </Button>
        </div>
      )}
      <Stack gap={4}>
        {months.map((month) => (
          <Stack key={month} gap={1}>
            <FieldGroup legend={monthName(month)} isInline>
              {FIELDS.map((field) => (
                <NumberField
                  key={field}
                  label={t(`participation.${field}`)}
                  min={0}
                  width="short"
                  hasSteppers={false}
                  value={valueOf(month, field)}
                  onChange={(value) => {
                    draft.write({ ...draft.value, [`${month} ${field}`]: value });
                  }}
                />
              ))}
            </FieldGroup>
            {problems[month] !== undefined && (
              <Notice tone="error" title={monthName(month)}>
                {problems[month]}
              </Notice>
            )}
            {problems[month] === undefined && changedIn(month) && (
              <div>
                <Badge tone="info">{t('participation.count.changed')}</Badge>
              </div>
            )}
          </Stack>
        ))}
      </Stack>
      <SourceFields partnershipId={trial.partnershipId} value={told} onChange={setTold} />
      <FormActions isSticky>
        <Button type="submit" variant="primary" isPending={isRunning} isDisabled={changed.length === 0}>
          {t('participation.count.save', { n: changed.length })}
        </Button>
      </FormActions>
    </Form>
  );
}
