import { botApi } from './bot-api.ts';
import { type AttachedNames, faultsInFields } from './check-value.ts';
import { faultsInMessageParts } from './message-rules.ts';
import { faultsByMethod } from './method-rules.ts';
import { UploadedFile } from './uploaded-file.ts';

/**
 * Everything in which a request departs from the Bot API: the schema first, and if it fits, the documented limits.
 * Empty for a request that Telegram would look into. The method must be one of the schema's.
 */
export function faultsOfRequest(
  method: string,
  params: Readonly<Record<string, unknown>>,
  attached: AttachedNames,
): string[] {
  const faults = faultsInFields(params, botApi().methods[method]?.fields ?? {}, method, attached);
  if (faults.length > 0) return faults;
  return [
    ...strayFiles(method, params, attached),
    ...faultsInMessageParts(params, method),
    ...faultsByMethod(method, params).map((fault) => `${method}.${fault}`),
  ];
}

/** Files that came along and that nothing points to: Telegram passes over them, and the message goes without. */
function strayFiles(
  method: string,
  params: Readonly<Record<string, unknown>>,
  attached: AttachedNames,
): string[] {
  const said = JSON.stringify(params);
  return [...attached]
    .filter((name) => !(params[name] instanceof UploadedFile) && !said.includes(`attach://${name}`))
    .map((name) => `${method}: nothing points to the file ${name}`);
}

/** Whether the Bot API has the method at all. */
export function isMethod(method: string): boolean {
  return Object.hasOwn(botApi().methods, method);
}
