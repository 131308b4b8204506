import { useNavigate } from '@tanstack/react-router';
import { Send } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  type FormId,
  OrganisationsToNameDocument,
  type OrganisationKind,
  type Product,
  RegisterDueDocument,
  RegisterFormDocument,
  type RegisterFormQuery,
  type RequestSource,
} from '../../../graphql/graphql';
import { Answered, faultWords } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useDraft } from '../../../lib/draft';
import { send } from '../../../lib/graphql';
import { refreshAll, useAnswer } from '../../../lib/query';
import { isRefusal } from '../../../lib/refusal';
import { useRefusalWords } from '../../../lib/refusal-words';
import { useNow } from '../../../lib/session/business-time';
import { useMe, useSession } from '../../../lib/session/session';
import type { ShownLanguage } from '../../../lib/language';
import { useLanguage } from '../../../lib/words';
import { FormFields } from '../../../parts/forms/form-fields';
import { type FormSchema, inLanguage, isBlank } from '../../../parts/forms/form-schema';
import { readRecordFile } from '../../../parts/forms/record-file';
import {
  Button,
  Card,
  ComboBox,
  DateTimeField,
  Disclosure,
  type FieldSource,
  FileDrop,
  Form,
  FormActions,
  type FormErrors,
  Grid,
  Notice,
  PageHeader,
  SavedMark,
  Section,
  Select,
  Split,
  Stack,
  TextArea,
  TextField,
  toast,
} from '../../../ui';
import { useQueryClient } from '@tanstack/react-query';
import { PRODUCTS } from '../inbox/inbox-search';
import { type CoordinatedPartnership, usePartnership } from '../partnership';
import { useWords } from '../words';
import { receiptOf, register } from './register';
import { isNeeded, missingCount, nothingYet, SOURCES, type WhatCame } from './what-came';

const KINDS: readonly OrganisationKind[] = ['COMPANY', 'CRO', 'UNIVERSITY', 'REGION', 'HEALTH_TRUST', 'AUTHORITY'];
const COUNTRIES = [
  'SE',
  'DK',
  'NO',
  'FI',
  'IS',
  'DE',
  'GB',
  'NL',
  'BE',
  'FR',
  'CH',
  'AT',
  'IT',
  'ES',
  'IE',
  'US',
  'JP',
];

/** What came by mail, phone or another portal, on one screen. */
export function RegisterPage() {
  const t = useWords();
  const { chosen } = usePartnership();
  const { holds } = useSession();
  return (
    <>
      <PageHeader title={t('nav.register')} lead={t('coordination.register.lead')} />
      {chosen &&
        (holds('NATIONAL_COORDINATOR', chosen.id) ? (
          <Register key={chosen.id} partnership={chosen} />
        ) : (
          <Notice tone="info">{t('coordination.register.not-yours')}</Notice>
        ))}
    </>
  );
}

function Register({ partnership }: { readonly partnership: CoordinatedPartnership }) {
  const me = useMe();
  const draft = useDraft<WhatCame>(`register:${partnership.id}:${me.person.id}`, nothingYet(partnership.country));
  const { product } = draft.value;
  const asked = useAnswer(
    RegisterFormDocument,
    { id: product as FormId, partnershipIds: [partnership.id], product },
    { freshFor: 600_000, keep: true },
  );
  return (
    <Answered asked={asked} look="block">
      {({ form, partnershipQuestions }) =>
        form && (
          <RegisterForm
            partnership={partnership}
            came={draft.value}
            write={draft.write}
            forget={() => {
              draft.forget(nothingYet(partnership.country));
            }}
            isRecovered={draft.recoveredAt !== undefined}
            schema={form.schema as FormSchema}
            questions={partnershipQuestions}
          />
        )
      }
    </Answered>
  );
}

interface RegisterFormProps {
  readonly partnership: CoordinatedPartnership;
  readonly came: WhatCame;
  readonly write: (came: WhatCame) => void;
  readonly forget: () => void;
  readonly isRecovered: boolean;
  readonly schema: FormSchema;
  readonly questions: RegisterFormQuery['partnershipQuestions'];
}

