"""Answers GET /predict?flight=…, counts what it answered (/metrics), says that it is up (/healthz)."""

import json
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from late.features import Row
from late.model import Model, score


def serve(model: Model, flights: list[Row], port: int = 8080) -> None:
    known = {flight["flight_id"]: flight for flight in flights}
    answered: Counter[int] = Counter({200: 0})

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked = urlsplit(self.path)
            if asked.path == "/healthz":
                return self.answer(200, "ok")
            if asked.path == "/metrics":
                counts = [f'http_requests_total{{code="{code}"}} {count}' for code, count in answered.items()]
                return self.answer(200, "\n".join(["# TYPE http_requests_total counter", *counts, ""]))
            flight = known.get(parse_qs(asked.query).get("flight", [""])[0])
            code = 404 if flight is None else 200
            answered[code] += 1
            said = {"error": "unknown flight"} if flight is None else answer(model, flight)
            return self.answer(code, json.dumps(said))

        def answer(self, code: int, text: str) -> None:
            self.send_response(code)
            self.end_headers()
            self.wfile.write(text.encode())

    ThreadingHTTPServer(("", port), Handler).serve_forever()


def answer(model: Model, flight: Row) -> dict[str, float | bool]:
    late = score(model, flight)
    return {"score": late, "late": late >= 0.5}
