import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { BaseExceptionFilter } from '@nestjs/core';
import type { Response } from 'express';
import { Fault } from '../fault.js';
import { databaseRefusal } from './database-refusal.js';
import { faultAnswer } from './fault-answer.js';

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
    const { status, body } = faultAnswer(fault);
    host.switchToHttp().getResponse<Response>().status(status).json(body);
    return undefined;
  }
}
