import { useParams } from '@tanstack/react-router';

/** The request in the address; features know their routes as a list, without types of their parameters. */
export function useRequestId(): string {
  const { requestId }: { readonly requestId?: string } = useParams({ strict: false });
  return requestId ?? '';
}
