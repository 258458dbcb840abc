import { connect, createServer, type Server, type Socket } from "node:net";

export interface Line {
  readonly bitsPerSecond: number;
  /** There and back. */
  readonly roundTripMs: number;
}

/** A line of a home connection: 9 Mbit/s down, 60 ms there and back. */
export const homeLine: Line = { bitsPerSecond: 9e6, roundTripMs: 60 };

/**
 * Relays TCP to a local port as a slow line would carry it: what the server sends shares one rate among all
 * connections, and both directions take half the round trip. Unlike a browser's own throttle it misses nothing:
 * frames and workers go through it too.
 */
export function openRelay(
  toPort: number,
  { bitsPerSecond, roundTripMs }: Line,
): Promise<{ port: number; server: Server }> {
  const bytesPerMs = bitsPerSecond / 8 / 1000;
  /** When the line has carried all that was put on it. */
  let busyUntil = 0;
  const server = createServer((client) => {
    const target = connect(toPort, "127.0.0.1");
    // On a real line opening the connection would have cost one round trip before the first request.
    let opening = roundTripMs;
    pass(client, target, () => {
      const delay = opening + roundTripMs / 2;
      opening = 0;
      return delay;
    });
    pass(target, client, (bytes) => {
      busyUntil = Math.max(busyUntil, performance.now()) + bytes / bytesPerMs;
      return busyUntil - performance.now() + roundTripMs / 2;
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      if (address === null || typeof address === "string") throw new TypeError("openRelay: no port");
      resolve({ port: address.port, server });
    });
  });
}

/** Hands on what arrives, in order, after a delay. */
function pass(from: Socket, to: Socket, delayOf: (bytes: number) => number): void {
  let last = 0;
  from.on("data", (chunk) => {
    last = Math.max(last, performance.now() + delayOf(chunk.length));
    setTimeout(() => to.writable && to.write(chunk), last - performance.now());
  });
  from.on("close", () => setTimeout(() => to.end(), Math.max(0, last - performance.now()) + 1));
  from.on("error", () => to.destroy());
}
