import type { Refusal, Result } from '@samprova/kernel';

/** The refusals of a decision. */
export type RefusalOf<D extends (...args: never[]) => Result<unknown, Refusal>> = Extract<
  ReturnType<D>,
  { readonly ok: false }
>['refusal'];