function RegisterForm({ partnership, came, write, forget, isRecovered, schema, questions }: RegisterFormProps) {
  const t = useWords();
  const client = useQueryClient();
  const navigate = useNavigate();
  const { now } = useNow();
  const { language } = useLanguage();
  const refusalWords = useRefusalWords(partnership.timeZone);
  const latest = useRef(came);
  latest.current = came;
  const stored = useRef(new Set<File>());
  const [files, setFiles] = useState<readonly File[]>([]);
  const [sources, setSources] = useState<Readonly<Record<string, FieldSource>>>({});
  const [problem, setProblem] = useState<string>();
  const [errors, setErrors] = useState<FormErrors>({});
  const [isSending, setSending] = useState(false);
  const set = (part: Partial<WhatCame>): void => {
    latest.current = { ...latest.current, ...part };
    write(latest.current);
  };
  const missing = missingCount(schema, came.content);
  const hasContact = came.contactName.trim() !== '' && came.contactEmail.includes('@');
  const questionsLeft = questions.filter(
    ({ id, required }) => required && (came.answers[id] ?? '').trim() === '',
  ).length;

  const go = async (): Promise<void> => {
    setProblem(undefined);
    setErrors({});
    setSending(true);
    try {
      const done = await register({ came, schema, partnership, now, files, keep: set, stored: stored.current });
      if ('code' in done) {
        setErrors(
          Object.fromEntries(
            (done.problems ?? []).map(({ field, message }) => [
              field,
              isBlank(came.content[field]) ? t('coordination.register.fill-in') : message,
            ]),
          ),
        );
        setProblem(refusalWords(done));
        return;
      }
      forget();
      toast({ tone: 'ok', title: t('coordination.register.done', { reference: done.reference }) });
      await refreshAll(client);
      await navigate({ to: '/inquiries/$inquiryId', params: { inquiryId: done.inquiryId } });
    } catch (error) {
      setProblem(faultWords(t, error));
    } finally {
      setSending(false);
    }
  };

  const readFile = async (file: File): Promise<void> => {
    setProblem(undefined);
    try {
      const record = await readRecordFile(file);
      if ('code' in record) {
        setProblem(isRefusal(record) ? refusalWords(record) : undefined);
        return;
      }
      const fields = record.fields.filter(({ name }) => name in schema.properties);
      set({
        content: { ...latest.current.content, ...Object.fromEntries(fields.map(({ name, value }) => [name, value])) },
      });
      setSources(Object.fromEntries(fields.map(({ name, source }) => [name, { label: file.name, detail: source }])));
      toast({ tone: 'ok', title: t('coordination.register.filled', { n: fields.length }) });
    } catch (error) {
      setProblem(faultWords(t, error));
    }
  };

  return (
    <Form
      onSubmit={() => void go()}
      errors={errors}
      fieldLabels={titlesOf(schema, language)}
      formError={problem}
      label={t('nav.register')}
    >
      <Split
        sideWidth="narrow"
        main={
          <Stack gap={8}>
            <HowItCame came={came} set={set} zone={partnership.timeZone} />
            <WhoAsks came={came} set={set} />
            <Section title={t('coordination.register.study')} description={t('coordination.register.study-help')}>
              <Stack gap={6}>
                <FileDrop
                  label={t('coordination.register.record')}
                  accept={['.json']}
                  acceptWords="JSON"
                  maxSize={20_000_000}
                  maxSizeWords="20 MB"
                  onFiles={(chosen) => {
                    if (chosen[0]) void readFile(chosen[0]);
                  }}
                />
                <FormFields
                  schema={schema}
                  content={came.content}
                  only={isNeeded}
                  sources={sources}
                  onChange={(content) => {
                    set({ content });
                  }}
                />
                <Disclosure title={t('coordination.register.more')} look="card">
                  <FormFields
                    schema={schema}
                    content={came.content}
                    only={(name, field) => !isNeeded(name, field)}
                    sources={sources}
                    onChange={(content) => {
                      set({ content });
                    }}
                  />
                </Disclosure>
              </Stack>
            </Section>
            {questions.length > 0 && (
              <Section title={t('coordination.register.own-questions')}>
                {questions.map(({ id, text, required }) => (
                  <TextArea
                    key={id}
                    label={text[language === 'pseudo' ? 'en' : language]}
                    value={came.answers[id] ?? ''}
                    onChange={(answer) => {
                      set({ answers: { ...came.answers, [id]: answer } });
                    }}
                    isRequired={required}
                    rows={2}
                    width="full"
                  />
                ))}
              </Section>
            )}
            <Section
              title={t('coordination.register.documents')}
              description={t('coordination.register.documents-help')}
            >
              <FileDrop
                label={t('coordination.register.pdf')}
                accept={['.pdf']}
                acceptWords="PDF"
                maxSize={50_000_000}
                maxSizeWords="50 MB"
                isMultiple
                files={files.map((file) => ({
                  id: file.name,
                  name: file.name,
                  size: `${Math.ceil(file.size / 1000)} kB`,
                }))}
                onFiles={(chosen) => {
                  setFiles([...files, ...chosen]);
                }}
                onRemove={(name) => {
                  setFiles(files.filter((file) => file.name !== name));
                }}
              />
            </Section>
          </Stack>
        }
        side={
          <Stack gap={4}>
            <DueCard came={came} partnership={partnership} now={now} />
            <Card title={t('coordination.register.ready')}>
              <Stack gap={3}>
                {missing > 0 && <p>{t('coordination.register.missing', { n: missing })}</p>}
                {!hasContact && <p>{t('coordination.register.no-contact')}</p>}
                {questionsLeft > 0 && <p>{t('coordination.register.questions-left', { n: questionsLeft })}</p>}
                <FormActions>
                  <Button type="submit" variant="primary" icon={Send} isPending={isSending}>
                    {t('coordination.register.send')}
                  </Button>
                  <Button variant="quiet" onPress={forget}>
                    {t('common.clear')}
                  </Button>
                </FormActions>
                {isRecovered && <SavedMark state="saved" />}
              </Stack>
            </Card>
          </Stack>
        }
      />
    </Form>
  );
}

