export { DocumentsApiModule } from './documents-api.module.js';
