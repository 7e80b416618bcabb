// SPDX-License-Identifier: MIT
import { html } from 'hono/html';

export type Html = ReturnType<typeof html>;

const SECTIONS = [
  { href: '/trips', label: 'Trips' },
  { href: '/appointments', label: 'Book an appointment' },
  { href: '/account', label: 'My account' },
];

function navigation(current: string | undefined): Html {
  return html`<nav aria-label="Main">
    ${SECTIONS.map(
      ({ href, label }) =>
        html`<a href="${href}" ${href === current ? html`aria-current="page"` : ''}>${label}</a>`,
    )}
  </nav>`;
}

/** A whole page. `query` fills the search field; `section` marks the current place. */
export function layout(page: { title: string; section?: string; query?: string }, content: Html): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title} · Alderport</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/site.css" />
        <script src="/confirm.js" defer></script>
      </head>
      <body>
        <header>
          <a class="brand" href="/">Alderport</a>
          ${navigation(page.section)}
          <form role="search" action="/search" method="get">
            <input
              type="search"
              name="q"
              aria-label="Search"
              placeholder="Search"
              value="${page.query ?? ''}"
              maxlength="200"
            />
            <button class="quiet">Search</button>
          </form>
        </header>
        <main>${content}</main>
        <footer><p>Alderport is a town made up to try things out. Nothing here is sold or sent.</p></footer>
      </body>
    </html>`;
}
