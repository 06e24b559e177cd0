"""Stands in for the vendor's client: the same names; what its config holds goes where the API wants it."""
from sent import send

BESIDE = ("systemInstruction", "tools", "toolConfig", "safetySettings", "cachedContent", "serviceTier")


class Client:
    def __init__(self, *, api_key, http_options):
        self.base = http_options["base_url"] + "/" + http_options["api_version"]
        self.headers = {"x-goog-api-key": api_key, **http_options.get("headers", {})}
        self.models = self

    def generate_content_stream(self, *, model, contents, config):
        body = {"contents": contents, **{name: config[name] for name in BESIDE if name in config}}
        body["generationConfig"] = {name: value for name, value in config.items() if name not in BESIDE}
        return send(f"{self.base}/models/{model}:streamGenerateContent?alt=sse", self.headers, body)
