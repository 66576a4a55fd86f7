import type { BrowserType, LaunchOptions } from '@playwright/test';
import type { Engine } from './Engine.ts';

/** A browser that Playwright drives. */
export async function playwrightEngine(type: BrowserType, options: LaunchOptions): Promise<Engine> {
  const browser = await type.launch(options);
  const page = await browser.newPage();
  return {
    open: async (address) => void (await page.goto(address)),
    run: (inPage, given) => page.evaluate(inPage as never, given) as never,
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
