import type { ResponseToCollateQuery } from '../../../../graphql/graphql';
import type { useWords } from '../../words';

type Content = ResponseToCollateQuery['responsePreview'];

/** The summary as the figures and the networks' own words give it: something to begin from, never released unseen. */
export function suggestedSummary(content: Content, t: ReturnType<typeof useWords>): string {
  const { totals, networks } = content;
  const figures =
    totals.contacted === 0
      ? []
      : [
          t('coordination.response.figures', {
            contacted: totals.contacted,
            willing: totals.interested + totals.conditional,
            conditional: totals.conditional,
            patients: totals.expectedPatients ?? 0,
          }),
          ...(totals.declined + totals.moreInfo + totals.silent === 0
            ? []
            : [
                t('coordination.response.others', {
                  declined: totals.declined,
                  more: totals.moreInfo,
                  silent: totals.silent,
                }),
              ]),
        ];
  const said = networks.flatMap(({ name, disposition }) =>
    disposition === null ? [] : [t('coordination.response.network', { name, text: disposition })],
  );
  return [figures.join(' '), ...said].filter((part) => part !== '').join('\n\n');
}
