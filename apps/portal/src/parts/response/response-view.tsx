import { useState } from 'react';
import type { ResponseOfFragment } from '../../graphql/graphql';
import { useDates } from '../../lib/dates';
import { Badge, Funnel, Grid, Inline, KeyFigureRow, Notice, Section, Select, Stack, StackedBar, Stat } from '../../ui';
import { useWords } from '../words';
import { AnswerFiles } from './response-files';
import { ResponseFeedback } from './response-feedback';
import { ANSWER_ORDER, byVersion, countOf } from './response-lines';
import { ResponseNetworks } from './response-networks';
import { ANSWER_TONES, ResponseSites } from './response-sites';

interface ResponseViewProps {
  /** Every released version; the newest is shown first. */
  readonly responses: readonly ResponseOfFragment[];
  /** The partnership's zone. */
  readonly zone: string;
  /** Whether the reader may fetch the files: somebody with a signed link cannot. */
  readonly hasFiles?: boolean;
  readonly level?: 2 | 3 | 4;
}

/** The national response as the sponsor gets it: figures, picture, sites, networks, and its later versions. */
export function ResponseView({ responses, zone, hasFiles = true, level = 3 }: ResponseViewProps) {
  const t = useWords();
  const dates = useDates();
  const versions = byVersion(responses);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = versions.find(({ version }) => String(version) === chosen) ?? versions[0];
  if (!shown) return null;
  const { content } = shown;
  return (
    <Stack gap={6}>
      <Inline gap={3} justify="between">
        <Inline gap={2}>
          <span>{t('common.released-at', { when: dates.instant(shown.releasedAt, zone) })}</span>
          <Badge tone={shown.completeness === 'COMPLETE' ? 'ok' : 'soon'}>
            {t(`response-completeness.${shown.completeness}`)}
          </Badge>
          {versions.length > 1 && <Badge>{t('response.version', { n: shown.version })}</Badge>}
        </Inline>
        {hasFiles && <AnswerFiles address={`/responses/${shown.inquiryId}/${shown.version}`} />}
      </Inline>
      {versions.length > 1 && (
        <Select
          label={t('response.versions')}
          width="medium"
          value={String(shown.version)}
          onChange={setChosen}
          options={versions.map(({ version, releasedAt }) => ({
            value: String(version),
            label: t('response.version-of', { n: version, when: dates.instant(releasedAt, zone, 'day') }),
          }))}
        />
      )}
      {shown.amendmentReason !== null && (
        <Notice tone={shown.material ? 'warn' : 'info'} title={t('response.amended')}>
          {shown.amendmentReason}
        </Notice>
      )}
      {content.summary !== '' && <Paragraphs text={content.summary} />}
      <Figures content={content} />
      <Section title={t('response.sites')} level={level}>
        <ResponseSites content={content} />
      </Section>
      <Section title={t('response.networks')} level={level}>
        <ResponseNetworks content={content} />
      </Section>
      <ResponseFeedback feedback={content.feedback} />
    </Stack>
  );
}

function Figures({ content }: { readonly content: ResponseOfFragment['content'] }) {
  const t = useWords();
  const dates = useDates();
  const { totals } = content;
  if (totals.contacted === 0) return null;
  const willing = totals.interested + totals.conditional;
  const answered = totals.contacted - totals.silent;
  const format = (value: number): string => dates.number(value);
  return (
    <Stack gap={4}>
      <KeyFigureRow label={t('response.figures')}>
        <Stat
          label={t('site-answer.INTERESTED')}
          value={format(totals.interested)}
          unit={t('response.unit-sites', { n: totals.interested })}
        />
        <Stat
          label={t('site-answer.CONDITIONAL')}
          value={format(totals.conditional)}
          unit={t('response.unit-sites', { n: totals.conditional })}
        />
        <Stat
          label={t('response.patients')}
          {...(totals.expectedPatients === null
            ? { value: t('comparison-absence.NOT_TOLD') }
            : { value: format(totals.expectedPatients), unit: t('response.unit-patients') })}
          note={t('response.patients-note')}
        />
      </KeyFigureRow>
      <Grid min={320}>
        <StackedBar
          title={t('response.answers')}
          summary={t('response.answers-summary', { willing, contacted: totals.contacted })}
          headings={[t('response.answer'), t('response.site-count')]}
          format={format}
          parts={ANSWER_ORDER.map((answer) => ({
            id: answer,
            label: t(`site-answer.${answer}`),
            value: countOf(totals, answer),
            tone: ANSWER_TONES[answer],
          }))}
        />
        <Funnel
          title={t('response.funnel')}
          summary={t('response.funnel-summary', { contacted: totals.contacted, answered, willing })}
          headings={[t('response.funnel-step'), t('response.site-count')]}
          format={format}
          stages={[
            { label: t('response.asked'), value: totals.contacted },
            { label: t('response.answered'), value: answered },
            { label: t('response.willing'), value: willing },
          ]}
        />
      </Grid>
    </Stack>
  );
}

function Paragraphs({ text }: { readonly text: string }) {
  return (
    <Stack gap={2}>
      {text.split(/\n+/).map((paragraph, at) => (
        <p key={at}>{paragraph}</p>
      ))}
    </Stack>
  );
}
