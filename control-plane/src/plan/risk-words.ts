// SPDX-License-Identifier: MIT
// What the buttons of pages say, in the languages that most pages are in, where they pay, send, publish, or do what cannot
// be taken back. Where a form's structure tells, it tells first; these are for buttons that stand in no form.

/** Words for both: what cannot be taken back, and what spends money. */
const DESTROYING = [
  'delete|remove|erase|unsubscribe|revoke|terminate|pay|buy|purchase|wipe|deactivate',
  'löschen|entfernen|kündigen|stornieren|widerrufen|bezahlen|kaufen',
  'supprimer|effacer|résilier|retirer|payer|acheter',
  'eliminar|borrar|quitar|pagar|comprar|excluir|apagar|remover',
  'elimina|cancella|rimuovi|paga|acquista|compra',
  'verwijderen|wissen|opzeggen|betalen|kopen',
  'radera|ta bort|betala|köp|slet|fjern|betal|køb|slett|kjøp|poista|osta|maksa',
  'usuń|skasuj|zapłać|kup|smazat|odstranit|zaplatit|koupit|odstrániť|zaplatiť|kúpiť',
  'törlés|fizetés|vásárlás|șterge|plătește|cumpără|obriši|plati|kupi',
  'удалить|стереть|оплатить|купить|видалити|оплатити|купити|изтрий|плати|купи',
  'διαγραφή|πληρωμή|αγορά|sil|kaldır|öde|satın al',
];
const DESTROYING_UNSPACED = [
  '删除|刪除|移除|注销|註銷|付款|支付|购买|購買',
  '削除|消去|解約|購入|支払',
  '삭제|제거|해지|구매|결제',
];

const COMMITTING = [
  'submit|order|check ?out|book|reserve|send|publish|post|confirm|sign|apply|transfer|subscribe|donate|place|cancel|close account|discard|approve|withdraw',
  'senden|absenden|abschicken|bestellen|buchen|reservieren|veröffentlichen|bestätigen|überweisen|abonnieren|spenden|registrieren|abbrechen',
  "envoyer|commander|réserver|publier|confirmer|valider|s'abonner|faire un don|annuler|s'inscrire",
  'enviar|pedir|reservar|publicar|confirmar|suscribirse|donar|cancelar|encomendar|assinar|doar',
  'invia|ordina|prenota|pubblica|conferma|iscriviti|dona|annulla',
  'verzenden|versturen|bestellen|boeken|reserveren|publiceren|plaatsen|bevestigen|doneren|annuleren',
  'skicka|beställ|boka|publicera|bekräfta|avbryt|bestil|bekræft|bestill|bekreft|lähetä|tilaa|varaa|julkaise|vahvista|peruuta',
  'wyślij|zamów|zarezerwuj|opublikuj|potwierdź|anuluj|odeslat|objednat|rezervovat|zveřejnit|potvrdit|zrušit',
  'küldés|megrendelés|foglalás|közzététel|megerősít|trimite|comandă|rezervă|publică|confirmă|pošalji|naruči|potvrdi',
  'отправить|заказать|забронировать|опубликовать|подтвердить|отменить|надіслати|замовити|підтвердити|изпрати|поръчай|потвърди',
  'αποστολή|παραγγελία|κράτηση|δημοσίευση|επιβεβαίωση|gönder|sipariş ver|yayınla|onayla|iptal',
];
const COMMITTING_UNSPACED = [
  '提交|发送|發送|下单|下單|预订|預訂|发布|發佈|發布|确认|確認|订阅|訂閱|取消',
  '送信|注文|予約|投稿|公開|確認|申し込|登録|取り消|キャンセル',
  '보내기|전송|제출|주문|예약|게시|확인|취소',
];

const LETTER = '[\\p{L}\\p{M}\\p{N}]';

/** Whole words of languages that set spaces, anywhere in those that set none. */
function pattern(spaced: string[], unspaced: string[]): RegExp {
  return new RegExp(`(?<!${LETTER})(?:${spaced.join('|')})(?!${LETTER})|${unspaced.join('|')}`, 'iu');
}

export const DESTROYS = pattern(DESTROYING, DESTROYING_UNSPACED);
export const COMMITS = pattern(
  [...DESTROYING, ...COMMITTING],
  [...DESTROYING_UNSPACED, ...COMMITTING_UNSPACED],
);
/** Where things are dropped to be rid of them. */
export const DISCARDS = pattern(
  [
    ...DESTROYING,
    'trash|bin|recycle|discard|papierkorb|corbeille|papelera|cestino|lixeira|prullenbak|kosz|koš|корзина',
  ],
  [...DESTROYING_UNSPACED, '回收站|垃圾|ごみ箱|ゴミ箱|휴지통'],
);
export const SEARCHES = /\b(search|find|filter|look ?up|query|where to)\b/i;
