import type { Fault } from '@samprova/platform';
import { faultAnswer } from '@samprova/platform/graphql';
import type { Response } from 'express';
import type { ODataProblem } from '../domain/odata/odata-problem.js';
import type { QueryTooExpensive } from '../domain/odata/query-too-expensive.js';

/** Why a request is not answered. */
export interface Unanswered {
  readonly code: ODataProblem['code'] | QueryTooExpensive['code'] | 'METHOD_NOT_OFFERED' | 'NOT_SIGNED_IN';
  readonly message: string;
  readonly target?: string;
}

const STATUS: Readonly<Record<Unanswered['code'], number>> = {
  QUERY_NOT_UNDERSTOOD: 400,
  QUERY_TOO_EXPENSIVE: 400,
  NOT_SIGNED_IN: 401,
  NOT_THERE: 404,
  METHOD_NOT_OFFERED: 405,
  FORM_NOT_OFFERED: 406,
  QUERY_NOT_OFFERED: 501,
};

/** As OData writes errors. */
export function sendProblem(response: Response, { code, message, target }: Unanswered): void {
  if (code === 'METHOD_NOT_OFFERED') response.set('Allow', 'GET, HEAD');
  // Both, because Excel and Power BI offer the ways to sign in that they find here.
  if (code === 'NOT_SIGNED_IN')
    response.set('WWW-Authenticate', 'Basic realm="Samprova", charset="UTF-8", Bearer realm="Samprova"');
  send(response, STATUS[code], { code, message, ...(target ? { target } : {}) });
}

/** What every part of the API refuses so, in the words of OData. */
export function sendFault(response: Response, fault: Fault): void {
  const { status } = faultAnswer(fault);
  if (status === 503) response.set('Retry-After', '60');
  send(response, status, { code: fault.code, message: fault.message });
}

function send(response: Response, status: number, error: object): void {
  response
    .status(status)
    .set('Content-Type', 'application/json;odata.metadata=minimal;charset=utf-8')
    .removeHeader('Content-Disposition');
  response.end(JSON.stringify({ error }));
}
