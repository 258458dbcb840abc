import type { ErrorCode } from "../kernel/outputs.ts";

const codes: Readonly<Record<ErrorCode, true>> = {
  syntax: true,
  cycle: true,
  duplicate: true,
  missing: true,
  assignment: true,
  frozen: true,
  runtime: true,
  timeout: true,
  memory: true,
  stopped: true,
};

export function isErrorCode(text: string | undefined): text is ErrorCode {
  return text !== undefined && Object.hasOwn(codes, text);
}
