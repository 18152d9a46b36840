import { render } from 'preact';
import { App } from './app.tsx';
import { connect } from './chats.ts';
import { inHand, people, take } from './people.ts';

// A wide screen shows a phone at once; a narrow one begins with the list of people.
const first = people.value[0];
if (!inHand.value && first && matchMedia('(min-width: 56rem)').matches) take(first.address);

connect();
render(<App />, document.getElementById('app')!);
