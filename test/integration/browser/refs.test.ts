// SPDX-License-Identifier: MIT
// Looks at all kinds of documents, and the refs that they give.
import { describe, expect, it } from 'vitest';
import { EVERY_ELEMENT } from './every-element.ts';
import { find, useLooking } from './looking.ts';
import { type Site, serve } from './site.ts';

const on = useLooking();

function refOf(snapshot: string, role: string, name: string): string {
  const ref = find(snapshot, role, name)?.ref;
  if (!ref) throw new Error(`no ${role} "${name}" with a ref in\n${snapshot}`);
  return ref;
}

describe('refs', () => {
  it('last as long as their elements, whatever comes or is renamed beside and in them', async () => {
    await on.page.setContent('<button id=a>A</button><button>B</button>');
    const before = await on.look();
    await on.page.evaluate(() => {
      document.body.prepend(document.createElement('hr'));
      document.querySelector('#a')!.textContent = 'Renamed';
    });
    const after = await on.look();
    expect(refOf(after, 'button', 'Renamed')).toBe(refOf(before, 'button', 'A'));
    expect(refOf(after, 'button', 'B')).toBe(refOf(before, 'button', 'B'));
  });

  it('lead to their elements in frames of frames and in shadow roots', async () => {
    await on.page.setContent(EVERY_ELEMENT);
    const snapshot = await on.look();
    const tag = async (role: string, name: string): Promise<string> =>
      (await on.perception.locate(refOf(snapshot, role, name))?.evaluate((element) => element.outerHTML)) ??
      '';
    expect(await tag('button', 'in')).toBe('<button>in</button>');
    expect(await tag('link', 'deep')).toBe('<a href="x">deep</a>');
    expect(await tag('button', 'sb')).toBe('<button>sb</button>');
  });

  it('lead to their elements in frames of another site, in their own process', async () => {
    const inner: Site = await serve({ '/': '<button onclick="this.textContent = 1">Inner</button>' });
    const { port } = new URL(inner.origin);
    const outer: Site = await serve({ '/': `<iframe src="http://localhost:${port}/"></iframe>` });
    try {
      await on.page.goto(outer.origin);
      await on.page.frameLocator('iframe').getByRole('button').waitFor();
      await on.perception.locate(refOf(await on.look(), 'button', 'Inner'))?.click();
      expect(find(await on.look(), 'button', '1')).toBeDefined();
    } finally {
      await Promise.all([inner.close(), outer.close()]);
    }
  });

  it('name nothing once the element is gone, nor in the document that comes next', async () => {
    const site: Site = await serve({ '/': '<button>A</button>', '/next': '<button>B</button>' });
    try {
      await on.page.goto(site.origin);
      const ref = refOf(await on.look(), 'button', 'A');
      await on.page.evaluate(() => document.querySelector('button')?.remove());
      expect(await on.perception.locate(ref)?.count()).toBe(0);
      await on.page.goto(`${site.origin}/next`);
      expect(refOf(await on.look(), 'button', 'B')).not.toBe(ref);
      expect(await on.perception.locate(ref)?.count()).toBe(0);
    } finally {
      await site.close();
    }
  });

  it.each(['', 'e', 'f9e1', 'button', 'e1 >> css=body', 'look 1 1 0'])('are nothing like "%s"', (ref) => {
    expect(on.perception.locate(ref)).toBeUndefined();
  });
});

describe('looking', () => {
  it('shows documents of other kinds than HTML, and those without a body', async () => {
    const site = await serve({
      '/feed': (_request, response) => {
        response.writeHead(200, { 'content-type': 'image/svg+xml' });
        response.end('<svg xmlns="http://www.w3.org/2000/svg"><text y="20">Drawn words</text></svg>');
      },
    });
    try {
      await on.page.goto(`${site.origin}/feed`);
      expect(await on.look()).toContain('Drawn words');
      await on.page.goto('about:blank');
      await on.page.evaluate(() => document.open());
      expect(await on.look()).toBe('');
    } finally {
      await site.close();
    }
  });

  it('shows a frame that does not answer as empty', async () => {
    const site: Site = await serve({
      '/': '<button>Here</button><iframe src="/never"></iframe>',
      '/never': () => undefined,
    });
    try {
      await on.page.goto(site.origin, { waitUntil: 'commit' });
      await on.page.getByRole('button').waitFor();
      expect(find(await on.look(), 'button', 'Here')).toBeDefined();
    } finally {
      await site.close();
    }
  });

  it('comes to an end on pages that are endlessly deep or long', async () => {
    await on.page.setContent('<button>First</button><a href=x></a>');
    await on.page.evaluate(() => {
      let at: Element = document.querySelector('a')!;
      for (let depth = 0; depth < 2_000; depth++) {
        const inner = document.createElement('b');
        at.append(inner);
        at = inner;
      }
    });
    expect(find(await on.look(), 'button', 'First')?.ref).toBeDefined();
    await on.page.setContent(`<button>First</button>${'<i></i>'.repeat(50_000)}<button>Last</button>`);
    const snapshot = await on.look();
    expect(find(snapshot, 'button', 'First')?.ref).toBeDefined();
    expect(find(snapshot, 'button', 'Last')).toBeUndefined();
  });

  it('ends when it is called off', async () => {
    const site: Site = await serve({ '/': '<script>for (;;);</script>' });
    try {
      await on.page.goto(site.origin, { waitUntil: 'commit' });
      const gone = AbortSignal.timeout(300);
      await expect(on.perception.look({ timeout: 20_000, signal: gone })).rejects.toThrow();
    } finally {
      await site.close();
    }
  });
});
