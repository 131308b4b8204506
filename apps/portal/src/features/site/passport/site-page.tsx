import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type Capability,
  type ContactChannel,
  ConfirmPassportDocument,
  DescribeSiteDocument,
  type Initiator,
  SiteShownDocument,
  type SiteShownQuery,
  type WantedPhase,
} from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAttempt } from '../../../lib/attempt';
import { useDates } from '../../../lib/dates';
import { useAnswer, useCommand } from '../../../lib/query';
import { useNow } from '../../../lib/session/business-time';
import { useZone } from '../../../lib/session/partnership';
import {
  Badge,
  BarChart,
  Button,
  Card,
  CheckboxGroup,
  DescriptionList,
  Form,
  FormActions,
  Inline,
  MultiSelect,
  Notice,
  NumberField,
  PageHeader,
  RadioGroup,
  Split,
  Stack,
  TagField,
  TextLink,
  VisuallyHidden,
} from '../../../ui';
import styles from '../site.module.css';
import { useWords } from '../words';
import { byFreshness, type Freshness, freshnessOf } from './freshness';
import { PassportField, usePassportWords } from './passport-field';

type Shown = SiteShownQuery;
type Site = Shown['site'];

const TONES = { missing: 'neutral', stale: 'late', soon: 'soon', fresh: 'ok' } as const satisfies Record<
  Freshness,
  string
>;
const CAPABILITIES: readonly Capability[] = [
  ...(['BIOBANK', 'CELL_THERAPY', 'CHILDREN', 'CT', 'DEVICE_TRIALS', 'ELECTRONIC_DIARIES', 'ENDOSCOPY'] as const),
  ...(['FREEZER_MINUS_80', 'GENETIC_TESTING', 'HOME_VISITS', 'INFUSION', 'INTENSIVE_CARE', 'ISOLATION_ROOM'] as const),
  ...(['MRI', 'OVERNIGHT_STAY', 'PET', 'PHASE_1_UNIT', 'RADIOPHARMACY', 'SURGERY', 'TRIAL_PHARMACY'] as const),
];
const PHASES: readonly WantedPhase[] = ['PHASE_1', 'PHASE_2', 'PHASE_3', 'PHASE_4', 'NONE'];
const CHANNELS: readonly ContactChannel[] = ['EMAIL', 'PHONE', 'PORTAL'];
const INITIATORS: readonly Initiator[] = ['INDUSTRY', 'ACADEMIC'];

/** A site: its passport, what it can and wants, how busy it is, and its people. */
export function SitePage() {
  const { siteId = '' }: { readonly siteId?: string } = useParams({ strict: false });
  const t = useWords();
  const asked = useAnswer(SiteShownDocument, { id: siteId });
  return (
    <Answered asked={asked} look="block">
      {(shown) => (
        <Stack gap={6}>
          <PageHeader
            title={shown.site.name}
            eyebrow={`${shown.site.hospital}, ${shown.site.city}`}
            meta={
              <Inline gap={2}>
                {!shown.site.active && <Badge tone="late">{t('site.closed-site')}</Badge>}
                {shown.site.newcomer && <Badge tone="accent">{t('site.newcomer')}</Badge>}
              </Inline>
            }
          />
          <Split
            main={
              <Stack gap={6}>
                <PassportCard shown={shown} />
                <DescriptionCard key={JSON.stringify(shown.site.contactPreferences)} site={shown.site} />
              </Stack>
            }
            side={
              <Stack gap={6}>
                <Card>
                  <BarChart
                    title={t('site.load')}
                    summary={t('site.running', { n: shown.site.activeTrials })}
                    headings={[t('site.load'), t('site.load.number')]}
                    bars={[
                      { label: t('site.load.now'), value: shown.site.activeTrials },
                      { label: t('site.load.begun'), value: shown.site.trialsInThreeYears },
                    ]}
                  />
                </Card>
                <PeopleOfSite site={shown.site} />
              </Stack>
            }
          />
        </Stack>
      )}
    </Answered>
  );
}

