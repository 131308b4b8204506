import { FeedbackFormDocument } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useAnswer } from '../../lib/query';
import { Card, Stack } from '../../ui';
import { FormContent } from '../forms/form-content';
import type { Content, FormSchema } from '../forms/form-schema';
import { useWords } from '../words';

/** What experts said to a country question, without their names. */
export function ResponseFeedback({ feedback }: { readonly feedback: unknown }) {
  const t = useWords();
  const answers = Array.isArray(feedback) ? (feedback as readonly Content[]) : [];
  const asked = useAnswer(FeedbackFormDocument, {}, { when: answers.length > 0, freshFor: Infinity });
  if (answers.length === 0) return null;
  return (
    <Answered asked={asked}>
      {({ form }) => (
        <Stack gap={4}>
          {answers.map((content, at) => (
            <Card key={at} title={t('response.expert', { n: at + 1 })} level={4}>
              {form && <FormContent schema={form.schema as FormSchema} content={content} level={4} />}
            </Card>
          ))}
        </Stack>
      )}
    </Answered>
  );
}
