import { type ClockTerms, restartClock } from '@samprova/calendar/domain';
import { ok, type Result } from '@samprova/kernel';
import { RequestRevised } from '../events.js';
import type { RequestVersion } from './feasibility-request.js';
import { type Act, changed, clocked, type InquiryChange, type InquiryFile } from './inquiry-file.js';
import { isFinal } from './machines/inquiry-machine.js';
import type { RevisionCause } from './revision-cause.js';

type RestartRefusal = Exclude<ReturnType<typeof restartClock>, { ok: true }>['refusal'];

/**
 * What a new version of the request does to one inquiry. Before routing an edit only makes a version; after it, a
 * material change on the sponsor's own initiative starts the clock anew. An inquiry already answered keeps its version.
 * A breach of the old run stays in the ledger (restarted after it was due), in the audit trail and as an event;
 * `breachedAt` speaks of the present run.
 * `material` is what the coordinator says where it overrules the form's list of material fields.
 */
export function reviseInquiry(
  file: InquiryFile,
  version: RequestVersion,
  asked: { readonly cause: RevisionCause; readonly material: boolean; readonly terms: ClockTerms },
  act: Act,
): Result<InquiryChange, RestartRefusal> {
  const { inquiry } = file;
  if (isFinal(inquiry.state)) return ok(changed(inquiry, []));
  const next = { requestVersion: version.version };
  const told = RequestRevised(inquiry.partnershipId, {
    requestId: inquiry.requestId,
    inquiryId: inquiry.id,
    version: version.version,
    material: asked.material,
  });
  const restarts = asked.material && asked.cause === 'OWN_INITIATIVE' && inquiry.state !== 'IN_TRIAGE';
  if (!restarts) return ok(changed({ ...inquiry, ...next }, [told]));
  const reason = `Material change: ${version.materialFields.join(', ')}`;
  const step = restartClock(
    file.clock,
    { reason, terms: { ...asked.terms, workingDays: file.clock.terms.workingDays } },
    act,
  );
  if (!step.ok) return step;
  return ok(clocked(file, step.value, [told], { ...next, breachedAt: null }));
}
