import type { InvoiceRowFragment } from '../../../graphql/graphql';
import { Inline, TextLink } from '../../../ui';
import { useWords } from '../words';

type Files = Pick<InvoiceRowFragment, 'id' | 'number' | 'buyer' | 'seller'>;

/** The invoice as a page for people and as an electronic invoice for programs. */
export function InvoiceFiles({ invoice: { id, number, buyer, seller } }: { readonly invoice: Files }) {
  const t = useWords();
  const isElectronic = buyer.electronicAddress !== null && seller.electronicAddress !== null;
  return (
    <Inline gap={2}>
      <TextLink href={`/invoices/${id}.pdf`} download aria-label={t('treasury.invoices.pdf-of', { number })}>
        PDF
      </TextLink>
      {isElectronic && (
        <TextLink href={`/invoices/${id}.xml`} download aria-label={t('treasury.invoices.xml-of', { number })}>
          XML
        </TextLink>
      )}
    </Inline>
  );
}
