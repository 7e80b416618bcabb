// SPDX-License-Identifier: MIT
// What people call a field whatever the page calls it: "the city to leave from", "the destination", "the day of departure".
import { dateTakers } from '../controls/dated.ts';
import type { Element, PageModel } from '../page/model.ts';

const PLACE = '(?:city|town|village|airport|port|harbou?r|station|stop|place|point|location|terminal|dock)';
const LEAVE = '(?:leave|leaving|depart|departing|start|starting|set off|go|travel|fly|sail)';
const REACH = '(?:go|going|arrive|arriving|travel|fly|sail|get|end)';

interface Notion {
  /** All of the words. */
  said: RegExp;
  /** Names of fields that are meant, those that fit best first. */
  names: RegExp[];
  /** Of those for dates, or of the others. */
  dated: boolean;
}

const NOTIONS: Notion[] = [
  {
    said: new RegExp(
      `^(?:origin|sender(?:[’']?s)?(?: ${PLACE})?|${PLACE} of (?:the )?sender|start(?:ing)?(?: ${PLACE})?|departure ${PLACE}|${PLACE} (?:of departure|(?:to|that i|we) ${LEAVE} from|(?:i|we) ${LEAVE} from))$`,
      'i',
    ),
    names: [/\bfrom\b/i, /^origin|^start|^departure|^pick-?up|^leaving/i],
    dated: false,
  },
  {
    said: new RegExp(
      `^(?:destination(?: ${PLACE})?|(?:recipient|receiver|addressee)(?:[’']?s)?(?: ${PLACE})?|${PLACE} of (?:the )?(?:recipient|receiver|addressee)|arrival ${PLACE}|${PLACE} (?:of arrival|(?:to|i|we) ${REACH} (?:to|at|in))|goal)$`,
      'i',
    ),
    names: [/\bto\b/i, /^destination|^arriv|^drop-?off|^where|^going/i],
    dated: false,
  },
  {
    said: /^(?:departure|outbound|outward|start|check[- ]?in|arrival|first)(?: (?:date|day))?$|^(?:date|day) of (?:departure|arrival)$/i,
    names: [/depart|outbound|outward|leav/i, /check[- ]?in|arriv/i, /^from|^start|^begin|^first/i],
    dated: true,
  },
  {
    said: /^(?:return|inbound|homeward|check[- ]?out|end|last)(?: (?:date|day))?$|^(?:date|day) of (?:return|departure)$/i,
    names: [/return|back|inbound/i, /check[- ]?out|depart|leav/i, /^to\b|until|till|^end|^last/i],
    dated: true,
  },
  {
    said: /^(?:date of birth|birth ?day|birth ?date|day of birth)$/i,
    names: [/birth|\bborn\b|\bdob\b/i],
    dated: true,
  },
  {
    said: /^(?:notes?|remarks?|comments?|(?:special )?(?:requests?|wish(?:es)?))$/i,
    names: [
      /\b(?:notes?|remarks?|comments?)\b/i,
      /\banything\b|\b(?:requests?|wishes|requirements)\b|^message/i,
    ],
    dated: false,
  },
  {
    said: /^(?:purpose|reason|aim|occasion)$/i,
    names: [/\b(?:purpose|reason|aim|occasion)\b/i, /\bwhat\b.*\bfor\b|^why\b|\babout\b/i],
    dated: false,
  },
  {
    said: /^(?:description|details?|explanation)$/i,
    names: [/\b(?:descri\p{L}*|details?|explanation)\b/iu, /^(?:please )?(?:tell|explain)\b/i, /^what\b/i],
    dated: false,
  },
  {
    said: /^(?:place|venue|location|whereabouts)$/i,
    names: [/\b(?:place|venue|location)\b/i, /^where\b/i],
    dated: false,
  },
  {
    said: /^(?:(?:home|postal|street|delivery|billing) )?address$/i,
    names: [/(?<!mail )\baddress\b(?!.*\bmail)/i, /^street\b(?=.*\bnumber\b)/i],
    dated: false,
  },
  {
    said: /^(?:(?:size of )?(?:the |our )?(?:party|group)|(?:party|group) size|head ?count|(?:number of )?(?:people|persons|guests|diners|travell?ers|passengers))$/i,
    names: [
      /\b(?:persons?|people|guests|passengers|adults|travell?ers?|visitors|diners|party|group size)\b/i,
    ],
    dated: false,
  },
  {
    said: /^number$/i,
    names: [/^number\b/i, /phone|\btel\b|mobile/i],
    dated: false,
  },
];

/** The one field that is meant; undefined where none or several could be. */
export function fieldMeant(words: string, model: PageModel): Element | undefined {
  const notions = NOTIONS.filter(({ said }) => said.test(words));
  if (notions.length === 0) return undefined;
  const days = dateTakers(model);
  const fields = model.elements.filter(
    (element) => TAKES.has(element.kind) && (!days.includes(element) || isFromPlace(element, days)),
  );
  for (const { names, dated } of notions)
    for (const name of names) {
      const called = (dated ? days : fields).filter((element) => isCalled(element, name));
      if (called.length > 0) return called.length === 1 ? called[0] : undefined;
    }
  return undefined;
}

/** "From", which may be of a day, is of a place where nothing but it would take one. */
const isFromPlace = ({ labels, node }: Element, days: Element[]): boolean =>
  days.length === 1 &&
  node.takes === undefined &&
  !node.placeholder &&
  /^from\W*$/i.test(labels[0]?.text.trim() ?? '');

const TAKES = new Set<Element['kind']>(['field', 'list']);

/** What only stands near a field that has a name is none of its own. */
const OWN = 0.9;

/** Whether a label that is the element's own says so. */
export function isCalled({ labels }: Element, label: RegExp): boolean {
  return labels.some(({ text, weight }) => weight >= OWN && label.test(text));
}
