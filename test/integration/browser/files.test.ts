// SPDX-License-Identifier: MIT
// Files that go into pages and come out of them.
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AssistantBrowser, RoomBrowser } from '../../../control-plane/src/browser/browser.ts';
import type { BrowserAction } from '../../../control-plane/src/plan/action.ts';
import { MAX_FILE_BYTES } from '../../../shared/files.ts';
import { MemoryFiles } from '../../support/memory-stores.ts';
import {
  assistantBrowser,
  click,
  deadline,
  goto,
  policy,
  type Route,
  refOf,
  type Site,
  serve,
  snapshot,
} from './site.ts';

const UPLOADS = `<title>Uploads</title><p id=said role=status></p>
<label>Photo <input type=file onchange="tell(this.files)"></label>
<label>Papers <input type=file multiple onchange="tell(this.files)"></label>
<button onclick="picker.click()">Choose a file</button><input id=picker type=file style="display:none" onchange="tell(this.files)">
<button>Nothing</button>
<script>async function tell(files) {
  said.textContent = (await Promise.all([...files].map(async (file) => file.name + ': ' + await file.text()))).join(', ') }</script>`;

const DOWNLOADS = `<title>Downloads</title><a href="/report">Report</a><a href="/report" target=_blank>Window</a>
<a href="/large">Large</a><a href="/trickle">Trickle</a>
<button onclick="const a = document.createElement('a'); a.download = '../../no te<s>.txt';
  a.href = window.URL.createObjectURL(new Blob(['made here'])); a.click()">Made</button>
<button onclick="setTimeout(() => { location.href = '/report' }, 300)">Later</button>`;

const attachment =
  (name: string, content: string | Buffer): Route =>
  (_request, response) => {
    response.writeHead(200, { 'content-disposition': `attachment; filename="${name}"` });
    response.end(content);
  };

/** Does not say how long it will be. */
const trickle: Route = (_request, response) => {
  response.writeHead(200, { 'content-disposition': 'attachment; filename="endless.bin"' });
  const chunk = Buffer.alloc(1024 * 1024);
  const more = (): void => {
    if (!response.writableEnded && !response.destroyed) response.write(chunk, () => setImmediate(more));
  };
  more();
};

let site: Site;
let browser: AssistantBrowser;
let room: RoomBrowser;
let files: MemoryFiles;

beforeAll(async () => {
  site = await serve({
    '/up': UPLOADS,
    '/down': DOWNLOADS,
    '/report': attachment('report.pdf', 'the report'),
    '/large': attachment('large.bin', Buffer.alloc(MAX_FILE_BYTES + 1)),
    '/trickle': trickle,
  });
});
afterAll(() => site.close());
beforeEach(async () => {
  await browser?.close();
  files = new MemoryFiles();
  browser = assistantBrowser({ files });
  room = await browser.room('demo', policy(site.origin), undefined, deadline());
});
afterAll(() => browser.close());

async function upload(role: string, name: string, ...names: string[]) {
  await files.put('demo', { name: 'cat.jpg', type: 'image/jpeg', from: 'operator' }, Buffer.from('a cat'));
  await files.put('demo', { name: 'dog.jpg', type: 'image/jpeg', from: 'operator' }, Buffer.from('a dog'));
  await files.put(
    'other',
    { name: 'secret.txt', type: 'text/plain', from: 'operator' },
    Buffer.from('theirs'),
  );
  await goto(room, `${site.origin}/up`);
  const ref = refOf(await room.observe(deadline()), role, name);
  return room.perform({ kind: 'upload', ref, name, files: names } as BrowserAction, deadline());
}

