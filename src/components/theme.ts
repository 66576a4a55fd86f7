const choices = ['system', 'light', 'dark'] as const;
type Choice = (typeof choices)[number];

const storageKey = 'theme';

/** The paper of each theme, for the browser's own frame; src/styles/colours.css has the same. */
export const papers = { light: '#fcfcfa', dark: '#14161a' } as const;

/**
 * Makes the button cycle the colour theme, and say in its name what is set and what a press will set. The button
 * answers at once; the page follows in the next frame, since a long article takes a while to be coloured anew.
 */
export function startThemeButton(button: HTMLButtonElement): void {
  let choice: Choice;
  const adopt = () => {
    choice = stored();
    name(button, choice);
    apply(choice);
  };
  adopt();
  // Back from another page, where the reader may have chosen anew, or while another tab is open where they do.
  addEventListener('pageshow', adopt);
  addEventListener('storage', adopt);
  button.addEventListener('click', () => {
    choice = following(choice);
    name(button, choice);
    remember(choice);
    requestAnimationFrame(() => setTimeout(() => apply(choice)));
  });
}

const known = (theme: string | null): Choice => choices.find((choice) => choice === theme) ?? 'system';

function following(choice: Choice): Choice {
  return choices[(choices.indexOf(choice) + 1) % choices.length]!;
}

function apply(choice: Choice): void {
  if (choice === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', choice);
  colourFrame(choice);
}

function colourFrame(choice: Choice): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = papers[choice === 'system' ? own : choice];
  }
}

function stored(): Choice {
  try {
    return known(localStorage.getItem(storageKey));
  } catch {
    // Storage is blocked: what this page has been given holds.
    return known(document.documentElement.getAttribute('data-theme'));
  }
}

function remember(choice: Choice): void {
  try {
    if (choice === 'system') localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, choice);
  } catch {
    // Storage is blocked: the choice holds for this page, the next one follows the system.
  }
}

function name(button: HTMLButtonElement, choice: Choice): void {
  const label = `Colour theme: ${choice}. Switch to ${following(choice)}.`;
  button.setAttribute('data-choice', choice);
  button.setAttribute('aria-label', label);
  button.title = label;
}
