import "react";

declare module "react" {
  interface CSSProperties {
    /** How far a bar is filled, in percent. */
    readonly "--filled"?: string;
    /** Which line of code an error is in, from 1. */
    readonly "--error-line"?: number;
    /** Characters that a number has fewer after its point than others of its column. */
    readonly "--missing"?: number;
  }
}
