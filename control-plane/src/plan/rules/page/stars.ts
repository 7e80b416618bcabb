// SPDX-License-Identifier: MIT
// What a hotel is, and what its guests say.
interface Field {
  names: string[];
  value: string;
}

/** "★★★ · rated 8.8": the stars of a hotel are not what its guests say. */
export function starsApart(fields: Field[]): Field[] {
  const isStars = ({ value }: Field): boolean => /^[★⭐☆]+$/u.test(value);
  const isRating = (field: Field): boolean =>
    !isStars(field) && /^rat(?:ed|ing)$/i.test(field.names[0] ?? '');
  if (!fields.some(isRating)) return fields;
  return fields.map((field) => {
    if (isRating(field)) return { ...field, names: [...field.names, 'rating', 'score'] };
    return isStars(field) ? { ...field, names: ['stars'] } : field;
  });
}
