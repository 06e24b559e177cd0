// Asks the server at the address given for an answer in one piece, by means of a vendor's own client, and prints what
// that client says of the refusal. Arguments: which client, base address.
const [, , client, address] = process.argv;
const question = [{ role: 'user', content: 'Why?' }];

const clients = {
  async 'openai-chat'() {
    const { default: OpenAI } = await import('openai');
    const vendor = new OpenAI({ apiKey: 'none', baseURL: address + '/v1', maxRetries: 0 });
    return vendor.chat.completions.create({ model: 'm', messages: question });
  },

  async 'openai-responses'() {
    const { default: OpenAI } = await import('openai');
    const vendor = new OpenAI({ apiKey: 'none', baseURL: address + '/v1', maxRetries: 0 });
    return vendor.responses.create({ model: 'm', input: 'Why?' });
  },

  async anthropic() {
    const { default: Anthropic } = await import('@anthropic-ai/sdk');
    const vendor = new Anthropic({ apiKey: 'none', baseURL: address, maxRetries: 0 });
    return vendor.messages.create({ model: 'm', max_tokens: 100, messages: question });
  },

  async gemini() {
    const { GoogleGenAI } = await import('@google/genai');
    const vendor = new GoogleGenAI({ apiKey: 'none', httpOptions: { baseUrl: address } });
    return vendor.models.generateContent({ model: 'm', contents: 'Why?' });
  },

  async ollama() {
    const { Ollama } = await import('ollama');
    return new Ollama({ host: address }).chat({ model: 'm', messages: question, stream: false });
  },
};

try {
  console.log(JSON.stringify(await clients[client]()));
} catch (refusal) {
  console.log(refusal.message);
}
