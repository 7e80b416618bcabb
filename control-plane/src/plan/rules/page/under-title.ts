// SPDX-License-Identifier: MIT
// "The third link of the list “Further reading”", "the last item under Opening hours": of what is called just so, or stands under the
// heading that is.
import { type SnapshotNode, walk } from '../../snapshot.ts';
import { wordsOf } from '../language/text.ts';

const PLACED =
  /^((?:(?:on )?the )?(?:(?:very )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|\d{1,2}(?:st|nd|rd|th))|only) (?:link|button|item|entry|line|point|option|one|picture|image|box))\s+(?:in|inside|within|on|of|from|under|below|underneath)\s+(.+)$/i;
const LIST =
  '(?:bulleted |numbered |bullet )?(?:list|section|block|part|box|column|menu|group|panel|nav(?:igation)?)';
const BEFORE = new RegExp(
  String.raw`^(?:the )?${LIST}(?: (?:called|named|titled|headed|labell?ed|under|below|of))? (?=\S)`,
  'i',
);
const BEHIND = new RegExp(String.raw`\s${LIST}$`, 'i');
const NAMED = /^(?:list|group|region|navigation|table|menu|listbox|tree|toolbar|form|complementary)$/;

/** What is said of something there, and that part; undefined where none is told, or the page has none or several. */
export function underTitle(
  phrase: string,
  root: SnapshotNode,
): { phrase: string; part: SnapshotNode } | undefined {
  const [, said, place = ''] = PLACED.exec(phrase) ?? [];
  const part = said === undefined ? undefined : partTitled(place, root);
  return said === undefined || part === undefined ? undefined : { phrase: said, part };
}

/** The one part that is called just so, as "the list “Further reading”" is. */
export function partTitled(place: string, root: SnapshotNode): SnapshotNode | undefined {
  const names = [place, place.replace(BEFORE, ''), place.replace(BEHIND, '')].map(titleOf);
  const [part, ...more] = [...walk(root)].flatMap((node) => {
    const isCalled = node.name !== '' && names.includes(titleOf(node.name));
    if (!isCalled) return [];
    return node.role === 'heading' ? under(node) : NAMED.test(node.role) ? [node] : [];
  });
  return more.length > 0 ? undefined : part;
}

const titleOf = (text: string): string => wordsOf(text.replace(/^the /i, '')).join(' ');

/** What follows a heading, up to the next of its rank. */
function under(heading: SnapshotNode): SnapshotNode[] {
  let section = heading;
  while (section.parent !== undefined && section.parent.children.length === 1) section = section.parent;
  const { parent } = section;
  const behind = parent?.children.slice(parent.children.indexOf(section) + 1) ?? [];
  const isNext = ({ role, level = 9 }: SnapshotNode): boolean =>
    role === 'heading' && level <= (heading.level ?? 9);
  const next = behind.findIndex((node) =>
    [node, node.children[0]].some((one) => one !== undefined && isNext(one)),
  );
  const children = next < 0 ? behind : behind.slice(0, next);
  const [first] = children;
  const end = children.at(-1)?.end;
  if (parent === undefined || first === undefined || end === undefined) return [];
  const lists = children.filter(({ role }) => role === 'list');
  return lists.length === 1
    ? lists
    : [{ role: 'group', name: '', parent, children, order: first.order, end }];
}
