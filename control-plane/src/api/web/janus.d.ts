// SPDX-License-Identifier: MIT
// Janus' library as the browser gets it, an ES module; the package's own description is that of a CommonJS one.
import type { JanusJS } from 'janus-gateway';

declare const Janus: typeof JanusJS.Janus;
export default Janus;
