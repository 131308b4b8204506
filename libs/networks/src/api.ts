export { NetworksApiModule } from './networks-api.module.js';
