import { type Actor, type Id, newId } from '@samprova/kernel';
import { notSignedIn, UnitOfWork } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { ApiToken } from '../domain/api-token.js';
import { ApiTokenRepository } from '../persistence/api-token.repository.js';
import { hashOf, newSecret } from './secrets.js';

/** How a secret begins, so that scanners for leaked secrets know one of ours. */
export const TOKEN_PREFIX = 'smp_';

export interface ApiTokenCreated {
  readonly token: ApiToken;
  /** Shown this once. */
  readonly secret: string;
}

@Injectable()
export class ApiTokens {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: ApiTokenRepository,
  ) {}

  create(actor: Actor, name: string, days: number): Promise<ApiTokenCreated> {
    const { personId } = actor;
    if (!personId) throw notSignedIn();
    const secret = newSecret(TOKEN_PREFIX);
    return this.unitOfWork.run(actor, async (tx) => {
      const prefix = secret.slice(0, TOKEN_PREFIX.length + 4);
      const token = await this.tokens.add(tx, { id: newId(), personId, name, prefix }, hashOf(secret), days);
      tx.audit({
        action: 'identity.api-token-created',
        entity: 'api-token',
        entityId: token.id,
        partnershipId: null,
        after: { name, prefix, expiresAt: token.expiresAt.toString() },
      });
      return { token, secret };
    });
  }

  mine(actor: Actor): Promise<readonly ApiToken[]> {
    return this.unitOfWork.run(actor, (tx) => this.tokens.all(tx));
  }

  /** The next request with it is nobody's. Doing it twice changes nothing. */
  revoke(actor: Actor, id: Id): Promise<ApiToken> {
    return this.unitOfWork.run(actor, async (tx) => {
      const token = await this.tokens.get(tx, id);
      if (token.revokedAt) return token;
      tx.audit({ action: 'identity.api-token-revoked', entity: 'api-token', entityId: id, partnershipId: null });
      return this.tokens.revoke(tx, id);
    });
  }
}
