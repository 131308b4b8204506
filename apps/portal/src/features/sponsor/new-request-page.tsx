import { useNavigate } from '@tanstack/react-router';
import { Building2, FileSearch, Globe, Stethoscope } from 'lucide-react';
import { useMemo, useState } from 'react';
import { BeginRequestDocument, type Product, RequestFormDocument } from '../../graphql/graphql';
import { Answered, faultWords } from '../../lib/answered';
import { keepDraft } from '../../lib/draft';
import { useAnswer, useCommand } from '../../lib/query';
import { isRefusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import { type SignedIn, useMe } from '../../lib/session/session';
import type { FormSchema } from '../../parts/forms/form-schema';
import {
  Button,
  Card,
  type ChosenFile,
  ChoiceCards,
  FileDrop,
  FormActions,
  Inline,
  Notice,
  PageHeader,
  Stack,
} from '../../ui';
import { FormSteps } from './form-steps';
import { type ReadRecord, readRecordFile } from '../../parts/forms/record-file';
import { type Chosen, RecordReview } from './record-review';
import { useWords } from './words';

const LARGEST = 20 * 1024 * 1024;
const PRODUCTS = [
  { value: 'SITE_SEARCH', icon: Stethoscope },
  { value: 'COUNTRY_QUESTION', icon: Globe },
  { value: 'MEDTECH_CONCIERGE', icon: Building2 },
] as const;

/** The first step: what is asked for, and what to begin with. Nothing is kept before somebody has confirmed it. */
export function NewRequestPage() {
  const t = useWords();
  const refusalWords = useRefusalWords();
  const [product, setProduct] = useState<Product>('SITE_SEARCH');
  const [file, setFile] = useState<ChosenFile>();
  const [record, setRecord] = useState<ReadRecord>();
  const asked = useAnswer(RequestFormDocument, { id: product, version: null }, { freshFor: Infinity, keep: true });
  const read = async (chosen: File): Promise<void> => {
    const shown = { id: chosen.name, name: chosen.name };
    setRecord(undefined);
    setFile({ ...shown, progress: 30 });
    try {
      const answer = await readRecordFile(chosen);
      if ('code' in answer) {
        setFile({ ...shown, error: refusalWords(answer) });
        return;
      }
      setFile(shown);
      setRecord(answer);
    } catch (fault) {
      setFile({ ...shown, error: faultWords(t, fault) });
    }
  };
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('sponsor.new')}
        lead={t('sponsor.form.lead')}
        breadcrumbs={[{ label: t('nav.requests'), href: '/requests' }, { label: t('sponsor.new') }]}
      />
      <FormSteps current="start" />
      <ChoiceCards
        label={t('sponsor.form.product')}
        options={PRODUCTS.map(({ value, icon }) => ({
          value,
          icon,
          label: t(`product.${value}`),
          description: t(`sponsor.product.${value}`),
        }))}
        value={product}
        onChange={setProduct}
      />
      <Card title={t('sponsor.form.begin')} description={t('sponsor.form.begin-text')}>
        <FileDrop
          label={t('sponsor.form.file')}
          accept={['.json', 'application/json']}
          acceptWords="JSON"
          maxSize={LARGEST}
          maxSizeWords="20 MB"
          files={file ? [file] : []}
          onFiles={([chosen]) => {
            if (chosen) void read(chosen);
          }}
          onRemove={() => {
            setFile(undefined);
            setRecord(undefined);
          }}
        />
      </Card>
      <Answered asked={asked}>
        {({ form }) =>
          form && (
            <Begin
              key={`${product}:${file?.id ?? ''}:${record ? 'read' : ''}`}
              product={product}
              schema={form.schema as FormSchema}
              record={record}
              fileName={file?.name}
            />
          )
        }
      </Answered>
    </Stack>
  );
}

interface BeginProps {
  readonly product: Product;
  readonly schema: FormSchema;
  readonly record: ReadRecord | undefined;
  readonly fileName: string | undefined;
}

function Begin({ product, schema, record, fileName }: BeginProps) {
  const t = useWords();
  const me = useMe();
  const navigate = useNavigate();
  const refusalWords = useRefusalWords();
  const { run, isRunning } = useCommand(BeginRequestDocument);
  const own = useMemo(() => ownFields(me, schema), [me, schema]);
  const [chosen, setChosen] = useState<Chosen>({ content: {}, sources: {} });
  const [problem, setProblem] = useState<string>();
  const [faulty, setFaulty] = useState<readonly string[]>([]);
  const begin = async (): Promise<void> => {
    setProblem(undefined);
    try {
      const { draftRequest } = await run({
        input: { product, organisationId: me.organisation.id, source: 'PORTAL', content: chosen.content },
      });
      if (draftRequest.__typename === 'FormHasProblems') {
        setFaulty(draftRequest.problems.map(({ field }) => field.split(/[.[]/)[0] ?? field));
        setProblem(t('sponsor.record.problems'));
        return;
      }
      if (isRefusal(draftRequest)) {
        setProblem(refusalWords(draftRequest));
        return;
      }
      if (draftRequest.__typename !== 'FeasibilityRequest') return;
      keepDraft(`sources:${draftRequest.id}`, chosen.sources);
      await navigate({ to: `/requests/${draftRequest.id}/edit`, search: { step: 'fields' } as never });
    } catch (fault) {
      setProblem(faultWords(t, fault));
    }
  };
  return (
    <Stack gap={4}>
      <RecordReview
        schema={schema}
        record={record}
        own={own}
        fileName={fileName ?? ''}
        faulty={faulty}
        onChange={setChosen}
      />
      {problem !== undefined && (
        <Notice tone="error" live="assertive">
          {problem}
        </Notice>
      )}
      <FormActions isSticky>
        <Inline gap={3}>
          <Button
            variant="primary"
            icon={FileSearch}
            isPending={isRunning}
            onPress={() => {
              void begin();
            }}
          >
            {t('sponsor.form.begin-with', { n: Object.keys(chosen.content).length })}
          </Button>
          <span>{t('sponsor.form.unsent')}</span>
        </Inline>
      </FormActions>
    </Stack>
  );
}

/** What the person's organisation says of who asks. */
function ownFields({ organisation }: SignedIn, schema: FormSchema): readonly { name: string; value: unknown }[] {
  const role = { COMPANY: 'SPONSOR', CRO: 'CRO', UNIVERSITY: 'ACADEMIC' }[organisation.kind as string];
  return [
    ...(role === undefined ? [] : [{ name: 'requesterRole', value: role }]),
    ...(role === 'SPONSOR'
      ? [
          { name: 'sponsorName', value: organisation.name },
          { name: 'initiator', value: 'INDUSTRY' },
        ]
      : []),
  ].filter(({ name }) => name in schema.properties);
}
