import { invalidInput, notFound, type Tx } from '@samprova/platform';
import { Injectable } from '@nestjs/common';
import type { Id } from '@samprova/kernel';
import type { SubjectGround } from '../domain/declare-document.js';
import type { Subject, SubjectKind } from '../domain/document.js';

/** Asked in the actor's own transaction; null when the actor may not know of the subject. */
export type GroundRule = (tx: Tx, subjectId: Id) => Promise<SubjectGround | null>;

/**
 * What documents can be about. This area knows only ids: the area that owns a kind of subject says at boot who may
 * attach what to it, and who holds it then. A kind without a rule takes nothing.
 */
@Injectable()
export class DocumentSubjects {
  private readonly rules = new Map<SubjectKind, GroundRule>();

  add(kind: SubjectKind, rule: GroundRule): void {
    if (this.rules.has(kind)) throw new Error(`the subject ${kind} has two rules`);
    this.rules.set(kind, rule);
  }

  /** @throws Fault NOT_FOUND, or INVALID_INPUT for a kind that takes no documents */
  async ground(tx: Tx, { kind, id }: Subject): Promise<SubjectGround> {
    const rule = this.rules.get(kind);
    if (!rule) throw invalidInput('input.subject.kind', `Nothing can be attached to a subject of kind ${kind} here.`);
    const ground = await rule(tx, id);
    if (!ground) throw notFound(kind.toLowerCase().replaceAll('_', ' '), id);
    return ground;
  }

  /** Whether documents of the subject may go; a subject that has no rule, or is out of sight, does not hold them back. */
  async releases(tx: Tx, { kind, id }: Subject): Promise<boolean> {
    const ground = await this.rules.get(kind)?.(tx, id);
    return ground?.removable ?? true;
  }
}
