"""A headless Chromium, spoken to over two pipes (Chrome DevTools Protocol); no driver is needed."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
OPTIONS = (
    *("--headless=new", "--remote-debugging-pipe", "--no-first-run", "--disable-gpu"),
    # In a container there is no user namespace for the sandbox; the pages are our own.
    *("--no-sandbox", "--disable-dev-shm-usage", "--disable-extensions"),
    *("--disable-background-networking", "--hide-scrollbars", "--mute-audio"),
)


def chromium() -> str | None:
    """The program, if this machine has one."""
    return next(filter(None, map(shutil.which, NAMES)), None)


@dataclass
class Browser:
    """One page in one browser."""

    process: subprocess.Popen[bytes]
    to: int
    back: int
    session: str = ""
    events: list[dict[str, Any]] = field(default_factory=list)
    _number: int = 0
    _rest: bytes = b""

    def send(self, method: str, **parameters: Any) -> dict[str, Any]:
        """The answer to a command; events that come before it are kept."""
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method}
        message["params"] = parameters
        if self.session:
            message["sessionId"] = self.session
        os.write(self.to, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read()
            if answer.get("id") == self._number:
                assert "error" not in answer, (method, answer["error"])
                return dict(answer.get("result", {}))
            self.events.append(answer)

    def wait(self, method: str) -> None:
        """Until an event has come."""
        while not any(event.get("method") == method for event in self.events):
            self.events.append(self._read())

    def _read(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            block = os.read(self.back, 1 << 20)
            assert block, "the browser is gone"
            self._rest += block
        message, _, self._rest = self._rest.partition(b"\0")
        return dict(json.loads(message))

    def show(self, file: Path) -> None:
        """Load a page anew."""
        self.events.clear()
        self.send("Page.navigate", url=file.as_uri())
        self.wait("Page.loadEventFired")

    def size(self, width: int, height: int, *, dark: bool = False) -> None:
        """A window, or a phone's; light or dark."""
        self.send(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=width < 600,
        )
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.send("Emulation.setEmulatedMedia", features=[scheme])

    def ask(self, script: str) -> Any:
        """What an expression gives in the page; the Content-Security-Policy does not bind it."""
        answer = self.send(
            "Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True
        )
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def press(self, key: str) -> None:
        """One key, as from a keyboard."""
        text = {"text": key} if len(key) == 1 else {}
        code = {"Enter": 13, "Escape": 27, "Tab": 9}.get(key, 0)
        if key == "Enter":
            text = {"text": "\r"}
        for kind in ("keyDown", "keyUp"):
            self.send(
                "Input.dispatchKeyEvent",
                type=kind,
                key=key,
                windowsVirtualKeyCode=code,
                **(text if kind == "keyDown" else {}),
            )

    def picture(self, file: Path) -> None:
        """What the window shows, as PNG."""
        shown = self.send("Page.captureScreenshot", format="png")
        file.write_bytes(base64.b64decode(shown["data"]))

    def faults(self) -> list[str]:
        """What the page or its policy complained of since it was loaded."""
        self.ask("1")
        return [
            json.dumps(event["params"])
            for event in self.events
            if event.get("method") in ("Log.entryAdded", "Runtime.exceptionThrown")
        ]

    def requests(self) -> list[str]:
        """What the page asked for since it was loaded."""
        self.ask("1")
        return [
            event["params"]["request"]["url"]
            for event in self.events
            if event.get("method") == "Network.requestWillBeSent"
        ]


@pytest.fixture(scope="module")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    program = chromium()
    if program is None:
        pytest.skip("there is no Chromium here: the HTML report was not looked at")
    to_read, to = os.pipe()
    back, back_write = os.pipe()

    def pipes() -> None:
        # Chromium reads its commands from 3 and answers on 4.
        os.dup2(to_read, 300)
        os.dup2(back_write, 301)
        os.dup2(300, 3)
        os.dup2(301, 4)

    home = tmp_path_factory.mktemp("chromium")
    process = subprocess.Popen(
        [program, *OPTIONS, f"--user-data-dir={home}", "about:blank"],
        preexec_fn=pipes,
        close_fds=False,
        stderr=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
    )
    os.close(to_read)
    os.close(back_write)
    made = Browser(process, to, back)
    target = made.send("Target.getTargets")["targetInfos"]
    page = next(info["targetId"] for info in target if info["type"] == "page")
    made.session = made.send("Target.attachToTarget", targetId=page, flatten=True)[
        "sessionId"
    ]
    for domain in ("Page", "Runtime", "Log", "Network"):
        made.send(f"{domain}.enable")
    yield made
    process.kill()
    process.wait()
    os.close(to)
    os.close(back)
