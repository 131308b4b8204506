import { randomUUID } from 'node:crypto';
import type { Config } from '@samprova/platform';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import helmet from 'helmet';

/** The largest GraphQL request; files have a door of their own. */
export const BODY_LIMIT = '100kb';

/** Only what comes from this origin runs or is shown; nothing may frame the portal. */
export function securityHeaders(config: Config): RequestHandler {
  const https = config.publicUrl.startsWith('https:');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'none'"],
        'connect-src': ["'self'"],
        'font-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'img-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        ...(https ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
}

export function jsonBody(): RequestHandler {
  return express.json({ limit: BODY_LIMIT });
}

/** A body that cannot be read is refused in the words of every other GraphQL error, before anything runs. */
export const refuseUnreadableBody: ErrorRequestHandler = (
  error: { type?: string; status?: number },
  _request,
  response,
  next,
) => {
  if (!error.type || !error.status || error.status >= 500) return next(error);
  const message =
    error.type === 'entity.too.large'
      ? `The request is larger than ${BODY_LIMIT}; send less, and files through the file upload.`
      : 'The body is no JSON that can be read; send {"query": "…"} as application/json in UTF-8.';
  response
    .status(error.status)
    .json({ errors: [{ message, extensions: { code: 'INVALID_INPUT', correlationId: randomUUID(), field: 'body' } }] });
};
