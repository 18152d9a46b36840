import { render } from 'preact';

render(<p>Hamdam</p>, document.getElementById('app')!);
