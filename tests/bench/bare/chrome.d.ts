/** The little of Chromium's API that the bare extensions use, without a polyfill that would weigh on them. */
interface BareTab {
  readonly id: number;
}

declare const chrome: {
  readonly tabs: { query(filter: object): Promise<[BareTab]> };
  readonly scripting: { executeScript(order: { target: { tabId: number }; files: string[] }): Promise<unknown> };
  readonly commands: {
    readonly onCommand: { addListener(listener: (name: string, tab: BareTab) => void): void };
  };
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    readonly onMessage: { addListener(listener: (message: never) => void): void };
  };
};
