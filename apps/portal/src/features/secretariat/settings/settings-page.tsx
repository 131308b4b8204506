import { PartnershipSettingsDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useDates } from '../../../lib/dates';
import { useAnswer } from '../../../lib/query';
import { useSession } from '../../../lib/session/session';
import { PageHeader, Stack } from '../../../ui';
import { type Here, InPartnership } from '../../../parts/partnership/in-partnership';
import { NotApplied } from '../recalculation/not-applied';
import { useWords } from '../words';
import { ThePromise } from './promise';
import { Questions } from './questions';
import { RoutingPolicy, SignOffPolicy } from './policies';

/** What a partnership decides for itself: its promise, its routing, its sign-off, its own questions. */
export function SettingsPage() {
  return <InPartnership>{(here) => <Settings key={here.id} here={here} />}</InPartnership>;
}

function Settings({ here }: { readonly here: Here }) {
  const t = useWords();
  const dates = useDates();
  const { holds } = useSession();
  const asked = useAnswer(PartnershipSettingsDocument, { id: here.id, country: here.country });
  const isSecretariat = holds('SECRETARIAT', here.id);
  return (
    <Stack gap={6}>
      <PageHeader
        title={t('nav.settings')}
        lead={t('secretariat.settings.lead')}
        eyebrow={dates.country(here.country)}
        actions={here.switcher}
      />
      {isSecretariat && <NotApplied here={here} />}
      <Answered asked={asked}>
        {({ partnership, regions, partnershipQuestions }) => {
          const may = (action: string): boolean => partnership.allowedActions.includes(action);
          return (
            <Stack gap={6}>
              <ThePromise
                here={here}
                policies={partnership.slaPolicies}
                canChange={may('partnership:change-sla-policy')}
                canPreview={isSecretariat}
              />
              <RoutingPolicy
                here={here}
                policy={partnership.routingPolicy}
                canChange={may('partnership:change-routing-policy')}
              />
              <SignOffPolicy
                here={here}
                policy={partnership.signOffPolicy}
                regions={regions.filter(({ validTo }) => validTo === null)}
                canChange={may('partnership:change-sign-off-policy')}
              />
              <Questions here={here} questions={partnershipQuestions} canChange={isSecretariat} />
            </Stack>
          );
        }}
      </Answered>
    </Stack>
  );
}
