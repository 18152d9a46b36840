/** Line drawings on a 24 grid, by name. */
const paths = {
  back: 'M15 5l-7 7 7 7',
  send: 'M4 12l16-8-6 16-3-6-7-2z',
  attach: 'M12 5v14M5 12h14',
  clock: 'M12 7v5l3 2M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18z',
  tick: 'M5 13l4 4L19 7',
  ticks: 'M1 13l4 4L15 7M10 16l1 1L21 7',
  voice: 'M12 4a3 3 0 0 0-3 3v4a3 3 0 0 0 6 0V7a3 3 0 0 0-3-3zM5 11a7 7 0 0 0 14 0M12 18v3',
  audio: 'M9 18V6l10-2v12M9 18a3 3 0 1 1-3-3 3 3 0 0 1 3 3zM19 16a3 3 0 1 1-3-3 3 3 0 0 1 3 3z',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-3 4 4M15 9h.01',
  video: 'M3 6h12v12H3zM15 10l6-3v10l-6-3',
  document: 'M6 3h8l5 5v13H6zM14 3v5h5',
  location: 'M12 21s7-6.5 7-11.5A7 7 0 0 0 5 9.5C5 14.5 12 21 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  contact: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 21a8 8 0 0 1 16 0',
  sticker: 'M4 4h16v10l-6 6H4zM14 20v-6h6M9 9h.01M15 9h.01M8 12a4 4 0 0 0 6 1',
} as const;
export type IconName = keyof typeof paths;

export function isIcon(name: string): name is IconName {
  return name in paths;
}

/** One drawing, in the colour of the text around it. Says nothing to a screen reader; its button does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      class={`drawn ${name === 'back' || name === 'send' ? 'turns' : ''}`}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
