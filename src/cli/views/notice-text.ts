import type { Notice } from '../../domain/notice.ts';
import type { Messages } from '../../i18n/messages.ts';

export function noticeText({ code, facts }: Notice, { notices }: Messages): string {
  switch (code) {
    case 'file-unsound':
      return notices[code](facts);
    case 'not-synced':
      return notices[code](facts);
    case 'clock-behind':
      return notices[code](facts);
    case 'beyond-announced':
      return notices[code](facts);
  }
}
