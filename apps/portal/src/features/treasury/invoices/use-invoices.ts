import { useQuery } from '@tanstack/react-query';
import { type InvoiceRowFragment, InvoicesDocument } from '../../../graphql/graphql';
import { everyPage } from '../../../lib/every-page';
import { send } from '../../../lib/graphql';
import { answerKey } from '../../../lib/query';

/** Three thousand invoices are thirty pages. */
const MOST_PAGES = 30;

interface Which {
  readonly partnershipId: string;
  readonly organisationId?: string;
  readonly year?: number;
}

/** All invoices that one may see of a partnership, a year or an organisation, the newest first. */
export function useInvoices({ partnershipId, organisationId, year }: Which) {
  const variables = { partnershipId, organisationId: organisationId ?? null, year: year ?? null, first: 100 };
  return useQuery({
    queryKey: answerKey(InvoicesDocument, variables),
    queryFn: async ({ signal }): Promise<readonly InvoiceRowFragment[]> => {
      const edges = await everyPage(
        async (after) => (await send(InvoicesDocument, { ...variables, after }, signal)).invoices,
        MOST_PAGES,
      );
      return edges.map(({ node }) => node);
    },
  });
}
