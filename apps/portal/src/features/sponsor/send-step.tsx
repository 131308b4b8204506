import { useNavigate } from '@tanstack/react-router';
import { Send } from 'lucide-react';
import { useRef, useState } from 'react';
import {
  DuplicateRequestDocument,
  DuplicatesOfDraftDocument,
  PartnershipsDocument,
  QuestionsOfPartnershipsDocument,
  RequestDocumentsDocument,
  SubmitRequestDocument,
} from '../../graphql/graphql';
import { Answered, faultWords } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useDraft } from '../../lib/draft';
import { useAnswer, useCommand } from '../../lib/query';
import { isRefusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import { useLanguage } from '../../lib/words';
import { type FormProblem, useFieldLabels, useProblemWords } from '../../parts/forms/form-problems';
import { type Content, fieldTitle, type FormSchema, inLanguage } from '../../parts/forms/form-schema';
import {
  Button,
  Card,
  CheckboxGroup,
  Form,
  FormActions,
  Grid,
  LinkButton,
  Notice,
  PageHeader,
  Section,
  Stack,
  TextArea,
  TextLink,
  toast,
} from '../../ui';
import type { EditedRequest } from './edited-request';
import { missingFields, stepOf } from './missing';
import { idempotencyKey } from './promise';
import { PromiseRow } from './promise-row';
import { useWords } from './words';

interface SendStepProps {
  readonly request: EditedRequest;
  readonly schema: FormSchema;
  /** The draft as it stands here; undefined for a request that was sent already. */
  readonly content: Content | undefined;
  readonly revision: number;
  /** Saves what is not saved yet; false when that did not succeed. */
  readonly flush?: () => Promise<boolean>;
  readonly onProblems?: (problems: readonly FormProblem[]) => void;
  readonly onSent?: () => void;
}

const NOTHING: Readonly<Record<string, string>> = {};
const NOBODY: readonly string[] = [];

/** Which countries, what each promises, what each asks besides, what is missing; then it is sent, once. */
export function SendStep({ request, schema, content, revision, flush, onProblems, onSent }: SendStepProps) {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const refusalWords = useRefusalWords();
  const words = useProblemWords();
  const labels = useFieldLabels();
  const chosen = useDraft(`countries:${request.id}`, NOBODY);
  const answers = useDraft(`questions:${request.id}`, NOTHING);
  const partnerships = useAnswer(PartnershipsDocument, {}, { freshFor: Infinity });
  const documents = useAnswer(RequestDocumentsDocument, { requestId: request.id });
  const ids = chosen.value.filter((id) => !request.partnershipIds.includes(id));
  const questions = useAnswer(
    QuestionsOfPartnershipsDocument,
    { partnershipIds: ids, product: request.product },
    { when: ids.length > 0, keep: true },
  );
  const { run, isRunning } = useCommand(SubmitRequestDocument);
  const isGoing = useRef(false);
  const [problem, setProblem] = useState<string>();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);

  const stored =
    documents.data?.documents.edges.map(({ node }) => node).filter(({ state }) => state === 'STORED') ?? [];
  const missing = content === undefined ? [] : missingFields(schema, content);
  const missingDocuments = schema['x-required-documents'].filter(
    (purpose) => !stored.some((document) => document.purpose === purpose),
  );
  const asked = (questions.data?.partnershipQuestions ?? []).filter(({ partnershipId }) => ids.includes(partnershipId));
  const errors = words(problems);
  const fieldNames = labels(schema, Object.keys(errors));

  const submit = async (): Promise<void> => {
    if (isGoing.current) return;
    if (ids.length === 0) {
      setProblem(t('sponsor.send.choose'));
      return;
    }
    isGoing.current = true;
    setProblem(undefined);
    setProblems([]);
    try {
      if (flush && !(await flush())) {
        setProblem(t('sponsor.send.unsaved'));
        return;
      }
      const partnershipAnswers = asked.flatMap(({ id }) => {
        const answer = (answers.value[id] ?? '').trim();
        return answer === '' ? [] : [{ questionId: id, answer }];
      });
      const key = await idempotencyKey(request.id, [ids, partnershipAnswers, revision, stored.length, content ?? null]);
      const { submitRequest } = await run({
        input: { requestId: request.id, partnershipIds: ids, partnershipAnswers, idempotencyKey: key },
      });
      if (submitRequest.__typename === 'FormNotReady') {
        setProblems(submitRequest.problems);
        onProblems?.(submitRequest.problems);
        setProblem(t('sponsor.send.not-ready'));
        return;
      }
      if (isRefusal(submitRequest)) {
        setProblem(refusalWords(submitRequest));
        return;
      }
      chosen.forget();
      answers.forget();
      onSent?.();
      toast({ tone: 'ok', title: t('sponsor.send.sent') });
      await navigate({ to: `/requests/${request.id}` });
    } catch (fault) {
      setProblem(faultWords(t, fault));
    } finally {
      isGoing.current = false;
    }
  };

  return (
    <Stack gap={6}>
      {content === undefined && (
        <PageHeader
          title={t('action.request:add-partnership')}
          lead={request.title}
          breadcrumbs={[
            { label: t('nav.requests'), href: '/requests' },
            { label: request.reference, href: `/requests/${request.id}` },
            { label: t('action.request:add-partnership') },
          ]}
        />
      )}
      {problems.length === 0 && (
        <Missing request={request} schema={schema} missing={missing} documents={missingDocuments} />
      )}
      <Duplicates requestId={request.id} />
      <Answered asked={partnerships}>
        {({ partnerships: { edges } }) => {
          const open = edges.map(({ node }) => node).filter(({ id }) => !request.partnershipIds.includes(id));
          return (
            <Form
              label={t('sponsor.form.send')}
              formError={
                problem === undefined ? undefined : (
                  <>
                    <p>{problem}</p>
                    <ul>
                      {Object.entries(errors).map(([path, said]) => (
                        <li key={path}>
                          <TextLink href={linkTo(request.id, schema, path)}>{fieldNames[path] ?? path}</TextLink>:{' '}
                          {typeof said === 'string' ? said : said.join(' ')}
                        </li>
                      ))}
                    </ul>
                  </>
                )
              }
              onSubmit={() => {
                void submit();
              }}
            >
              <Stack gap={6}>
                <CheckboxGroup
                  label={t('sponsor.send.countries')}
                  description={t('sponsor.send.countries-text')}
                  isInline
                  isRequired
                  options={open.map(({ id, country, name }) => ({
                    value: id,
                    label: dates.country(country),
                    description: name,
                  }))}
                  value={ids}
                  onChange={chosen.write}
                />
                {ids.length > 0 && (
                  <Section title={t('sponsor.send.promises')} description={t('sponsor.send.promises-text')} level={2}>
                    <Grid min={320}>
                      {open
                        .filter(({ id }) => ids.includes(id))
                        .map(({ id, country }) => (
                          <PromiseRow key={id} partnershipId={id} country={country} product={request.product} />
                        ))}
                    </Grid>
                  </Section>
                )}
                {asked.length > 0 && (
                  <Section title={t('sponsor.send.questions')} level={2}>
                    <Stack gap={4}>
                      {asked.map(({ id, text, required, partnershipId }) => (
                        <TextArea
                          key={id}
                          label={inLanguage(text, language) ?? text.en}
                          description={dates.country(open.find((one) => one.id === partnershipId)?.country ?? '')}
                          name={`question-${id}`}
                          isRequired={required}
                          rows={2}
                          maxLength={4000}
                          value={answers.value[id] ?? ''}
                          onChange={(answer) => {
                            answers.write({ ...answers.value, [id]: answer });
                          }}
                        />
                      ))}
                    </Stack>
                  </Section>
                )}
              </Stack>
              <FormActions isSticky>
                <Button type="submit" variant="primary" icon={Send} isPending={isRunning}>
                  {t('sponsor.send.send', { n: ids.length })}
                </Button>
                <LinkButton
                  href={
                    content === undefined ? `/requests/${request.id}` : `/requests/${request.id}/edit?step=documents`
                  }
                >
                  {t('common.back')}
                </LinkButton>
              </FormActions>
            </Form>
          );
        }}
      </Answered>
    </Stack>
  );
}

