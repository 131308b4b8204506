import { type FormId, WorkspaceFormDocument, type WorkspaceOfFragment } from '../../../../graphql/graphql';
import { Answered } from '../../../../lib/answered';
import { useDates } from '../../../../lib/dates';
import { useAnswer } from '../../../../lib/query';
import { useLanguage } from '../../../../lib/words';
import { FormContent } from '../../../../parts/forms/form-content';
import type { Content, FormSchema } from '../../../../parts/forms/form-schema';
import { DescriptionList, Stack } from '../../../../ui';
import { useWords } from '../../words';

/** The request as the sponsor filled it in, by the version of the form it was filled in with. */
export function RequestToRead({ inquiry }: { readonly inquiry: WorkspaceOfFragment }) {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  const { request, partnershipAnswers } = inquiry;
  const newest = request.versions.find(({ version }) => version === request.currentVersion) ?? request.versions.at(-1);
  const asked = useAnswer(
    WorkspaceFormDocument,
    { id: request.product as FormId, version: newest?.formVersion ?? null },
    { freshFor: Infinity },
  );
  return (
    <Stack gap={6}>
      <DescriptionList
        look="grid"
        items={[
          { term: t('common.received'), value: dates.instant(inquiry.receivedAt, inquiry.partnership.timeZone) },
          { term: t('coordination.request.came'), value: t(`request-source.${request.source}`) },
          { term: t('coordination.request.version'), value: dates.number(request.currentVersion) },
          { term: t('coordination.request.reference'), value: request.reference },
        ]}
      />
      <Answered asked={asked}>
        {({ form }) =>
          form && <FormContent schema={form.schema as FormSchema} content={(request.content ?? {}) as Content} />
        }
      </Answered>
      {partnershipAnswers.length > 0 && (
        <DescriptionList
          items={partnershipAnswers.map(({ answer, question }) => ({
            id: question.id,
            term: question.text[language === 'pseudo' ? 'en' : language],
            value: answer,
          }))}
        />
      )}
    </Stack>
  );
}
