// SPDX-License-Identifier: MIT
// The configuration of a Janus that runs our plugin: pure text, and the folder that holds it.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface JanusSettings {
  /** The folder of configuration; the plugins' links are in its folder `plugins`. */
  folder: string;
  /** Our plugin, libjanus_lam.so. */
  plugin: string;
  /** Unix socket on which the plugin waits for the control plane. */
  socket: string;
  /** WebSocket ports on 127.0.0.1. */
  wsPort: number;
  adminWsPort: number;
  adminSecret: string;
  /** What `create` of a room has to present. */
  adminKey: string;
  /** Rooms that are there from the start: id → description. */
  rooms: Record<string, string>;
}

const STOCK_PLUGINS = ['audiobridge', 'textroom', 'videoroom'];

/** Where Debian puts Janus's own modules. */
function janusModules(): string {
  const triplet = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' }[process.arch as string];
  if (triplet === undefined) throw new Error(`Debian has no Janus that we know of for ${process.arch}`);
  return `/usr/lib/${triplet}/janus`;
}

/** File name → content, in libconfig's syntax. */
export function janusConfig(settings: JanusSettings): Record<string, string> {
  const rooms = Object.entries(settings.rooms).map(([id, description]) =>
    group(`room-${id}`, { description }),
  );
  return {
    'janus.jcfg': [
      group('general', {
        configs_folder: settings.folder,
        plugins_folder: join(settings.folder, 'plugins'),
        transports_folder: join(janusModules(), 'transports'),
        events_folder: join(settings.folder, 'events'),
        loggers_folder: join(settings.folder, 'loggers'),
        admin_secret: settings.adminSecret,
        debug_level: 4,
        debug_timestamps: true,
        debug_colors: false,
      }),
      group('transports', {
        disable: ['http', 'mqtt', 'nanomsg', 'pfunix', 'rabbitmq'].map((it) => `libjanus_${it}.so`).join(','),
      }),
    ].join(''),
    'janus.transport.websockets.jcfg': [
      group('general', {
        json: 'compact',
        ws: true,
        ws_port: settings.wsPort,
        ws_ip: '127.0.0.1',
        wss: false,
      }),
      group('admin', {
        admin_ws: true,
        admin_ws_port: settings.adminWsPort,
        admin_ws_ip: '127.0.0.1',
        admin_wss: false,
      }),
    ].join(''),
    'janus.plugin.lam.jcfg': [
      group('general', { socket: settings.socket, admin_key: settings.adminKey, string_ids: true }),
      ...rooms,
    ].join(''),
  };
}

function group(name: string, values: Record<string, string | number | boolean>): string {
  const lines = Object.entries(values).map(([key, value]) => `  ${key} = ${JSON.stringify(value)}\n`);
  return `${name}: {\n${lines.join('')}}\n`;
}

/** Makes the folder anew: `janus --configs-folder=FOLDER --config=FOLDER/janus.jcfg` runs from it. */
export function writeJanusFolder(settings: JanusSettings): void {
  const plugins = join(settings.folder, 'plugins');
  rmSync(settings.folder, { recursive: true, force: true });
  for (const name of ['plugins', 'events', 'loggers']) {
    mkdirSync(join(settings.folder, name), { recursive: true, mode: 0o700 });
  }
  for (const [name, text] of Object.entries(janusConfig(settings))) {
    writeFileSync(join(settings.folder, name), text, { mode: 0o600 });
  }
  symlinkSync(settings.plugin, join(plugins, 'libjanus_lam.so'));
  for (const name of STOCK_PLUGINS) {
    symlinkSync(join(janusModules(), 'plugins', `libjanus_${name}.so`), join(plugins, `libjanus_${name}.so`));
  }
}
