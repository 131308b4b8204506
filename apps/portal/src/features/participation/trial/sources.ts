import type { FactSource } from '../../../graphql/graphql';

/** Whose word somebody of the partnership can pass on; somebody at a site speaks for the site, whatever is sent. */
export const SOURCES: readonly FactSource[] = ['PARTNERSHIP', 'SITE', 'SPONSOR', 'CTIS', 'CLINICAL_TRIALS_GOV'];
