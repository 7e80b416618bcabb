// SPDX-License-Identifier: MIT
import type { Handler } from './acting.ts';
import { find, limits } from './acting.ts';

export const click: Handler<'click'> = async ({ ref, name, text }, acting) => {
  const element = await find(acting, ref, name);
  const inner = text === undefined ? undefined : element.getByText(text, { exact: true }).first();
  const there = inner !== undefined && (await inner.count()) > 0;
  await (there ? inner : element).click(limits(acting));
  return undefined;
};

export const hover: Handler<'hover'> = async ({ ref, name }, acting) => {
  const element = await find(acting, ref, name);
  await element.hover(limits(acting));
  return undefined;
};

export const doubleclick: Handler<'doubleclick'> = async ({ ref, name }, acting) => {
  await (await find(acting, ref, name)).dblclick(limits(acting));
  return undefined;
};

export const rightclick: Handler<'rightclick'> = async ({ ref, name }, acting) => {
  await (await find(acting, ref, name)).click({ button: 'right', ...limits(acting) });
  return undefined;
};
