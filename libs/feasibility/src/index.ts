export { FeasibilityModule } from './feasibility.module.js';
export { Assignments } from './use-cases/assignments.js';
export { FeasibilityRequests } from './use-cases/feasibility-requests.js';
export { Inquiries } from './use-cases/inquiries.js';
export { InquiryClocks } from './use-cases/inquiry-clocks.js';
export { InquiryRouting } from './use-cases/inquiry-routing.js';
export { Invitations } from './use-cases/invitations.js';
export { NationalResponses } from './use-cases/national-responses.js';
