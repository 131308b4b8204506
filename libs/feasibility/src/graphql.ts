export { InquiryType } from './graphql/inquiry.type.js';
export { FeasibilityRequestType } from './graphql/request.type.js';
