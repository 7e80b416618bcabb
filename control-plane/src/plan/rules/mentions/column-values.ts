// SPDX-License-Identifier: MIT
// "Sell 15 lots of rye", with a field "Goods" to type in, and a table whose column "Goods" shows rye: the field takes what stands in
// the column of its name.
import { normalise } from '../language/text.ts';
import { groupsOf } from '../page/members.ts';
import { type Element, isWithin, type PageModel } from '../page/model.ts';

/** Of longer tables the fields take anything. */
const MOST = 60;
/** Numbers are everywhere: which of them a field takes is told by its name. */
const TELLS = /\p{L}{2}/u;

/** The values that stand in the columns of tables, each with the text field that is called as its column. */
export function columnValues({ root, elements }: PageModel): { element: Element; option: string }[] {
  const fields = elements.filter(({ kind, node }) => kind === 'field' && node.role === 'textbox');
  return groupsOf(root)
    .filter(({ collection, members }) => collection.columns.length > 1 && members.length <= MOST)
    .flatMap(({ collection: { parent, columns }, members }) => {
      const table = parent.role === 'rowgroup' ? (parent.parent ?? parent) : parent;
      const named = fields.filter(({ node }) => !isWithin(node, table));
      return columns.flatMap((column) => {
        const [element, ...more] = named.filter(({ labels: [label] }) => label?.plain === normalise(column));
        if (element === undefined || more.length > 0) return [];
        const shown = members.flatMap(({ fields: own }) =>
          own.filter(({ names: [name] }) => name === column).map(({ value }) => value),
        );
        return [...new Set(shown)]
          .filter((value) => TELLS.test(value))
          .map((option) => ({ element, option }));
      });
    });
}
