import { BudgetOutcomeDocument } from '../../../graphql/graphql';
import { Answered } from '../../../lib/answered';
import { useAnswer } from '../../../lib/query';
import type { Here } from '../../../parts/partnership/in-partnership';
import { EmptyState, LinkButton, Section, TextLink } from '../../../ui';
import { SourcePictures } from '../budget/source-pictures';
import { useWords } from '../words';

/** By source: what is planned, given and spent; the whole of it is a page of its own. */
export function BudgetAtAGlance({ here, year }: { readonly here: Here; readonly year: number }) {
  const t = useWords();
  const asked = useAnswer(BudgetOutcomeDocument, { partnershipId: here.id, year });
  const href = `/budget?in=${here.code}&year=${year}`;
  return (
    <Section
      title={t('treasury.glance.by-source')}
      actions={<TextLink href={href}>{t('treasury.glance.whole-budget')}</TextLink>}
    >
      <Answered asked={asked} look="block">
        {({ budgetOutcome: outcome }) =>
          outcome.sources.length === 0 ? (
            <EmptyState
              size="sm"
              title={t('treasury.budget.no-sources')}
              actions={<LinkButton href={href}>{t('nav.budget')}</LinkButton>}
            >
              {t('treasury.budget.no-sources-text')}
            </EmptyState>
          ) : (
            <SourcePictures outcome={outcome} />
          )
        }
      </Answered>
    </Section>
  );
}
