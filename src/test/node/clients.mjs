// Asks the server at the address given by means of a vendor's own client, and prints as one line of JSON what that
// client understood. Arguments: which client, base address.
const [, , client, address] = process.argv;
const question = [{ role: 'user', content: 'Why?' }];

const clients = {
  async 'openai-chat'() {
    const { default: OpenAI } = await import('openai');
    const vendor = new OpenAI({ apiKey: 'none', baseURL: address + '/v1', maxRetries: 0 });
    const stream = vendor.chat.completions.stream(
      { model: 'm', messages: question, stream_options: { include_usage: true } });
    const whole = await stream.finalChatCompletion();
    return { text: whole.choices[0].message.content, output: whole.usage.completion_tokens };
  },

  async 'openai-responses'() {
    const { default: OpenAI } = await import('openai');
    const vendor = new OpenAI({ apiKey: 'none', baseURL: address + '/v1', maxRetries: 0 });
    let text = '';
    let thinking = '';
    let usage;
    for await (const event of await vendor.responses.create({ model: 'm', input: 'Why?', stream: true })) {
      if (event.type === 'response.output_text.delta') text += event.delta;
      if (event.type === 'response.reasoning_summary_text.delta') thinking += event.delta;
      if (event.type === 'response.completed') usage = event.response.usage;
    }
    return { text, thinking, output: usage.output_tokens };
  },

  async anthropic() {
    const { default: Anthropic } = await import('@anthropic-ai/sdk');
    const vendor = new Anthropic({ apiKey: 'none', baseURL: address, maxRetries: 0 });
    const whole = await vendor.messages.stream({ model: 'm', max_tokens: 100, messages: question }).finalMessage();
    const of = (type, field) => whole.content.filter((block) => block.type === type)
      .map((block) => block[field]).join('');
    return { text: of('text', 'text'), thinking: of('thinking', 'thinking'), output: whole.usage.output_tokens };
  },

  async gemini() {
    const { GoogleGenAI } = await import('@google/genai');
    const vendor = new GoogleGenAI({ apiKey: 'none', httpOptions: { baseUrl: address } });
    let text = '';
    let thinking = '';
    let usage;
    for await (const chunk of await vendor.models.generateContentStream({ model: 'm', contents: 'Why?' })) {
      for (const part of chunk.candidates[0].content.parts) {
        if (part.thought) thinking += part.text;
        else text += part.text ?? '';
      }
      usage = chunk.usageMetadata;
    }
    return { text, thinking, output: usage.totalTokenCount };
  },

  async ollama() {
    const { Ollama } = await import('ollama');
    const vendor = new Ollama({ host: address });
    let text = '';
    let thinking = '';
    let last;
    for await (const piece of await vendor.chat({ model: 'm', messages: question, stream: true, think: true })) {
      text += piece.message.content;
      thinking += piece.message.thinking ?? '';
      last = piece;
    }
    return { text, thinking, output: last.eval_count };
  },
};

console.log(JSON.stringify(await clients[client]()));
