import { ApiFault, Offline } from '../../lib/graphql';

/** SHA-256 of a file, in hexadecimal. Needs a secure address (https, or this machine). */
export async function sha256Of(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Sends the bytes of an announced document (docs/api-documents.md).
 * @throws ApiFault when it was not taken, with the code of the door
 */
export async function putDocument(path: string, file: Blob, progressed: (percent: number) => void): Promise<void> {
  await putFile(path, file, 'application/pdf', progressed);
}

/**
 * Sends a file as it is.
 * @param progressed told 0–100 while it goes; fetch cannot tell, hence XMLHttpRequest
 * @returns what was answered, as text
 * @throws ApiFault when it was not taken, with the code of the door
 */
export function putFile(
  path: string,
  file: Blob,
  type: string,
  progressed: (percent: number) => void,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', path.startsWith('/') ? path : `/${path}`);
    request.setRequestHeader('content-type', type);
    request.upload.onprogress = ({ loaded, total }) => {
      progressed(total === 0 ? 100 : Math.round((loaded / total) * 100));
    };
    request.onerror = () => {
      reject(new Offline());
    };
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(request.responseText);
      else reject(faultOf(request.status, request.responseText));
    };
    request.send(file);
  });
}

/** What the door answered, as GraphQL would have said it. */
export function faultOf(status: number, text: string): ApiFault | Offline {
  if (status === 502 || status === 504) return new Offline();
  try {
    const { errors } = JSON.parse(text) as {
      errors?: { message: string; extensions?: { code?: string; correlationId?: string } }[];
    };
    const [error] = errors ?? [];
    if (error)
      return new ApiFault(error.extensions?.code ?? 'INTERNAL', error.message, error.extensions?.correlationId);
  } catch {
    // No words: told by its status below.
  }
  return new ApiFault('INTERNAL', `The API answered ${status} without words.`);
}
