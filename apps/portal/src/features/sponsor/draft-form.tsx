import { useNavigate } from '@tanstack/react-router';
import { ArrowRight, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import { DiscardRequestDocument } from '../../graphql/graphql';
import { faultWords } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useDraft } from '../../lib/draft';
import { useCommand } from '../../lib/query';
import type { Refusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import { FormFields } from '../../parts/forms/form-fields';
import { type FormProblem, useFieldLabels, useProblemWords } from '../../parts/forms/form-problems';
import type { FormSchema } from '../../parts/forms/form-schema';
import {
  Button,
  type FieldSource,
  Form,
  FormActions,
  Inline,
  LinkButton,
  Notice,
  PageHeader,
  SavedMark,
  Section,
  Stack,
  toast,
  useConfirm,
} from '../../ui';
import { ClashPanel } from './clash-panel';
import { useTry } from '../../lib/attempt';
import type { EditedRequest } from './edited-request';
import { FormSteps } from './form-steps';
import { type FormStep, missingFields, stepOf } from './missing';
import { RequestDocuments } from './request-documents';
import { SendStep } from './send-step';
import { type SavedDraft, useSavedDraft } from './use-saved-draft';
import { useWords } from './words';

interface DraftFormProps {
  readonly request: EditedRequest;
  readonly schema: FormSchema;
  readonly step: FormStep;
}

const NO_SOURCES: Readonly<Record<string, FieldSource>> = {};

/** The guided form: what is asked, documents and confidentiality, then countries and sending. It saves itself. */
export function DraftForm({ request, schema, step }: DraftFormProps) {
  const t = useWords();
  const draft = useSavedDraft(request, true);
  const { value: sources } = useDraft(`sources:${request.id}`, NO_SOURCES);
  const [found, setFound] = useState<readonly FormProblem[]>([]);
  const faulty = [...new Set(missingFields(schema, draft.content).map(({ step: where }) => where))];
  const title = draft.content['shortTitle'];
  return (
    <Stack gap={6}>
      <PageHeader
        eyebrow={`${request.reference} · ${t(`product.${request.product}`)}`}
        title={typeof title === 'string' && title !== '' ? title : t('sponsor.untitled')}
        breadcrumbs={[{ label: t('nav.requests'), href: '/requests' }, { label: request.reference }]}
        meta={step === 'send' && <Mark draft={draft} />}
        actions={<Discard request={request} forget={draft.forget} />}
      />
      <FormSteps requestId={request.id} current={step} faulty={faulty} />
      <ClashPanel schema={schema} clashes={draft.clashes} settle={draft.settle} />
      <Fault draft={draft} />
      {step === 'send' ? (
        <SendStep
          request={request}
          schema={schema}
          content={draft.content}
          revision={draft.revision}
          flush={draft.flush}
          onProblems={setFound}
          onSent={draft.forget}
        />
      ) : (
        <StepForm
          key={step}
          request={request}
          schema={schema}
          step={step}
          draft={draft}
          sources={sources}
          problems={[...draft.problems, ...found]}
          next={step === 'fields' ? 'documents' : 'send'}
        >
          {step === 'documents' && (
            <Section title={t('sponsor.documents')} level={2}>
              <RequestDocuments requestId={request.id} mayAdd isAdding />
            </Section>
          )}
        </StepForm>
      )}
    </Stack>
  );
}

interface StepFormProps extends DraftFormProps {
  readonly draft: SavedDraft;
  readonly sources: Readonly<Record<string, FieldSource>>;
  readonly problems: readonly FormProblem[];
  readonly next: FormStep;
  readonly children?: ReactNode;
}

function StepForm({ request, schema, step, draft, sources, problems, next, children }: StepFormProps) {
  const t = useWords();
  const navigate = useNavigate();
  const words = useProblemWords();
  const labels = useFieldLabels();
  const errors = useMemo(() => words(problems), [words, problems.map(({ field, keyword }) => field + keyword).join()]);
  useFieldOfHash();
  return (
    <Form
      label={t(`sponsor.form.${step}`)}
      errors={errors}
      fieldLabels={labels(schema, Object.keys(errors))}
      onSubmit={() => {
        void draft.flush();
        void navigate({ to: `/requests/${request.id}/edit`, search: { step: next } as never });
      }}
    >
      {children}
      <FormFields
        schema={schema}
        content={draft.content}
        onChange={draft.write}
        only={(name, field) => stepOf(name, field) === step}
        sources={sources}
        errors={errors}
        isGuided={step === 'fields'}
      />
      <FormActions isSticky>
        <Button type="submit" variant="primary" icon={ArrowRight}>
          {t(`sponsor.form.to-${next as 'documents' | 'send'}`)}
        </Button>
        {step === 'documents' && (
          <LinkButton href={`/requests/${request.id}/edit?step=fields`}>{t('common.back')}</LinkButton>
        )}
        <Mark draft={draft} />
      </FormActions>
    </Form>
  );
}

/** "What is missing" links to a field of another step: it has the focus once that step is there. */
function useFieldOfHash(): void {
  useEffect(() => {
    const name = decodeURIComponent(location.hash.slice(1)).replace(/^field-/, '');
    if (name === '') return;
    const field = [...document.querySelectorAll<HTMLElement>('[data-field]')].find(
      (element) => element.dataset['field'] === name,
    );
    field?.scrollIntoView({ block: 'center' });
    field
      ?.querySelector<HTMLElement>('input:not([type=hidden]), textarea, button:not([data-source]), [role=spinbutton]')
      ?.focus({ preventScroll: true });
  }, []);
}

function Mark({ draft }: { readonly draft: SavedDraft }) {
  const dates = useDates();
  // Security time: when this browser's text reached the API, in the reader's own zone.
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const time = draft.savedAt === undefined ? '' : dates.instant(draft.savedAt.toISOString(), zone, 'time');
  return <SavedMark state={draft.state} time={time} />;
}

function Fault({ draft }: { readonly draft: SavedDraft }) {
  const t = useWords();
  const refusalWords = useRefusalWords();
  const { fault } = draft;
  if (fault === undefined) return null;
  const isRefused = typeof fault === 'object' && fault !== null && '__typename' in fault;
  return (
    <Notice tone="error" live="assertive" title={t('sponsor.form.kept-here')}>
      {isRefused ? refusalWords(fault as Refusal) : faultWords(t, fault)}
    </Notice>
  );
}

function Discard({ request, forget }: { readonly request: EditedRequest; readonly forget: () => void }) {
  const t = useWords();
  const navigate = useNavigate();
  const confirm = useConfirm();
  const attempt = useTry();
  const { run } = useCommand(DiscardRequestDocument);
  if (!request.allowedActions.includes('request:discard')) return null;
  const discard = async (): Promise<void> => {
    const given = await confirm({
      title: t('sponsor.discard.title'),
      body: t('sponsor.discard.text'),
      confirmLabel: t('action.request:discard'),
      tone: 'danger',
    });
    if (given === undefined) return;
    const refused = await attempt(async () => (await run({ id: request.id })).discardRequest);
    if (refused !== undefined) {
      toast({ tone: 'error', title: refused });
      return;
    }
    forget();
    toast({ tone: 'ok', title: t('sponsor.discard.done') });
    await navigate({ to: '/requests' });
  };
  return (
    <Inline gap={2}>
      <Button
        variant="quiet"
        icon={Trash2}
        onPress={() => {
          void discard();
        }}
      >
        {t('action.request:discard')}
      </Button>
    </Inline>
  );
}