/** The standing answers, those to look at first; all confirmed in one press. */
function PassportCard({ shown: { site, passportQuestions } }: { readonly shown: Shown }) {
  const t = useWords();
  const dates = useDates();
  const { now } = useNow();
  const zone = useZone(site.partnershipId);
  const { ask, valueIn } = usePassportWords();
  const { run } = useCommand(ConfirmPassportDocument);
  const { attempt, problem, isRunning } = useAttempt();
  const [editing, setEditing] = useState<string>();
  const may = site.allowedActions.includes('site:confirm-passport');
  const rows = passportQuestions
    .map((question) => ({
      question,
      freshness: freshnessOf(question, site.passport.answers, now),
      answer: site.passport.answers.find((one) => one.question === question.key),
    }))
    .sort((a, b) => byFreshness(a.freshness, b.freshness));
  const old = rows.filter(({ freshness }) => freshness === 'stale' || freshness === 'soon');
  const given = (some: typeof rows) =>
    some.flatMap(({ answer }) => (answer ? [{ question: answer.question, value: answer.value }] : []));
  const confirmAll = (): void => {
    void attempt(
      async () => (await run({ siteId: site.id, answers: given(rows) })).confirmPassport,
      t('site.passport.confirmed'),
    );
  };
  return (
    <Card
      title={t('site.passport')}
      description={t('site.passport.why')}
      actions={
        may &&
        given(rows).length > 0 && (
          <Button variant={old.length > 0 ? 'primary' : 'secondary'} isPending={isRunning} onPress={confirmAll}>
            {t('site.passport.confirm-all')}
          </Button>
        )
      }
    >
      <Stack gap={4}>
        {problem !== undefined && (
          <Notice tone="error" live="assertive">
            {problem}
          </Notice>
        )}
        <DescriptionList
          items={rows.map(({ question, answer, freshness }) => ({
            id: question.key,
            term: ask(question),
            value:
              editing === question.key ? (
                <PassportField
                  question={question}
                  value={answer?.value}
                  onCancel={() => {
                    setEditing(undefined);
                  }}
                  onSave={async (value) => {
                    const worked = await attempt(
                      async () =>
                        (await run({ siteId: site.id, answers: [{ question: question.key, value }] })).confirmPassport,
                      t('common.saved'),
                    );
                    if (worked) setEditing(undefined);
                  }}
                />
              ) : (
                <Inline gap={2}>
                  {answer && <span>{valueIn(question, answer.value)}</span>}
                  <Badge tone={TONES[freshness]}>
                    {answer
                      ? t('site.passport.since', { when: dates.instant(answer.confirmedAt, zone, 'day') })
                      : t('site.passport.missing-one')}
                  </Badge>
                  {may && (
                    <Button
                      size="sm"
                      variant="quiet"
                      onPress={() => {
                        setEditing(question.key);
                      }}
                    >
                      {t('common.edit')} <VisuallyHidden>{ask(question)}</VisuallyHidden>
                    </Button>
                  )}
                </Inline>
              ),
          }))}
        />
      </Stack>
    </Card>
  );
}

