// SPDX-License-Identifier: MIT
// How people say yes and take it back, by the language of the room (BCP 47 primary subtag). Short lists on purpose: what
// is not in them is a no.

export interface ConsentWords {
  /** What an answer begins with. */
  yes: string;
  /** What takes a yes back, wherever it stands. */
  but: string;
}

export const CONSENT_WORDS: Readonly<Record<string, ConsentWords>> = {
  en: {
    yes: 'yes|yeah|yep|yup|ok|okay|sure|please do|do it|go ahead|go on|confirm|confirmed|allow|allowed|correct|right',
    but: "no|not|never|don't|dont|stop|cancel|wait",
  },
  de: {
    yes: 'ja|jawohl|jo|klar|genau|gerne|gern|richtig|einverstanden|bestätigt|mach das|mach es|bitte ja',
    but: 'nein|nicht|nie|kein|keine|stopp|halt|warte|abbrechen|doch nicht|ne|nee',
  },
  fr: {
    yes: "oui|ouais|d'accord|bien sûr|vas-y|allez-y|confirmé|je confirme|c'est bon",
    but: 'non|pas|jamais|annule|annuler|annulez|arrête|arrêtez|attends|attendez',
  },
  es: {
    yes: 'sí|si|claro|vale|de acuerdo|adelante|por supuesto|confirmo|hazlo|correcto',
    but: 'no|nunca|cancela|cancelar|para|espera|detente',
  },
  it: {
    yes: "sì|si|certo|va bene|d'accordo|confermo|procedi|fallo|esatto",
    but: 'no|non|mai|annulla|ferma|aspetta',
  },
  pt: {
    yes: 'sim|claro|certo|está bem|tudo bem|pode|confirmo|de acordo|com certeza',
    but: 'não|nao|nunca|cancela|cancelar|para|espera|espere',
  },
  nl: {
    yes: 'ja|jawel|zeker|prima|akkoord|doe maar|ga je gang|klopt|graag',
    but: 'nee|niet|nooit|geen|stop|wacht|annuleer',
  },
  sv: { yes: 'ja|japp|visst|gärna|okej|kör|stämmer|absolut', but: 'nej|inte|aldrig|stopp|vänta|avbryt' },
  da: { yes: 'ja|jo|gerne|selvfølgelig|okay|gør det', but: 'nej|ikke|aldrig|stop|vent|annuller' },
  no: { yes: 'ja|jo|gjerne|selvsagt|greit|gjør det', but: 'nei|ikke|aldri|stopp|vent|avbryt' },
  fi: { yes: 'kyllä|joo|juu|toki|selvä|hyväksyn', but: 'ei|en|älä|seis|odota|peru|peruuta' },
  pl: { yes: 'tak|jasne|dobrze|zgoda|pewnie|potwierdzam|oczywiście', but: 'nie|nigdy|stop|czekaj|anuluj' },
  cs: { yes: 'ano|jo|jasně|dobře|souhlasím|potvrzuji|určitě', but: 'ne|nikdy|stop|počkej|zruš|zrušit' },
  sk: { yes: 'áno|hej|jasné|dobre|súhlasím|potvrdzujem', but: 'nie|nikdy|stop|počkaj|zruš' },
  hu: { yes: 'igen|persze|rendben|jó|mehet', but: 'nem|ne|soha|állj|várj|mégse' },
  ro: { yes: 'da|sigur|bine|de acord|desigur|confirm', but: 'nu|niciodată|stop|așteaptă|anulează' },
  hr: { yes: 'da|može|naravno|u redu|potvrđujem', but: 'ne|nemoj|nikad|stani|čekaj|odustani' },
  ru: {
    yes: 'да|ага|конечно|хорошо|давай|подтверждаю|верно',
    but: 'нет|не|никогда|стоп|подожди|отмена|отмени',
  },
  uk: { yes: 'так|звичайно|добре|давай|підтверджую|гаразд', but: 'ні|не|ніколи|стоп|зачекай|скасуй' },
  bg: { yes: 'да|разбира се|добре|потвърждавам', but: 'не|никога|спри|чакай|откажи' },
  el: { yes: 'ναι|βεβαίως|εντάξει|σωστά|συμφωνώ', but: 'όχι|μη|μην|δεν|ποτέ|στοπ|περίμενε|ακύρωση' },
  tr: { yes: 'evet|tamam|olur|tabii|onaylıyorum', but: 'hayır|değil|yok|asla|dur|bekle|iptal' },
  // Written without spaces: the whole first phrase counts, with the particles that may end it.
  zh: {
    yes: '是|是的|好|好的|好啊|好吧|可以|对|对的|行|确认|同意|没问题|是的是的|確認|對|對的|沒問題',
    but: '不|别|別|取消|停|等|算了',
  },
  ja: {
    yes: 'はい|ええ|うん|お願いします|はいお願いします|どうぞ|もちろん|承認します|了解です|了解|オーケー|ok',
    but: 'いいえ|いや|だめ|ダメ|ない|ません|やめ|待っ|待て|取り消|キャンセル|中止',
  },
  ko: {
    yes: '네|예|응|좋아요|좋습니다|그래요|확인|물론이죠|해주세요',
    but: '아니|않|안|하지|취소|잠깐|기다|그만',
  },
};
