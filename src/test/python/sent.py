"""What the stand-ins for the vendors' Python clients share: they send what they are given, as those do."""
import json
import urllib.request


class Event(dict):
    def model_dump_json(self, **_):
        return json.dumps(self)


def send(address, headers, body):
    request = urllib.request.Request(address, json.dumps(body).encode(), {"Content-Type": "application/json", **headers})
    with urllib.request.urlopen(request) as answer:
        for line in answer:
            text = line.decode().removeprefix("data:").strip()
            if text.startswith("{"):
                yield Event(json.loads(text))
