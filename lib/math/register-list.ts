import { DoubleDouble } from "./double-double.ts";

/** Registers by index, kept from call to call: a computation that has been made in some size allocates none again. */
export class RegisterList {
  private readonly registers: DoubleDouble[] = [];

  /** The first `length` registers become 0. */
  clear(length: number): void {
    if (this.registers.length < length) this.grow(length);
    for (let i = 0; i < length; i++) this.at(i).set(0, 0);
  }

  private grow(length: number): void {
    for (let i = this.registers.length; i < length; i++) this.registers.push(new DoubleDouble());
  }

  at(i: number): DoubleDouble {
    const register = this.registers[i];
    if (register === undefined) throw new RangeError(`no register ${i}`);
    return register;
  }
}
