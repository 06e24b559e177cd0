// Renders a file of Dotprompt with Dotprompt itself: arguments are the file and the variables as JSON.
import { readFileSync } from 'node:fs';
import { Dotprompt } from 'dotprompt';

const [file, variables] = process.argv.slice(2);
const rendered = await new Dotprompt().render(readFileSync(file, 'utf8'), { input: JSON.parse(variables) });
console.log(JSON.stringify({
  model: rendered.model,
  messages: rendered.messages.map(({ role, content }) => ({ role, text: content.map((part) => part.text).join('') })),
}));
