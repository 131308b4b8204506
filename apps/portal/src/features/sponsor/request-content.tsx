import { type FormId, RequestFormDocument, type SponsorRequestQuery } from '../../graphql/graphql';
import { Answered } from '../../lib/answered';
import { useDates } from '../../lib/dates';
import { useAnswer } from '../../lib/query';
import { FormContent } from '../../parts/forms/form-content';
import { type Content, fieldTitle, type FormSchema } from '../../parts/forms/form-schema';
import { useLanguage } from '../../lib/words';
import { Card, Stack, Timeline } from '../../ui';
import { useWords } from './words';

/** What was asked, to read, and how it changed from version to version. */
export function RequestContent({ request }: { readonly request: SponsorRequestQuery['request'] }) {
  const t = useWords();
  const dates = useDates();
  const { language } = useLanguage();
  const versions = [...request.versions].sort((a, b) => b.version - a.version);
  const newest = versions[0];
  const asked = useAnswer(
    RequestFormDocument,
    { id: (newest?.form ?? request.product) as FormId, version: newest?.formVersion ?? null },
    { freshFor: Infinity },
  );
  const zone = request.inquiries[0]?.partnership.timeZone ?? 'Europe/Stockholm';
  return (
    <Answered asked={asked}>
      {({ form }) => {
        if (!form) return null;
        const schema = form.schema as FormSchema;
        return (
          <Stack gap={6}>
            <Card>
              <FormContent schema={schema} content={(request.content ?? {}) as Content} />
            </Card>
            {versions.length > 1 && (
              <Timeline
                label={t('sponsor.versions')}
                events={versions.map(({ version, createdAt, materialFields }) => ({
                  id: String(version),
                  time: dates.instant(createdAt, zone),
                  dateTime: createdAt,
                  tone: materialFields.length > 0 ? 'soon' : 'neutral',
                  title: t('sponsor.version', { n: version }),
                  ...(materialFields.length === 0
                    ? {}
                    : {
                        text: t('sponsor.version-material', {
                          fields: dates.list(
                            materialFields.map((name) => fieldTitle(schema.properties[name], name, language)),
                          ),
                        }),
                      }),
                }))}
              />
            )}
          </Stack>
        );
      }}
    </Answered>
  );
}
