// Makes everything that runs: the workspaces by SWC, the portal by Vite. What is up to date is not made again.
import './compile.mjs';
import { buildPortal } from '../apps/portal/scripts/build-portal.mjs';

if (await buildPortal()) process.stdout.write('built the portal\n');
