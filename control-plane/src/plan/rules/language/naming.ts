// SPDX-License-Identifier: MIT
// "Call the recipe “Leek tart”", "name it Winter walk": what is to be called how.

const NAMES =
  /^(?:call|name|title|entitle)\s+(?:it|(?:the|my|our|your|this)(?:\s+new)?\s+(?<noun>\p{Ll}[\p{L}-]*))\s+(?<name>["“][^"“”]+["”]|\p{Lu}[^,;:]*|\d[^,;:]*)[.!]*$/u;

/** Undefined of what is no such sentence; a name is told in quotes, or by its capital. */
export function namedIn(said: string): { noun: string; name: string } | undefined {
  const { noun = '', name = '' } =
    NAMES.exec(said.replace(/^\p{Lu}/u, (first) => first.toLowerCase()))?.groups ?? {};
  return name === '' ? undefined : { noun, name: name.trim().replace(/[.!]+$/, '') };
}
