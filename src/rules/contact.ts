import type { Draft } from '../schema/draft.ts';
import type { Service } from '../schema/index.ts';
import { contactSchema } from '../schema/shared.ts';
import { say, shown } from './finding.ts';
import { isPlaceholder } from './placeholder.ts';
import { defineRule, type Fault } from './rule.ts';
import { visitAll, type Wanted } from './walk.ts';

type Contact = Draft<Service['complaints'][number]['contacts'][number]>;

const isNumber = (text: string) =>
  /^[\d\s+()-]+$/.test(text) && text.replace(/\D/g, '').length >= 3;
const isEmail = (text: string) =>
  /^[^\s@<>"'(),;:\\]+@[^\s@<>"'(),;:\\]+\.[^\s@.<>"'(),;:\\]{2,}$/.test(text);
const isWeb = (text: string) => /^https?:\/\/[^\s"'<>\\]+$/i.test(text) && URL.canParse(text);

/** What is wrong with a contact, in words; undefined if its link can be built safely. */
function fault({ type, value }: Contact): string | undefined {
  if (type === undefined || value === undefined || isPlaceholder(value)) return undefined;
  const found = `Tertulis ${shown(value)}`;
  switch (type) {
    case 'web':
      if (isWeb(value)) return undefined;
      return say({
        found,
        expected: 'alamat web lengkap yang diawali https:// atau http://',
        fix:
          isWeb(`https://${value}`) && value.includes('.') && !value.includes(':')
            ? `Tulis "https://${value}"`
            : 'Salin alamat dari peramban, atau ganti jenis kontaknya',
      });
    case 'email':
      if (isEmail(value)) return undefined;
      return say({
        found,
        expected: 'satu alamat surel, misalnya "layanan@contoh.go.id"',
        fix: 'Betulkan alamatnya, atau ganti jenis kontaknya',
      });
    case 'phone':
    case 'whatsapp':
    case 'sms':
      if (isNumber(value)) return undefined;
      return say({
        found,
        expected: 'satu nomor: angka, spasi, tanda hubung, tambah, atau kurung saja',
        fix: 'Hapus kata dan tanda lain; nomor kedua ditulis sebagai kontak sendiri',
      });
    case 'place':
      return undefined;
  }
}

const isContact: Wanted = ({ base }) => base === contactSchema;

export const contact = defineRule(
  {
    id: 'contact',
    severity: 'error',
    about: 'Nomor telepon, surel, dan alamat situs bisa dipakai sebagai tautan.',
  },
  (catalogue) => {
    const faults: Fault[] = [];
    visitAll(catalogue, isContact, (collection, id, _, value, path) => {
      if (typeof value !== 'object' || value === null) return;
      const message = fault(value);
      if (message) faults.push({ collection, id, path: [...path, 'value'], message });
    });
    return faults;
  },
);
