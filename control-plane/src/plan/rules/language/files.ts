// SPDX-License-Identifier: MIT
// What people call files by their kind: "the picture" is snow.jpg, "the costs spreadsheet" is costs.xlsx.

/** Endings, and what such a file is called; the lines that have an ending all count. */
const KINDS: [RegExp, string][] = [
  [/^(?:jpe?g|png|gif|webp|svg|heic|bmp|tiff?)$/, 'picture image photo'],
  [/^(?:xlsx?|csv|ods|numbers)$/, 'spreadsheet table'],
  [/^(?:docx?|odt|rtf|pdf|pages)$/, 'document'],
  [/^(?:pptx?|odp|key)$/, 'presentation slides'],
  [/^(?:mp3|wav|flac|ogg|m4a|aac)$/, 'song audio recording'],
  [/^(?:mp4|mov|avi|mkv|webm)$/, 'video film movie'],
  [/^(?:zip|rar|7z|tar|gz|tgz)$/, 'archive'],
  [/^(?:txt|md|log)$/, 'text'],
];

/** "Beach.jpg": what it is called without its ending, and the nouns for its kind; undefined where that is no file's name. */
export function fileIn(name: string): { stem: string; nouns: string[] } | undefined {
  const [, stem = '', ending = ''] = /^(\S(?:.{0,60}\S)?)\.(\p{L}\w{1,4})$/u.exec(name.trim()) ?? [];
  const nouns = KINDS.flatMap(([endings, words]) =>
    endings.test(ending.toLowerCase()) ? words.split(' ') : [],
  );
  return nouns.length === 0 ? undefined : { stem, nouns };
}
