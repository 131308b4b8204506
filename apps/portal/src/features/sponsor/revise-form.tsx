import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { type RevisionCause, ReviseRequestDocument, WhatIfDueDocument } from '../../graphql/graphql';
import { useDates } from '../../lib/dates';
import { useAnswer, useCommand } from '../../lib/query';
import { isRefusal } from '../../lib/refusal';
import { useRefusalWords } from '../../lib/refusal-words';
import { faultWords } from '../../lib/answered';
import { useLanguage } from '../../lib/words';
import { FormFields } from '../../parts/forms/form-fields';
import { type FormProblem, useFieldLabels, useProblemWords } from '../../parts/forms/form-problems';
import { type Content, fieldTitle, type FormSchema } from '../../parts/forms/form-schema';
import {
  Button,
  Card,
  DescriptionList,
  Form,
  FormActions,
  LinkButton,
  Notice,
  PageHeader,
  RadioGroup,
  Stack,
  toast,
} from '../../ui';
import { ClashPanel } from './clash-panel';
import { changedFields } from './draft-merge';
import type { EditedRequest } from './edited-request';
import { useSavedDraft } from './use-saved-draft';
import { useWords } from './words';

/** A change of a request that was sent, with what it does to each country's clock told before it is done. */
export function ReviseForm({ request, schema }: { readonly request: EditedRequest; readonly schema: FormSchema }) {
  const t = useWords();
  const navigate = useNavigate();
  const refusalWords = useRefusalWords();
  const words = useProblemWords();
  const labels = useFieldLabels();
  const draft = useSavedDraft(request, false);
  const wasAsked = request.inquiries.some(({ clarifications }) => clarifications.length > 0);
  const [cause, setCause] = useState<RevisionCause>(wasAsked ? 'CLARIFICATION' : 'OWN_INITIATIVE');
  const [problem, setProblem] = useState<string>();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const { run, isRunning } = useCommand(ReviseRequestDocument);
  const changed = changedFields(request.content as Content, draft.content);
  const errors = words(problems);
  const save = async (): Promise<void> => {
    setProblem(undefined);
    setProblems([]);
    if (changed.length === 0) {
      setProblem(t('sponsor.revise.nothing'));
      return;
    }
    try {
      const { reviseRequest } = await run({
        input: { requestId: request.id, content: draft.content, cause, revision: draft.revision },
      });
      if (reviseRequest.__typename === 'FormHasProblems') {
        setProblems(reviseRequest.problems);
        return;
      }
      if (isRefusal(reviseRequest)) {
        // A lost race: the newer wording has been asked for by now and meets this one above.
        setProblem(refusalWords(reviseRequest));
        return;
      }
      draft.forget();
      toast({ tone: 'ok', title: t('sponsor.revise.done') });
      await navigate({ to: `/requests/${request.id}` });
    } catch (fault) {
      setProblem(faultWords(t, fault));
    }
  };
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('action.request:revise')}
        lead={request.title}
        breadcrumbs={[
          { label: t('nav.requests'), href: '/requests' },
          { label: request.reference, href: `/requests/${request.id}` },
          { label: t('action.request:revise') },
        ]}
      />
      <ClashPanel schema={schema} clashes={draft.clashes} settle={draft.settle} />
      <Form
        label={t('action.request:revise')}
        errors={errors}
        fieldLabels={labels(schema, Object.keys(errors))}
        formError={problem}
        onSubmit={() => {
          void save();
        }}
      >
        {wasAsked && (
          <RadioGroup
            label={t('sponsor.revise.cause')}
            options={(['CLARIFICATION', 'OWN_INITIATIVE'] as const).map((value) => ({
              value,
              label: t(`revision-cause.${value}`),
            }))}
            value={cause}
            onChange={setCause}
          />
        )}
        <FormFields schema={schema} content={draft.content} onChange={draft.write} errors={errors} isGuided />
        <Effect request={request} schema={schema} changed={changed} cause={cause} />
        <FormActions isSticky>
          <Button type="submit" variant="primary" isPending={isRunning}>
            {t('sponsor.revise.save')}
          </Button>
          <LinkButton href={`/requests/${request.id}`}>{t('common.cancel')}</LinkButton>
        </FormActions>
      </Form>
    </Stack>
  );
}

interface EffectProps {
  readonly request: EditedRequest;
  readonly schema: FormSchema;
  readonly changed: readonly string[];
  readonly cause: RevisionCause;
}

/** Which changes are material by the form, and what that does to each clock. */
function Effect({ request, schema, changed, cause }: EffectProps) {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  if (changed.length === 0) return null;
  const material = changed.filter((name) => schema.properties[name]?.['x-material'] === true);
  const names = (list: readonly string[]): string =>
    dates.list(list.map((name) => fieldTitle(schema.properties[name], name, language)));
  const restarts = material.length > 0 && cause === 'OWN_INITIATIVE';
  return (
    <Card tone={restarts ? 'soon' : 'info'} title={t('sponsor.revise.effect')}>
      <Stack gap={4}>
        <p>{t('sponsor.revise.changed', { fields: names(changed) })}</p>
        {material.length > 0 && (
          <Notice tone="warn">{t('sponsor.revise.material', { fields: names(material) })}</Notice>
        )}
        <DescriptionList
          items={request.inquiries.map(({ id, state, partnership }) => ({
            id,
            term: dates.country(partnership.country),
            value: ['RESPONDED', 'WITHDRAWN', 'OUT_OF_SCOPE'].includes(state) ? (
              t('sponsor.revise.effect.ended')
            ) : state !== 'IN_TRIAGE' && restarts ? (
              <Restarted partnershipId={partnership.id} request={request} />
            ) : (
              t('sponsor.revise.effect.kept')
            ),
          }))}
        />
      </Stack>
    </Card>
  );
}

/** The new due time of a clock that begins anew, by the clock itself. */
function Restarted({ partnershipId, request }: { readonly partnershipId: string; readonly request: EditedRequest }) {
  const t = useWords();
  const dates = useDates();
  const asked = useAnswer(WhatIfDueDocument, { partnershipId, product: request.product, receivedAt: null });
  const due = asked.data?.whatIfDue;
  return (
    <strong>
      {due
        ? t('sponsor.revise.effect.restarts', { when: dates.instant(due.dueAt, due.terms.timeZone) })
        : t('common.loading')}
    </strong>
  );
}
