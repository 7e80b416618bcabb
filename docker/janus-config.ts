// SPDX-License-Identifier: MIT
// Writes the configuration of compose.yml's Janus into the volume that it shares with the control plane.
import { writeJanusFolder } from '../scripts/stack/janus-config.ts';

const { JANUS_ADMIN_KEY, JANUS_ADMIN_SECRET } = process.env;
if (!JANUS_ADMIN_KEY || !JANUS_ADMIN_SECRET) {
  console.error('set JANUS_ADMIN_KEY and JANUS_ADMIN_SECRET');
  process.exit(1);
}
writeJanusFolder({
  folder: '/run/lam/janus',
  plugin: '/usr/local/lib/janus/libjanus_lam.so',
  socket: '/run/lam/lam.sock',
  wsPort: 8188,
  adminWsPort: 7188,
  adminSecret: JANUS_ADMIN_SECRET,
  adminKey: JANUS_ADMIN_KEY,
  rooms: { demo: 'The demo room' },
});
