// SPDX-License-Identifier: MIT
// The configuration of a Janus that runs our plugin: pure text, and the folder that holds it.
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

const PLUGIN_CONFIG = 'janus.plugin.lam.jcfg';
const STOCK_PLUGINS = ['audiobridge', 'textroom', 'videoroom'];

/** Where Debian puts Janus's own modules. */
function janusModules(): string {
  const triplet = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' }[process.arch as string];
  if (triplet === undefined) throw new Error(`Debian has no Janus that we know of for ${process.arch}`);
  return `/usr/lib/${triplet}/janus`;
}

/** File name → content. */
export function janusConfig(settings: JanusSettings): Record<string, string> {
  const { folder } = settings;
  const rooms = Object.entries(settings.rooms).map(([id, description]) => [`room-${id}`, { description }]);
  const unused = ['http', 'mqtt', 'nanomsg', 'pfunix', 'rabbitmq'].map((name) => `libjanus_${name}.so`);
  return {
    'janus.jcfg': jcfg({
      general: {
        configs_folder: folder,
        plugins_folder: join(folder, 'plugins'),
        transports_folder: join(janusModules(), 'transports'),
        events_folder: join(folder, 'events'),
        loggers_folder: join(folder, 'loggers'),
        admin_secret: settings.adminSecret,
        debug_level: 4,
        debug_timestamps: true,
        debug_colors: false,
      },
      transports: { disable: unused.join(',') },
    }),
    'janus.transport.websockets.jcfg': jcfg({
      general: { json: 'compact', ws: true, ws_port: settings.wsPort, ws_ip: '127.0.0.1', wss: false },
      admin: {
        admin_ws: true,
        admin_ws_port: settings.adminWsPort,
        admin_ws_ip: '127.0.0.1',
        admin_wss: false,
      },
    }),
    [PLUGIN_CONFIG]: jcfg({
      general: { socket: settings.socket, admin_key: settings.adminKey, string_ids: true },
      ...Object.fromEntries(rooms),
    }),
    // No rooms of their own; without a file they complain.
    ...Object.fromEntries(STOCK_PLUGINS.map((name) => [`janus.plugin.${name}.jcfg`, jcfg({ general: {} })])),
  };
}

/** libconfig's syntax, as far as Janus uses it: JSON's strings, numbers and booleans are libconfig's. */
export function jcfg(sections: Record<string, Record<string, string | number | boolean>>): string {
  const texts = Object.entries(sections).map(([section, values]) => {
    const lines = Object.entries(values).map(([name, value]) => `  ${name} = ${JSON.stringify(value)}\n`);
    return `${section}: {\n${lines.join('')}}\n`;
  });
  return texts.join('');
}

/**
 * Makes the folder: `janus --configs-folder=FOLDER --config=FOLDER/janus.jcfg` runs from it. The plugin saves permanent
 * rooms in its own file, so that one stays as it is while it has the right socket and key.
 */
export function writeJanusFolder(settings: JanusSettings): void {
  const { folder, plugin, socket, adminKey } = settings;
  for (const name of ['plugins', 'events', 'loggers']) {
    rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(join(folder, name), { recursive: true, mode: 0o700 });
  }
  for (const [name, text] of Object.entries(janusConfig(settings))) {
    const path = join(folder, name);
    const kept = name === PLUGIN_CONFIG && existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (kept.includes(`"${socket}"`) && kept.includes(`"${adminKey}"`)) continue;
    writeFileSync(path, text, { mode: 0o600 });
  }
  const plugins = join(folder, 'plugins');
  symlinkSync(plugin, join(plugins, 'libjanus_lam.so'));
  for (const name of STOCK_PLUGINS) {
    const file = `libjanus_${name}.so`;
    symlinkSync(join(janusModules(), 'plugins', file), join(plugins, file));
  }
}