function DescriptionCard({ site }: { readonly site: Site }) {
  const t = useWords();
  const { run } = useCommand(DescribeSiteDocument);
  const { attempt, problem, isRunning } = useAttempt();
  const [value, setValue] = useState(site);
  const may = site.allowedActions.includes('site:describe');
  const { contactPreferences: wants } = value;
  const want = (more: Partial<Site['contactPreferences']>): void => {
    setValue({ ...value, contactPreferences: { ...wants, ...more } });
  };
  const save = (): void => {
    const { activeTrials, trialsInThreeYears, capabilities, contactPreferences } = value;
    void attempt(
      async () =>
        (
          await run({
            siteId: site.id,
            input: { activeTrials, trialsInThreeYears, capabilities, contactPreferences },
          })
        ).describeSite,
      t('common.saved'),
    );
  };
  return (
    <Card title={t('site.describe')} description={t('site.describe.why')}>
      <Form label={t('site.describe')} formError={problem} onSubmit={save}>
        <NumberField
          label={t('site.load.now')}
          width="short"
          min={0}
          isReadOnly={!may}
          value={value.activeTrials}
          onChange={(activeTrials) => {
            setValue({ ...value, activeTrials: activeTrials ?? 0 });
          }}
        />
        <NumberField
          label={t('site.load.begun')}
          width="short"
          min={0}
          isReadOnly={!may}
          value={value.trialsInThreeYears}
          onChange={(trialsInThreeYears) => {
            setValue({ ...value, trialsInThreeYears: trialsInThreeYears ?? 0 });
          }}
        />
        <MultiSelect<Capability>
          label={t('site.capabilities')}
          isDisabled={!may}
          options={CAPABILITIES.map((one) => ({ value: one, label: t(`capability.${one}`) }))}
          value={value.capabilities}
          onChange={(capabilities) => {
            setValue({ ...value, capabilities });
          }}
        />
        <RadioGroup<ContactChannel>
          label={t('site.channel')}
          isInline
          isDisabled={!may}
          options={CHANNELS.map((one) => ({ value: one, label: t(`contact-channel.${one}`) }))}
          value={wants.channel}
          onChange={(channel) => {
            want({ channel });
          }}
        />
        <CheckboxGroup<WantedPhase>
          label={t('site.phases')}
          description={t('site.none-is-all')}
          isInline
          isDisabled={!may}
          options={PHASES.map((one) => ({ value: one, label: t(`wanted-phase.${one}`) }))}
          value={wants.phases}
          onChange={(phases) => {
            want({ phases });
          }}
        />
        <CheckboxGroup<Initiator>
          label={t('site.initiators')}
          description={t('site.none-is-all')}
          isInline
          isDisabled={!may}
          options={INITIATORS.map((one) => ({ value: one, label: t(`initiator.${one}`) }))}
          value={wants.initiators}
          onChange={(initiators) => {
            want({ initiators });
          }}
        />
        <NumberField
          label={t('site.maximum')}
          description={t('site.maximum.none')}
          width="short"
          min={0}
          isReadOnly={!may}
          value={wants.maximumOpenInvitations}
          onChange={(maximumOpenInvitations) => {
            want({ maximumOpenInvitations });
          }}
        />
        <TagField
          label={t('site.not-wanted')}
          description={t('site.not-wanted.help')}
          isReadOnly={!may}
          value={wants.notWanted}
          onChange={(notWanted) => {
            want({ notWanted: [...notWanted] });
          }}
        />
        {may && (
          <FormActions>
            <Button type="submit" variant="primary" isPending={isRunning}>
              {t('common.save')}
            </Button>
          </FormActions>
        )}
      </Form>
    </Card>
  );
}

function PeopleOfSite({ site }: { readonly site: Site }) {
  const t = useWords();
  return (
    <Card title={t('site.people')}>
      <Stack gap={4}>
        {site.investigators.length === 0 && <p>{t('site.people.none')}</p>}
        {site.investigators.map(({ personId, person, lead, expertise }) => (
          <Stack key={personId} gap={1}>
            <Inline gap={2}>
              <strong>{person?.name ?? t('common.unknown')}</strong>
              {lead && <Badge tone="accent">{t('site.people.lead')}</Badge>}
            </Inline>
            {expertise !== null && <span>{expertise}</span>}
            {person && <span className={styles.address}>{person.email}</span>}
            {person?.phone != null && person.phone !== '' && <span>{person.phone}</span>}
          </Stack>
        ))}
        <TextLink href="/absences">{t('nav.absences')}</TextLink>
      </Stack>
    </Card>
  );
}
