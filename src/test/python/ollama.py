"""Stands in for the vendor's client: the same names."""
from sent import send


class Client:
    def __init__(self, host, headers=None):
        self.host, self.headers = host, headers or {}

    def chat(self, **body):
        return send(self.host + "/api/chat", self.headers, body)