/** Where a field is asked. */
function linkTo(requestId: string, schema: FormSchema, path: string): string {
  const name = path.split(/[.[]/)[0] ?? path;
  const field = schema.properties[name];
  return `/requests/${requestId}/edit?step=${field ? stepOf(name, field) : 'fields'}#field-${name}`;
}

interface MissingProps {
  readonly request: EditedRequest;
  readonly schema: FormSchema;
  readonly missing: ReturnType<typeof missingFields>;
  readonly documents: readonly string[];
}

function Missing({ request, schema, missing, documents }: MissingProps) {
  const t = useWords();
  const { language } = useLanguage();
  if (missing.length === 0 && documents.length === 0) return null;
  return (
    <Notice tone="warn" title={t('sponsor.send.missing', { n: missing.length + documents.length })}>
      <ul>
        {missing.map(({ name }) => (
          <li key={name}>
            <TextLink href={linkTo(request.id, schema, name)}>
              {fieldTitle(schema.properties[name], name, language)}
            </TextLink>
          </li>
        ))}
        {documents.map((purpose) => (
          <li key={purpose}>
            <TextLink href={`/requests/${request.id}/edit?step=documents`}>
              {t.maybe(`document-purpose.${purpose}`) ?? purpose}
            </TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** Own requests of the last half year that look like the same study. */
function Duplicates({ requestId }: { readonly requestId: string }) {
  const t = useWords();
  const asked = useAnswer(DuplicatesOfDraftDocument, { requestId });
  const found = asked.data?.request.duplicates ?? [];
  if (found.length === 0) return null;
  return (
    <Card tone="soon" title={t('sponsor.duplicates')} description={t('sponsor.duplicates-text')} level={2}>
      <ul>
        {found.map((one) => (
          <li key={one.requestId}>
            <Duplicate {...one} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface DuplicateProps {
  readonly requestId: string;
  readonly sameNumber: string | null;
  readonly similarity: number;
}

function Duplicate({ requestId, sameNumber, similarity }: DuplicateProps) {
  const t = useWords();
  const dates = useDates();
  const asked = useAnswer(DuplicateRequestDocument, { requestId });
  const other = asked.data?.request;
  return (
    <span>
      <TextLink href={`/requests/${requestId}`}>
        {other ? `${other.reference} ${other.title}` : t('common.loading')}
      </TextLink>{' '}
      {sameNumber === null
        ? t('sponsor.duplicates.similar', { share: dates.number(similarity, { style: 'percent' }) })
        : t('sponsor.duplicates.number')}
    </span>
  );
}
