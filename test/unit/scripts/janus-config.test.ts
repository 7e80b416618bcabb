// SPDX-License-Identifier: MIT
import { describe, expect, it } from 'vitest';
import { janusConfig } from '../../../scripts/stack/janus-config.ts';

const files = janusConfig({
  folder: '/run/x/janus',
  plugin: '/build/libjanus_lam.so',
  socket: '/run/x/lam.sock',
  wsPort: 8188,
  adminWsPort: 7188,
  adminSecret: 'se"cret\\',
  adminKey: 'key',
  rooms: { demo: 'The demo room' },
});

describe("Janus's configuration", () => {
  it('has our plugin wait at the socket, with string ids and a key for making rooms', () => {
    expect(files['janus.plugin.lam.jcfg']).toBe(
      `general: {
  socket = "/run/x/lam.sock"
  admin_key = "key"
  string_ids = true
}
room-demo: {
  description = "The demo room"
}
`,
    );
  });

  it('listens on loopback only, by WebSocket only', () => {
    const sockets = files['janus.transport.websockets.jcfg'];
    expect(sockets).toMatch(/ws_port = 8188\n {2}ws_ip = "127\.0\.0\.1"/);
    expect(sockets).toMatch(/admin_ws_port = 7188\n {2}admin_ws_ip = "127\.0\.0\.1"/);
    expect(files['janus.jcfg']).toContain('disable = "libjanus_http.so,');
  });

  it('escapes what libconfig would read as the end of a string', () => {
    expect(files['janus.jcfg']).toContain(String.raw`admin_secret = "se\"cret\\"`);
  });
});
