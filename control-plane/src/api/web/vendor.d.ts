// SPDX-License-Identifier: MIT
// The libraries as the browser names them; the server serves them from node_modules (api/pages.ts).
declare module '/vendor/lit-html/lit-html.js' {
  export * from 'lit-html';
}
declare module '/vendor/lit-html/directives/repeat.js' {
  export * from 'lit-html/directives/repeat.js';
}
declare module '/vendor/lit-html/directives/live.js' {
  export * from 'lit-html/directives/live.js';
}
declare module '/vendor/janus.js' {
  import Janus from 'janus-gateway';
  export default Janus;
}
