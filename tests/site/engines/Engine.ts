export type Key = 'Enter' | 'Home' | 'End' | 'ArrowLeft' | 'ArrowRight';

/** A browser with one page, as far as the claims about every engine need it. */
export interface Engine {
  /** Goes to an address and waits until it has loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page, which sees nothing of the test but what it is given. */
  run<Given, Result>(inPage: (given: Given) => Result | Promise<Result>, given: Given): Promise<Result>;
  /** Presses a key on whatever has the focus, as a reader would. */
  press(key: Key): Promise<void>;
  close(): Promise<void>;
}
