import { useState } from 'react';
import {
  TherapyAreaNamesDocument,
  type TrialFactsFragment,
  type TrialInput,
  type TrialKind,
  type TrialPhase,
} from '../../../graphql/graphql';
import { useDraft } from '../../../lib/draft';
import { useAnswer } from '../../../lib/query';
import { useLanguage } from '../../../lib/words';
import {
  Button,
  DatePicker,
  FieldGroup,
  Form,
  FormActions,
  NumberField,
  RadioGroup,
  Select,
  TextField,
} from '../../../ui';
import { useWords } from '../words';

const KINDS: readonly TrialKind[] = ['CLINICAL_TREATMENT', 'OBSERVATIONAL', 'OTHER'];
const PHASES: readonly TrialPhase[] = ['PHASE_1', 'PHASE_1_2', 'PHASE_2', 'PHASE_2_3', 'PHASE_3', 'PHASE_4', 'NONE'];

type Draft = Required<TrialInput>;

interface TrialFormProps {
  /** What is said of it now; left out: a new one. */
  readonly trial?: TrialFactsFragment;
  readonly partnershipId: string;
  readonly label: string;
  readonly problem: string | undefined;
  readonly isRunning: boolean;
  /** @returns whether it was kept */
  readonly onSave: (input: TrialInput) => Promise<boolean>;
}

/** What is known of a trial; nothing of patients stands here. */
export function TrialForm({ trial, partnershipId, label, problem, isRunning, onSave }: TrialFormProps) {
  const t = useWords();
  const { language } = useLanguage();
  const areas = useAnswer(TherapyAreaNamesDocument, {}, { freshFor: 600_000 });
  const { value, write, forget } = useDraft<Draft>(`trial:${trial?.id ?? `new:${partnershipId}`}`, draftOf(trial));
  const [errors, setErrors] = useState<Record<string, string>>({});
  const set = (part: Partial<Draft>): void => {
    write({ ...value, ...part });
  };
  const save = async (): Promise<void> => {
    const title = value.title.trim();
    setErrors(title === '' ? { title: t('participation.form.title-missing') } : {});
    if (title !== '' && (await onSave({ ...value, title }))) forget();
  };
  const text = (name: 'euCtNumber' | 'nctNumber' | 'protocolNumber' | 'sponsorName', maxLength: number) => ({
    name,
    maxLength,
    value: value[name] ?? '',
    onChange: (written: string) => {
      set({ [name]: written.trim() === '' ? null : written });
    },
  });
  return (
    <Form
      label={label}
      errors={errors}
      formError={problem}
      fieldLabels={{ title: t('common.title') }}
      onSubmit={() => {
        void save();
      }}
    >
      <TextField
        label={t('common.title')}
        name="title"
        isRequired
        maxLength={500}
        value={value.title}
        onChange={(title) => {
          set({ title });
        }}
      />
      <FieldGroup legend={t('participation.form.numbers')} isInline>
        <TextField label={t('participation.eu-ct')} description="2023-501234-12-00" {...text('euCtNumber', 40)} />
        <TextField label={t('participation.nct')} description="NCT01234567" {...text('nctNumber', 40)} />
        <TextField label={t('participation.protocol')} {...text('protocolNumber', 100)} />
      </FieldGroup>
      <Select
        label={t('participation.kind')}
        isRequired
        value={value.kind}
        onChange={(kind) => {
          set({ kind: kind ?? 'CLINICAL_TREATMENT' });
        }}
        options={KINDS.map((kind) => ({ value: kind, label: t(`trial-kind.${kind}`) }))}
      />
      <Select
        label={t('participation.phase')}
        isRequired
        value={value.phase}
        onChange={(phase) => {
          set({ phase: phase ?? 'NONE' });
        }}
        options={PHASES.map((phase) => ({ value: phase, label: t(`trial-phase.${phase}`) }))}
      />
      <RadioGroup
        label={t('participation.sponsor-class')}
        value={value.sponsorClass}
        onChange={(sponsorClass) => {
          set({ sponsorClass });
        }}
        options={(['INDUSTRY', 'ACADEMIC'] as const).map((one) => ({ value: one, label: t(`sponsor-class.${one}`) }))}
      />
      <TextField
        label={t('common.sponsor')}
        description={t('participation.form.sponsor-text')}
        {...text('sponsorName', 300)}
      />
      <Select
        label={t('participation.multinational')}
        value={
          value.multinational === null || value.multinational === undefined
            ? 'unknown'
            : value.multinational
              ? 'yes'
              : 'no'
        }
        onChange={(answer) => {
          set({ multinational: answer === 'yes' ? true : answer === 'no' ? false : null });
        }}
        options={(['unknown', 'yes', 'no'] as const).map((one) => ({ value: one, label: t(`common.${one}`) }))}
      />
      <Select
        label={t('participation.area')}
        value={value.therapyAreaCode ?? 'none'}
        onChange={(code) => {
          set({ therapyAreaCode: code === 'none' ? null : code });
        }}
        options={[
          { value: 'none', label: t('common.not-given') },
          ...(areas.data?.therapyAreas ?? []).map(({ code, names }) => ({
            value: code,
            label: (language === 'pseudo' ? names.en : names[language]) ?? names.en,
          })),
        ]}
      />
      <NumberField
        label={t('participation.planned-participants')}
        min={1}
        max={1_000_000}
        value={value.plannedParticipants ?? null}
        onChange={(plannedParticipants) => {
          set({ plannedParticipants });
        }}
      />
      <FieldGroup legend={t('participation.planned-time')} isInline>
        <DatePicker
          label={t('common.from')}
          value={value.plannedFrom ?? null}
          onChange={(plannedFrom) => {
            set({ plannedFrom });
          }}
        />
        <DatePicker
          label={t('common.to')}
          value={value.plannedTo ?? null}
          onChange={(plannedTo) => {
            set({ plannedTo });
          }}
        />
      </FieldGroup>
      <FormActions>
        <Button type="submit" variant="primary" isPending={isRunning}>
          {t('common.save')}
        </Button>
      </FormActions>
    </Form>
  );
}

function draftOf(trial: TrialFactsFragment | undefined): Draft {
  return {
    title: trial?.title ?? '',
    euCtNumber: trial?.euCtNumber ?? null,
    nctNumber: trial?.nctNumber ?? null,
    protocolNumber: trial?.protocolNumber ?? null,
    kind: trial?.kind ?? 'CLINICAL_TREATMENT',
    sponsorClass: trial?.sponsorClass ?? 'INDUSTRY',
    phase: trial?.phase ?? 'PHASE_3',
    multinational: trial?.multinational ?? null,
    therapyAreaCode: trial?.therapyAreaCode ?? null,
    plannedParticipants: trial?.plannedParticipants ?? null,
    plannedFrom: trial?.plannedFrom ?? null,
    plannedTo: trial?.plannedTo ?? null,
    sponsorName: trial?.sponsor?.name ?? null,
  };
}
