"""Stands in for the vendor's client: the same names, and further body fields in extra_body."""
from urllib.parse import urlencode

from sent import send


class OpenAI:
    def __init__(self, *, api_key, base_url, default_headers=None, default_query=None):
        self.headers = {"Authorization": "Bearer " + api_key, **(default_headers or {})}
        self.base, self.query = base_url, "?" + urlencode(default_query) if default_query else ""
        self.chat = self.completions = self
        self.responses = Responses(self)

    def create(self, *, model, messages, stream, extra_body):
        return self.post("/chat/completions", {"model": model, "messages": messages, "stream": stream, **extra_body})

    def post(self, path, body):
        return send(self.base + path + self.query, self.headers, body)


class Responses:
    def __init__(self, client):
        self.client = client

    def create(self, *, model, input, stream, extra_body):
        return self.client.post("/responses", {"model": model, "input": input, "stream": stream, **extra_body})
