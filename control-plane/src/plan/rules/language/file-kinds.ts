// SPDX-License-Identifier: MIT
// What files are called by what they end in: "the picture" is harbour.jpg.

const KINDS: [endings: string, called: string][] = [
  ['jpg jpeg png gif webp heic svg bmp tiff', 'picture photo image'],
  ['mp4 mov avi mkv webm', 'video film clip'],
  ['mp3 wav ogg flac m4a', 'song recording audio'],
  ['xls xlsx ods csv', 'spreadsheet table'],
  ['ppt pptx odp', 'presentation slides'],
  ['doc docx odt rtf', 'document text'],
  ['pdf', 'pdf document'],
  ['txt md', 'text note'],
  ['zip tar gz 7z rar', 'archive zip'],
];

const CALLED = new Map(
  KINDS.flatMap(([endings, called]) =>
    endings.split(' ').map((ending) => [ending, called.split(' ')] as const),
  ),
);

/** The words for the kinds of all files that a text names. */
export function fileKindsIn(text: string): string[] {
  const endings = text.toLowerCase().matchAll(/[\p{L}\p{N}_-]\.([a-z\d]{2,4})(?![\p{L}\p{N}.])/gu);
  return [...endings].flatMap(([, ending = '']) => CALLED.get(ending) ?? []);
}
