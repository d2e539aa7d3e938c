/** A roster better than its bound: a fault of the engine or of its solver, and never a proof. */
export class Contradiction extends Error {
  constructor(where: string, value: number, bound: number) {
    super(`contradiction ${where}: value ${value}, bound ${bound}`);
  }
}
