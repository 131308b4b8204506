import { DateScalar, DateTimeScalar, refusalType, resultUnion } from '@samprova/platform/graphql';
import type { RegisterRefusal } from '../domain/register-agreement.js';
import type { RevokeRefusal } from '../domain/revoke-agreement.js';
import { ConfidentialityAgreementType } from './confidentiality-agreement.type.js';

export const RegisterConfidentialityAgreementResult = resultUnion(
  'RegisterConfidentialityAgreementResult',
  ConfidentialityAgreementType,
  {
    SIGNED_IN_FUTURE: refusalType('SignedInFuture', 'Returned if the signature would lie in the future.', {
      latest: { type: () => DateScalar, description: 'The latest possible day: today in the partnership’s zone.' },
    }),
    ENDS_BEFORE_SIGNED: refusalType('EndsBeforeSigned', 'Returned if the last day lies before the signature.', {
      earliest: { type: () => DateScalar, description: 'The earliest possible last day.' },
    }),
    PARTIES_INCOMPLETE: refusalType('PartiesIncomplete', 'Returned if there are not two parties with names.'),
    SCOPE_UNCLEAR: refusalType('ScopeUnclear', 'Returned if a study lacks its request, or a master agreement has one.'),
  } satisfies Record<RegisterRefusal['code'], unknown>,
);

export const RevokeConfidentialityAgreementResult = resultUnion(
  'RevokeConfidentialityAgreementResult',
  ConfidentialityAgreementType,
  {
    ALREADY_REVOKED: refusalType('AlreadyRevoked', 'Returned if the agreement was revoked before.', {
      since: { type: () => DateTimeScalar, description: 'When (business time).' },
    }),
    REVOCATION_UNEXPLAINED: refusalType('RevocationUnexplained', 'Returned if the reason is empty.'),
  } satisfies Record<RevokeRefusal['code'], unknown>,
);
