// SPDX-License-Identifier: MIT
import { find, type Handler } from './acting.ts';
import { CLICKING, pointAt } from './instead.ts';

export const click: Handler<'click'> = async ({ ref, name, text }, acting) => {
  const element = await find(acting, ref, name);
  const inner = text === undefined ? undefined : element.getByText(text, { exact: true }).first();
  const there = inner !== undefined && (await inner.count()) > 0;
  await pointAt(there ? inner : element, name, (at, options) => at.click(options), acting, CLICKING);
  return undefined;
};

export const hover: Handler<'hover'> = async ({ ref, name }, acting) => {
  const element = await find(acting, ref, name);
  await pointAt(element, name, (at, options) => at.hover(options), acting);
  return undefined;
};

export const doubleclick: Handler<'doubleclick'> = async ({ ref, name }, acting) => {
  const element = await find(acting, ref, name);
  await pointAt(element, name, (at, options) => at.dblclick(options), acting);
  return undefined;
};

export const rightclick: Handler<'rightclick'> = async ({ ref, name }, acting) => {
  const element = await find(acting, ref, name);
  await pointAt(element, name, (at, options) => at.click({ button: 'right', ...options }), acting);
  return undefined;
};