/** What each field is called in the language that is shown. */
function titlesOf({ properties }: FormSchema, language: ShownLanguage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [
      name,
      inLanguage(field['x-title'], language) ?? field.title ?? name,
    ]),
  );
}

interface PartProps {
  readonly came: WhatCame;
  readonly set: (part: Partial<WhatCame>) => void;
}

function HowItCame({ came, set, zone }: PartProps & { readonly zone: string }) {
  const t = useWords();
  return (
    <Section title={t('coordination.register.how')} description={t('coordination.register.received-help')}>
      <Grid min={230} gap={4}>
        <Select<RequestSource>
          label={t('coordination.request.came')}
          width="full"
          value={came.source}
          options={SOURCES.map((value) => ({ value, label: t(`request-source.${value}`) }))}
          onChange={(source) => {
            if (source !== null) set({ source });
          }}
        />
        <DateTimeField
          label={t('common.received')}
          value={came.receivedAt}
          onChange={(receivedAt) => {
            set({ receivedAt });
          }}
          // The city says it in a narrow field.
          zone={zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone}
        />
        <Select<Product>
          label={t('coordination.inbox.product')}
          width="full"
          value={came.product}
          options={PRODUCTS.map((value) => ({ value, label: t(`product.${value}`) }))}
          onChange={(product) => {
            if (product !== null) set({ product });
          }}
        />
      </Grid>
    </Section>
  );
}

function WhoAsks({ came, set }: PartProps) {
  const t = useWords();
  const dates = useDates();
  const isNew = came.organisationId === null && came.organisationName.trim() !== '';
  return (
    <Section title={t('coordination.register.who')} description={t('coordination.register.organisation-help')}>
      <Grid min={230} gap={4}>
        <ComboBox
          label={t('coordination.register.organisation')}
          width="full"
          value={came.organisationId}
          valueLabel={came.organisationName}
          load={async (search, signal) => {
            const found = await send(
              OrganisationsToNameDocument,
              { search: search === '' ? null : search, first: 20 },
              signal,
            );
            return found.organisations.edges.map(({ node }) => ({
              value: node.id,
              label: node.name,
              description: dates.country(node.country),
            }));
          }}
          onChange={(organisationId, option) => {
            set({ organisationId, organisationName: option?.label ?? '' });
          }}
          onCustomText={(organisationName) => {
            set({ organisationId: null, organisationName });
          }}
        />
        {isNew && (
          <>
            <Select
              label={t('common.country')}
              width="full"
              value={came.country}
              options={COUNTRIES.map((value) => ({ value, label: dates.country(value) }))}
              onChange={(country) => {
                if (country !== null) set({ country });
              }}
            />
            <Select<OrganisationKind>
              label={t('coordination.register.kind')}
              width="full"
              value={came.kind}
              options={KINDS.map((value) => ({ value, label: t(`organisation-kind.${value}`) }))}
              onChange={(kind) => {
                if (kind !== null) set({ kind });
              }}
            />
          </>
        )}
        <TextField
          label={t('coordination.register.contact')}
          value={came.contactName}
          onChange={(contactName) => {
            set({ contactName });
          }}
          autoComplete="off"
          width="full"
        />
        <TextField
          label={t('common.email')}
          type="email"
          value={came.contactEmail}
          onChange={(contactEmail) => {
            set({ contactEmail });
          }}
          autoComplete="off"
          width="full"
        />
      </Grid>
      <p>{t('coordination.register.link-help')}</p>
      {isNew && (
        <Notice tone="info">{t('coordination.register.new-organisation', { name: came.organisationName })}</Notice>
      )}
    </Section>
  );
}

interface DueCardProps {
  readonly came: WhatCame;
  readonly partnership: CoordinatedPartnership;
  readonly now: Date;
}

/** When the answer is due if it is registered with this receipt, by the clock itself. */
function DueCard({ came, partnership, now }: DueCardProps) {
  const t = useWords();
  const dates = useDates();
  // Whole minutes, so that a running clock does not ask anew at each tick.
  const minute = new Date(Math.floor(now.getTime() / 60_000) * 60_000);
  const receivedAt = receiptOf(came, partnership.timeZone, minute);
  const due = useAnswer(
    RegisterDueDocument,
    { partnershipId: partnership.id, product: came.product, receivedAt },
    { keep: true },
  ).data?.whatIfDue;
  return (
    <Card title={t('coordination.register.promise')} tone="accent">
      {due ? <strong>{dates.instant(due.dueAt, partnership.timeZone)}</strong> : <span>–</span>}
    </Card>
  );
}
