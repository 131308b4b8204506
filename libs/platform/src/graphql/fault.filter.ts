import { randomUUID } from 'node:crypto';
import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { Response } from 'express';
import { Fault } from '../fault.js';
import { databaseRefusal } from './database-refusal.js';

const STATUS: Readonly<Record<Fault['code'], number>> = {
  NOT_SIGNED_IN: 401,
  NOT_PERMITTED: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  UNAVAILABLE: 503,
  TOO_MANY_STREAMS: 429,
};

/**
 * GraphQL: hands what was thrown to `formatError`, which logs only what is our fault (Nest would log each refusal too).
 * Plain HTTP routes (files): a fault becomes its status and the same JSON as a GraphQL error.
 */
@Catch()
export class FaultFilter extends BaseExceptionFilter implements ExceptionFilter {
  override catch(thrown: unknown, host: ArgumentsHost): unknown {
    if (host.getType<string>() === 'graphql') return thrown;
    const fault = thrown instanceof Fault ? thrown : databaseRefusal(thrown);
    if (!fault) return super.catch(thrown, host);
    const { code, field, message } = fault;
    host
      .switchToHttp()
      .getResponse<Response>()
      .status(STATUS[code])
      .json({ errors: [{ message, extensions: { code, correlationId: randomUUID(), ...(field ? { field } : {}) } }] });
    return undefined;
  }
}
