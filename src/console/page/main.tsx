import { render } from 'preact';
import { App } from './app.tsx';
import { listenForKeys } from './keys.ts';
import { start } from './state.ts';
import { showLanguage } from './text.ts';

showLanguage();
listenForKeys();
render(<App />, document.getElementById('app')!);
void start();
