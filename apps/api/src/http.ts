import { randomBytes, randomUUID } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import type { Config } from '@samprova/platform';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import helmet from 'helmet';

/** The largest GraphQL request; files have a door of their own. */
export const BODY_LIMIT = '100kb';

/** What a page of the portal never asks of the machine it is shown on. */
const PERMISSIONS_POLICY = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'geolocation', 'gyroscope', 'hid'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get', 'serial'],
  ...['usb', 'xr-spatial-tracking'],
]
  .map((feature) => `${feature}=()`)
  .join(', ');

/** The one-time word by which the page of this answer may add a `<style>` of its own; another in every answer. */
export function nonceOf(response: ServerResponse): string {
  const { locals } = response as ServerResponse & { locals: { nonce?: string } };
  return (locals.nonce ??= randomBytes(18).toString('base64'));
}

/** Only what comes from this origin runs or is shown; nothing may frame the portal. */
export function securityHeaders(config: Config): readonly RequestHandler[] {
  const https = config.publicUrl.startsWith('https:');
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'base-uri': ["'none'"],
        'connect-src': ["'self'"],
        'font-src': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'frame-src': ["'none'"],
        'img-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'script-src': ["'self'"],
        'script-src-attr': ["'none'"],
        // React Aria adds a <style> with the nonce that the page's <meta property="csp-nonce"> tells it.
        'style-src': ["'self'", (_, response) => `'nonce-${nonceOf(response)}'`],
        ...(https ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    crossOriginEmbedderPolicy: true,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    xFrameOptions: { action: 'deny' },
  });
  return [
    headers,
    (_, response, next) => {
      response.set('Permissions-Policy', PERMISSIONS_POLICY);
      next();
    },
  ];
}

export function jsonBody(): RequestHandler {
  return express.json({ limit: BODY_LIMIT });
}

/** A body that cannot be read is refused in the words of every other GraphQL error, before anything runs. */
export const refuseUnreadableBody: ErrorRequestHandler = (
  error: { type?: string; code?: string; status?: number },
  _request,
  response,
  next,
) => {
  // A broken compression has no type, only zlib's code.
  const isOfBody = error.type !== undefined || error.code?.startsWith('Z_') === true;
  if (!isOfBody || !error.status || error.status >= 500) return next(error);
  const message =
    error.type === 'entity.too.large'
      ? `The request is larger than ${BODY_LIMIT}; send less, and files through the file upload.`
      : 'The body is no JSON that can be read; send {"query": "…"} as application/json in UTF-8.';
  response
    .status(error.status)
    .json({ errors: [{ message, extensions: { code: 'INVALID_INPUT', correlationId: randomUUID(), field: 'body' } }] });
};
