import { addressCode } from './addresses/code.ts';
import { addressLost, addressPlace } from './addresses/lost.ts';
import { redirect } from './addresses/redirect.ts';
import { answersComplete, questionOrder } from './answers.ts';
import { condition, conditionAlways, questionUnused } from './condition.ts';
import { contact } from './contact.ts';
import { dependent, reviewDue } from './dependent.ts';
import { documentTwin } from './document-twin.ts';
import { duplicateEntry, duplicateKeyword } from './duplicate.ts';
import { fileName } from './file-name.ts';
import type { CatalogueDraft, Finding } from './finding.ts';
import { incomplete } from './incomplete.ts';
import { officerTitle } from './language/officer-title.ts';
import { plainSentences } from './language/plain-sentences.ts';
import { plainWords, workingNote } from './language/plain-words.ts';
import { spelledOut } from './language/spelled-out.ts';
import { lawRules } from './law/rules.ts';
import { waiverUnused } from './law/waiver.ts';
import { issuerOpen, issuerWrong } from './issuer-choice.ts';
import { lifeEventMissing } from './life-event-missing.ts';
import { lifeEventOrder } from './life-event-order.ts';
import { markup } from './markup.ts';
import { oneOf, oneOfNever } from './one-of.ts';
import { origin, originParty } from './origin.ts';
import { placeholder } from './placeholder.ts';
import { reference } from './reference.ts';
import { ring } from './ring.ts';
import type { Rule } from './rule.ts';
import { oneIssuer, samePrice } from './same-output.ts';
import { siteOpen } from './site-open.ts';
import { sometimes } from './sometimes.ts';
import { stepTime } from './step-time.ts';
import { uniqueId } from './unique-id.ts';
import { uniqueCode, uniqueName, uniqueOtherName } from './unique.ts';
import { agencyEmpty, categoryEmpty, documentUnused, eventEmpty } from './unused.ts';

/** Every cross-record rule. To add one: a file, a line here, a line in docs/pemeriksaan.md, and two examples in tests/rules/. */
export const rules: readonly Rule[] = [
  fileName,
  reference,
  uniqueCode,
  uniqueName,
  uniqueOtherName,
  uniqueId,
  duplicateEntry,
  duplicateKeyword,
  placeholder,
  markup,
  contact,
  dependent,
  reviewDue,
  condition,
  conditionAlways,
  questionUnused,
  oneOf,
  oneOfNever,
  origin,
  originParty,
  issuerWrong,
  issuerOpen,
  ring,
  documentUnused,
  categoryEmpty,
  agencyEmpty,
  eventEmpty,
  incomplete,
  answersComplete,
  questionOrder,
  sometimes,
  lifeEventOrder,
  lifeEventMissing,
  documentTwin,
  samePrice,
  oneIssuer,
  stepTime,
  plainWords,
  plainSentences,
  officerTitle,
  spelledOut,
  workingNote,
  ...lawRules,
  waiverUnused,
  siteOpen,
  redirect,
  addressLost,
  addressPlace,
  addressCode,
];

/** Everything the rules find in a catalogue, finished or not; never throws. */
export const runRules = (catalogue: CatalogueDraft): Finding[] =>
  rules.flatMap((rule) => rule.check(catalogue));

export type { CatalogueDraft, Finding, Path, Place, Severity } from './finding.ts';
export { inspectRecord, type Inspection } from './inspect.ts';
export { labelOf } from './labels.ts';
export type { Rule } from './rule.ts';
export { referencesOf, type Reference } from './walk.ts';