describe('upload', () => {
  it('puts a file of the room into a field', async () => {
    expect(await upload('button', 'Photo', 'cat.jpg')).toMatchObject({ changed: 'content' });
    await expect.poll(() => snapshot(room)).toContain('cat.jpg: a cat');
  });

  it('puts several where the field takes several, and refuses where it takes one', async () => {
    await upload('button', 'Papers', 'cat.jpg', 'dog.jpg');
    await expect.poll(() => snapshot(room)).toContain('cat.jpg: a cat, dog.jpg: a dog');
    await expect(upload('button', 'Photo', 'cat.jpg', 'dog.jpg')).rejects.toMatchObject({
      code: 'bad_value',
    });
  });

  it('answers the choice that a button opens', async () => {
    expect(await upload('button', 'Choose a file', 'dog.jpg')).toMatchObject({
      fallback: 'The files were put into the choice that it opened.',
    });
    await expect.poll(() => snapshot(room)).toContain('dog.jpg: a dog');
  });

  it.each(['secret.txt', '../other/secret.txt', '/etc/passwd', 'package.json'])(
    'refuses %s',
    async (name) => {
      await expect(upload('button', 'Photo', name)).rejects.toMatchObject({
        code: 'no_such_file',
        message: `The room has no file "${name}"; it has "cat.jpg", "dog.jpg".`,
      });
    },
  );

  it('says what takes no files', async () => {
    await expect(upload('button', 'Nothing', 'cat.jpg')).rejects.toMatchObject({ code: 'unsupported' });
  });
});

describe('a download', () => {
  const down = async (name: string, role = 'link') => {
    await goto(room, `${site.origin}/down`);
    return click(room, name, role);
  };
  const content = async (name: string) => (await files.get('demo', name))?.content.toString();

  it('becomes a file of the room, under a name of its own', async () => {
    expect(await down('Report')).toMatchObject({
      result: 'Downloaded “report.pdf”, which is among the room’s files now.',
    });
    expect(await down('Report')).toMatchObject({ result: expect.stringContaining('“report (2).pdf”') });
    expect(await content('report.pdf')).toBe('the report');
    expect(await files.list('demo')).toMatchObject([
      { from: 'download', bytes: 10 },
      { name: 'report (2).pdf' },
    ]);
  });

  it('that a window is opened for leaves the page where it is', async () => {
    expect(await down('Window')).toMatchObject({ result: expect.stringContaining('report.pdf') });
    const page = await room.observe(deadline());
    expect([page.title, page.tabs]).toEqual(['Downloads', undefined]);
  });

  it('that the page makes itself is kept under a plain name', async () => {
    await down('Made', 'button');
    const wait = { kind: 'wait', for: 'download', value: '*', seconds: 10 } as const;
    const { result } = await room.perform(wait, deadline());
    const [name] = await files.names('demo');
    expect(name).toMatch(/^[\w ._]+\.txt$/);
    expect(result).toContain(name);
    expect(await content(name as string)).toBe('made here');
  });

  it('that comes later can be waited for', async () => {
    await down('Later', 'button');
    const wait = { kind: 'wait', for: 'download', value: 'report', seconds: 10 } as const;
    expect(await room.perform(wait, deadline())).toMatchObject({
      result: 'Downloaded “report.pdf”, which is among the room’s files now.',
    });
    await expect(room.perform({ ...wait, value: 'other', seconds: 1 }, deadline())).rejects.toMatchObject({
      code: 'timeout',
    });
  });

  it.each([
    ['Large', 'large.bin'],
    ['Trickle', 'endless.bin'],
  ])('that is too large, as with "%s", is not taken, and the room goes on', async (name, file) => {
    expect(await down(name)).toMatchObject({
      result: `The page offered the file “${file}”, which was not taken: it is larger than 5 MiB.`,
    });
    expect(await files.names('demo')).toEqual([]);
    expect(await snapshot(room)).toContain('Report');
  });

  it('is one of its own room', async () => {
    const other = await browser.room('other', policy(site.origin), undefined, deadline());
    await goto(other, `${site.origin}/down`);
    await down('Report');
    expect(await files.names('other')).toEqual([]);
  });

  it('is not kept where the room is full, and that is said', async () => {
    for (let n = 0; n < 20; n += 1)
      await files.put(
        'demo',
        { name: createHash('md5').update(`${n}`).digest('hex'), type: '', from: 'operator' },
        Buffer.of(1),
      );
    expect(await down('Report')).toMatchObject({ result: '“report.pdf” was not kept: There are too many.' });
  });
});
