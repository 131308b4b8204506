import { type Actor, type Id, type Instant, type Language, Temporal } from '@samprova/kernel';
import type { Tx } from '@samprova/platform';
import { managerOf } from '@samprova/platform/db';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What is known of somebody who tries to sign in. */
export interface SignInAttempt {
  /** Null when there were too many: no attempt was made. */
  readonly attemptId: Id | null;
  /** When to try again after too many failures (security time); null when this one may go on. */
  readonly retryAt: Instant | null;
  readonly personId: Id | null;
  readonly passwordHash: string | null;
}

/** Asks the narrow functions that may be called before an actor is known: one round trip each, no transaction. */
@Injectable()
export class CredentialRepository {
  constructor(private readonly dataSource: DataSource) {}

  async beginSignIn(email: string, address: string): Promise<SignInAttempt> {
    const [row]: {
      attempt_id: Id | null;
      retry_at: Date | null;
      person_id: Id | null;
      password_hash: string | null;
    }[] = await this.dataSource.query('select * from identity.begin_sign_in($1, $2)', [email, address]);
    return {
      attemptId: row?.attempt_id ?? null,
      retryAt: row?.retry_at ? Temporal.Instant.fromEpochMilliseconds(row.retry_at.getTime()) : null,
      personId: row?.person_id ?? null,
      passwordHash: row?.password_hash ?? null,
    };
  }

  async succeedSignIn(attemptId: Id): Promise<void> {
    await this.dataSource.query('select identity.succeed_sign_in($1)', [attemptId]);
  }

  actorOfSession(hash: Buffer): Promise<Actor | null> {
    return this.actor('select identity.resolve_session($1) as context', hash);
  }

  actorOfToken(hash: Buffer): Promise<Actor | null> {
    return this.actor('select identity.resolve_token($1) as context', hash);
  }

  /** The address of whoever may set a password with this secret; null when it is used, old or unknown. */
  async invitationEmail(hash: Buffer): Promise<string | null> {
    const [row]: { email: string | null }[] = await this.dataSource.query(
      'select identity.invitation_email($1) as email',
      [hash],
    );
    return row?.email ?? null;
  }

  async acceptInvitation(hash: Buffer, passwordHash: string): Promise<Id | null> {
    const [row]: { person: Id | null }[] = await this.dataSource.query(
      'select identity.accept_invitation($1, $2) as person',
      [hash, passwordHash],
    );
    return row?.person ?? null;
  }

  async foundInstallation(first: {
    readonly organisation: { readonly id: Id; readonly name: string; readonly country: string };
    readonly person: { readonly id: Id; readonly name: string; readonly email: string; readonly language: Language };
    readonly grantId: Id;
    readonly passwordHash: string;
  }): Promise<boolean> {
    const { organisation, person } = first;
    const [row]: { founded: boolean }[] = await this.dataSource.query(
      'select identity.found_installation($1, $2, $3, $4, $5, $6, $7, $8, $9) as founded',
      [
        organisation.id,
        organisation.name,
        organisation.country,
        person.id,
        person.name,
        person.email,
        person.language,
        first.grantId,
        first.passwordHash,
      ],
    );
    return row?.founded ?? false;
  }

  /** The full context of the person in whose name the transaction runs. */
  async actorOf(tx: Tx): Promise<Actor | null> {
    const [row]: { context: Actor | null }[] = await managerOf(tx).query('select identity.actor_context() as context');
    return row?.context ?? null;
  }

  private async actor(statement: string, hash: Buffer): Promise<Actor | null> {
    const [row]: { context: Actor | null }[] = await this.dataSource.query(statement, [hash]);
    return row?.context ?? null;
  }
}
