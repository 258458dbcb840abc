import type { CellDescription, VariableDescription } from "./description.ts";
import { type Guard, isCount, isNumber, listOf, oneOf, recordOf, shape, text, variant } from "./guards.ts";
import { isInputValue, isOutput } from "./output-guards.ts";
import { isPlainData } from "./plain-data.ts";
import type { KernelMessage } from "./protocol.ts";

type Message<Type extends KernelMessage["type"]> = Extract<KernelMessage, { type: Type }>;

const ID = text(200);

const isVariable = shape<VariableDescription>({ name: text(1000), kind: text(200), text: text(200) }, [
  "kind",
  "text",
]);
const isDescription = shape<CellDescription>({
  id: ID,
  needs: listOf(ID, 5000),
  state: oneOf("fresh", "stale", "failed"),
  variables: listOf(isVariable, 5000),
});

const isKernelMessage: Guard<KernelMessage> = variant<KernelMessage>("type", {
  state: shape<Message<"state">>({
    run: isCount,
    type: oneOf("state"),
    cell: ID,
    state: oneOf("stale", "queued", "running"),
  }),
  output: shape<Message<"output">>({ run: isCount, type: oneOf("output"), cell: ID, output: isOutput }),
  finished: shape<Message<"finished">>({
    run: isCount,
    type: oneOf("finished"),
    cell: ID,
    state: oneOf("done", "failed"),
    count: isCount,
    ms: isNumber,
    values: recordOf(isInputValue, 10_000),
  }),
  shown: shape<Message<"shown">>({
    run: isCount,
    type: oneOf("shown"),
    cell: ID,
    outputs: listOf(isOutput, 2100),
  }),
  described: shape<Message<"described">>({
    run: isCount,
    type: oneOf("described"),
    cells: listOf(isDescription, 5000),
  }),
  idle: shape<Message<"idle">>({ run: isCount, type: oneOf("idle") }),
  ready: shape<Message<"ready">>({ run: isCount, type: oneOf("ready") }),
  alive: shape<Message<"alive">>({ run: isCount, type: oneOf("alive") }),
});

/**
 * A message from a kernel, if the data is one; undefined for anything else.
 *
 * A reader's code can post to the page whatever it likes: a message of an unknown type, with a field too many, of the wrong
 * shape or beyond the bounds is no message.
 */
export function readKernelMessage(data: unknown): KernelMessage | undefined {
  return isPlainData(data) && isKernelMessage(data) ? data : undefined;
}
