import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { EmptyState, ErrorState, Skeleton } from '../ui';
import { ApiFault, Offline } from './graphql';
import { useSharedWords } from './words';

interface AnsweredProps<T> {
  readonly asked: UseQueryResult<T>;
  /** The shape shown while the first answer is on its way. */
  readonly look?: 'text' | 'block' | 'table';
  readonly children: (data: T) => ReactNode;
}

/** What was asked, in each state it can be in: on its way, not there, refused, offline, or answered. */
export function Answered<T>({ asked, look = 'text', children }: AnsweredProps<T>) {
  const t = useSharedWords();
  // An answer that is here stays on the screen while a newer one cannot be had.
  if (asked.data !== undefined) return <>{children(asked.data)}</>;
  const { error } = asked;
  if (!error) return <Skeleton look={look} lines={look === 'table' ? 8 : 4} />;
  const retry = (): void => {
    void asked.refetch();
  };
  if (error instanceof Offline) return <ErrorState title={t('fault.offline')} onRetry={retry} />;
  if (error instanceof ApiFault) {
    if (error.code === 'NOT_FOUND') return <EmptyState title={t('fault.NOT_FOUND')} />;
    return <ErrorState title={faultWords(t, error)} onRetry={retry} reference={error.correlationId} />;
  }
  return <ErrorState title={t('fault.unknown', { correlationId: 'none' })} onRetry={retry} />;
}

/** A fault in words: the portal's own by code, else what the API said. */
export function faultWords(t: ReturnType<typeof useSharedWords>, error: unknown): string {
  if (error instanceof Offline) return t('fault.offline');
  if (error instanceof ApiFault)
    return t.maybe(`fault.${error.code}`, { correlationId: error.correlationId ?? 'none' }) ?? error.message;
  return t('fault.unknown', { correlationId: 'none' });
}
