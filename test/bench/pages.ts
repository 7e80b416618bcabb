// SPDX-License-Identifier: MIT
// The pages that perception is measured on: a form, Swagger UI, a long table and a long manual.
import { readFile } from 'node:fs/promises';
import { type Site, serve } from './site.ts';

export interface Target {
  /** How a participant names it. */
  role: 'button' | 'link';
  name: string;
  /** Screens down the page. */
  where: 'near' | 'far';
}

export interface BenchPage {
  name: string;
  path: string;
  targets: Target[];
}

const ROWS = 500;
const CHAPTERS = 50;
const RESOURCES = ['pet', 'order', 'user', 'store', 'invoice', 'parcel', 'ticket', 'review'];
const ASSETS = ['swagger-ui.css', 'swagger-ui-bundle.js'];

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

function html(title: string, body: string): string {
  return `<!doctype html><html lang="en"><title>${title}</title><h1>${title}</h1>
<p role="status" id="said"></p>${body}
<script>addEventListener('click', ({ target }) => {
  if (target.closest('button')) said.textContent = 'Pressed ' + target.textContent; });</script></html>`;
}

const FORM = html(
  'Sign up',
  `<form onsubmit="return false">
  <p><label>Name <input></label> <label>E-mail <input type="email"></label> <label>Telephone <input type="tel"></label>
  <p><label>City <input></label> <label>Born <input type="date"></label>
  <p><label>Country <select><option>France<option>Germany<option>Spain</select></label>
  <p><label><input type="checkbox"> Newsletter</label> <label><input type="radio" name="plan"> Free</label>
  <label><input type="radio" name="plan"> Paid</label> <button type="button">Send</button></form>`,
);

const TABLE = html(
  'Customers',
  `<table><thead><tr>${['', 'Number', 'Name', 'Mail', 'State', 'City', 'Sum', 'Actions']
    .map((head) => `<th>${head}</th>`)
    .join('')}</tr></thead><tbody>${range(ROWS)
    .map(
      (n) => `<tr><td><input type="checkbox" aria-label="Select ${n}"></td><td><span>${n}</span></td>
<td><a href="#c${n}">Customer ${n}</a></td><td><span>c${n}@example.org</span></td><td><span class="tag">active</span></td>
<td><div><span>Berlin</span> <b>DE</b></div></td><td>${n * 3} €</td>
<td><div><button>Edit ${n}</button> <button>Delete ${n}</button></div></td></tr>`,
    )
    .join('')}</tbody></table>`,
);

const MANUAL = html(
  'Manual',
  range(CHAPTERS)
    .map(
      (c) =>
        `<section><h2 id="s${c}">Chapter ${c}</h2>${range(10)
          .map(
            (p) => `<p>Some words about topic ${c}.${p}: see <a href="#s${c}">its chapter</a> and
<a href="#t${c}-${p}">topic ${c}.${p}</a>; <code>option${p}</code> is <em>often</em> set as in
<a href="#x${c}-${p}">example ${c}.${p}</a>.</p>`,
          )
          .join('')}</section>`,
    )
    .join(''),
);

const SWAGGER = `<!doctype html><html lang="en"><title>API</title><link rel="stylesheet" href="/swagger-ui.css">
<div id="ui"></div><script src="/swagger-ui-bundle.js"></script>
<script>SwaggerUIBundle({ url: '/openapi.json', dom_id: '#ui' })</script></html>`;

/** Five operations on each of eight resources. */
function openApi(): object {
  const operation = (summary: string, tag: string): object => ({
    summary,
    tags: [tag],
    responses: { 200: { description: 'OK' } },
  });
  const paths = RESOURCES.flatMap((name) => [
    [`/${name}s`, { get: operation(`List ${name}s`, name), post: operation(`Add a ${name}`, name) }],
    [
      `/${name}s/{id}`,
      {
        get: operation(`Find a ${name}`, name),
        put: operation(`Change a ${name}`, name),
        delete: operation(`Remove a ${name}`, name),
      },
    ],
  ]);
  return { openapi: '3.0.3', info: { title: 'Shop', version: '1' }, paths: Object.fromEntries(paths) };
}

export const PAGES: BenchPage[] = [
  { name: 'form', path: '/form', targets: [{ role: 'button', name: 'Send', where: 'near' }] },
  {
    name: 'Swagger UI',
    path: '/swagger',
    targets: [
      { role: 'button', name: 'GET /pets List pets', where: 'near' },
      { role: 'button', name: 'DELETE /reviews/{id} Remove a review', where: 'far' },
    ],
  },
  {
    name: 'table',
    path: '/table',
    targets: [
      { role: 'button', name: 'Edit 3', where: 'near' },
      { role: 'button', name: 'Delete 480', where: 'far' },
    ],
  },
  {
    name: 'manual',
    path: '/manual',
    targets: [
      { role: 'link', name: 'topic 1.3', where: 'near' },
      { role: 'link', name: 'example 47.6', where: 'far' },
    ],
  },
];

/** Serves them on a free port of 127.0.0.1. */
export async function startPages(): Promise<Site> {
  const bodies = new Map<string, string | Buffer>([
    ['/form', FORM],
    ['/table', TABLE],
    ['/manual', MANUAL],
    ['/swagger', SWAGGER],
    ['/openapi.json', JSON.stringify(openApi())],
  ]);
  for (const name of ASSETS)
    bodies.set(`/${name}`, await readFile(new URL(import.meta.resolve(`swagger-ui-dist/${name}`))));
  return serve((request, response) => {
    const path = request.url ?? '/';
    const type = /\.(css|json|js)$/.exec(path)?.[1] ?? 'html';
    const kind = { css: 'text/css', json: 'application/json', js: 'text/javascript' }[type] ?? 'text/html';
    const body = bodies.get(path);
    response
      .writeHead(body === undefined ? 404 : 200, { 'content-type': `${kind}; charset=utf-8` })
      .end(body);
  });
}
