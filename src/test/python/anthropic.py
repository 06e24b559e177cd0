"""Stands in for the vendor's client: the same names, and further body fields in extra_body."""
from sent import send


class Anthropic:
    def __init__(self, *, api_key, base_url, default_headers=None):
        self.base = base_url
        self.headers = {"x-api-key": api_key, "anthropic-version": "2023-06-01", **(default_headers or {})}
        self.messages = self

    def create(self, *, model, max_tokens, messages, stream, extra_body):
        body = {"model": model, "max_tokens": max_tokens, "messages": messages, "stream": stream, **extra_body}
        return send(self.base + "/v1/messages", self.headers, body)
