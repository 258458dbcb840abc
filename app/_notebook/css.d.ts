import "react";

declare module "react" {
  interface CSSProperties {
    /** How far a bar is filled, in percent. */
    readonly "--filled"?: string;
    /** Which line of code an error is in, from 1. */
    readonly "--error-line"?: number;
  }
}
