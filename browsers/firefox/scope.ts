/** A script error in Firefox's log. */
export interface ScriptError {
  readonly errorMessage?: string;
  readonly sourceName?: string;
  readonly flags?: number;
  readonly category?: string;
}

/** A call of `console.*` anywhere in Firefox. */
export interface ConsoleCall {
  readonly level: string;
  readonly file: string;
  readonly text: string;
}

/** The way to scripts in a tab's own process. */
export interface TabProcess {
  addMessageListener<Data>(name: string, listener: (message: { readonly data: Data }) => void): void;
  removeMessageListener<Data>(name: string, listener: (message: { readonly data: Data }) => void): void;
  loadFrameScript(url: string, futureFramesToo: boolean): void;
}

/** The part of the browser window's privileged scope that the functions sent there use. */
export interface PrivilegedScope {
  readonly Ci: { readonly nsIScriptError: unknown };
  readonly Services: {
    readonly locale: { availableLocales: string[]; requestedLocales: string[] };
    readonly console: {
      registerListener(listener: {
        observe(message: { QueryInterface(type: unknown): ScriptError }): void;
      }): void;
    };
    readonly obs: { notifyObservers(subject: null, topic: string, data: string): void };
    readonly ppmm: {
      addMessageListener(name: string, listener: (message: { readonly data: ConsoleCall }) => void): void;
      loadProcessScript(url: string, futureProcessesToo: boolean): void;
    };
  };
  readonly WebExtensionPolicy: {
    getByID(id: string): {
      readonly mozExtensionHostname: string;
      readonly allowedOrigins: { readonly patterns: readonly { readonly pattern: string }[] };
      readonly extension: {
        readonly backgroundState: string;
        terminateBackground(options: object): Promise<void>;
        wakeupBackground(): Promise<void>;
      };
    };
  };
  /** The window's document, and what these functions keep on the window between calls. */
  readonly window: {
    readonly document: Document;
    readonly ChromeUtils: {
      importESModule(url: string): {
        readonly AddonManager: {
          getAddonByID(id: string): Promise<{ enable(): Promise<void>; disable(): Promise<void> }>;
        };
        readonly ExtensionPermissions: {
          add(id: string, permissions: object, extension: object): Promise<void>;
          remove(id: string, permissions: object, extension: object): Promise<void>;
        };
      };
    };
    readonly gBrowser: {
      readonly selectedBrowser: { readonly messageManager: TabProcess; readonly isArticle?: boolean };
    };
    readonly SidebarController: {
      readonly isOpen: boolean;
      readonly browser: { readonly contentDocument: Document | null };
      hide(): void;
    };
    killed?: Promise<unknown>;
    recordedProblems?: { readonly file: string; readonly text: string }[];
  };
}
