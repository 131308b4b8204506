import type { Id } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { onceFor } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';

/** A client's key makes a repeated submission the same submission. */
@Injectable()
export class SubmissionKeys {
  once<T extends { readonly ok: boolean }>(
    tx: Tx,
    asked: { readonly key: string | null; readonly body: unknown },
    work: () => Promise<T>,
    idOf: (result: T) => Id,
    again: (id: Id) => Promise<T>,
  ): Promise<T> {
    const { key, body } = asked;
    return key === null ? work() : onceFor(tx, { key, body }, work, idOf, again);
  }
}
