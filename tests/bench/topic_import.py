"""Topic `import`: the cost of importing the flagship's client and using it once."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from tests.bench.flagship import CLIENT
from tests.bench.peers import IBLAI, UnavailableError
from tests.bench.process import Contender, Run, turns
from tests.bench.table import COSTS, costs, say, show

# One request is answered, and by the same few lines for everyone.
SERVER = """
import socket, threading
listener = socket.create_server(("127.0.0.1", 0))
def serve():
    connection = listener.accept()[0]
    connection.recv(65536)
    body = b'{"count": 0, "next_page": null, "previous_page": null, "results": []}'
    head = "HTTP/1.1 200 OK\\r\\nContent-Type: application/json\\r\\nContent-Length: "
    connection.sendall(f"{head}{len(body)}\\r\\n\\r\\n".encode() + body)
threading.Thread(target=serve, daemon=True).start()
url = f"http://127.0.0.1:{listener.getsockname()[1]}"
"""
OURS_CALLS = SERVER + """
from ibl_data_manager import Client
with Client(api_key="k", base_url=url) as client:
    client.catalog.suggestions_course_manage_retrieve(platform_key="main")
"""
HAND_CALLS = SERVER + """
import httpx2, msgspec
with httpx2.Client(base_url=url, timeout=60) as client:
    path = "/api/catalog/suggestions/course/manage/"
    msgspec.json.decode(client.get(path, params={"platform_key": "main"}).content)
"""
VENDOR_CALLS = SERVER + """
import iblai
with iblai.ApiClient(iblai.Configuration(host=url)) as client:
    iblai.CatalogApi(client).catalog_suggestions_course_manage_retrieve(platform_key="main")
"""
CLIENT_MADE = "from ibl_data_manager import {0}; {0}(api_key='k', org='main')"

# The rows up to the next baseline are set beside it.
GROUPS: tuple[tuple[tuple[str, str], ...], ...] = (
    (
        ("import httpx2, msgspec", "import httpx2, msgspec"),
        ("import ibl_data_manager", "import ibl_data_manager"),
        ("  and make a Client", CLIENT_MADE.format("Client")),
        ("  and make an AsyncClient", CLIENT_MADE.format("AsyncClient")),
        ("python -c pass", "pass"),
    ),
    (
        ("one call, httpx2 and msgspec by hand", HAND_CALLS),
        ("one call, ibl_data_manager", OURS_CALLS),
    ),
)


VENDOR: tuple[tuple[str, str], ...] = (
    ("one call, iblai of the vendor", VENDOR_CALLS),
    ("one call, ibl_data_manager", OURS_CALLS),
    ("import iblai", "import iblai"),
    ("import ibl_data_manager", "import ibl_data_manager"),
    ("python -c pass", "pass"),
)


def bench(runs: int) -> None:
    """Fresh interpreters, bytecode compiled before; ratios to the first row of each table."""
    say(f"import: the client of 4.84.1, median of {runs}; ratios to the first row")
    groups = [*GROUPS]
    packages = [CLIENT]
    try:
        packages.append(next(IBLAI.install().glob("lib/python*/site-packages")))
        groups.append(VENDOR)
    except UnavailableError as error:
        say(f"  {error}")
    path = os.pathsep.join(map(str, packages))
    contenders = {
        name: Contender(name, _running(code), {"PYTHONPATH": path})
        for group in groups
        for name, code in group
    }
    kept: dict[str, list[Run]] = {name: [] for name in contenders}
    failed: dict[str, str] = {}
    for turn in turns(tuple(contenders.values()), runs):
        if turn.run.code:
            failed[turn.contender.name] = turn.run.output.strip().rpartition("\n")[2]
        elif not turn.warmup:
            kept[turn.contender.name].append(turn.run)
    for group in groups:
        names = [name for name, _ in group if name not in failed]
        if group[0][0] in names:
            base = kept[group[0][0]]
            show(("", *COSTS), [(name, *costs(kept[name], base)) for name in names])
    for name, reason in failed.items():
        say(f"  {name.strip()}: failed: {reason}")


def _running(code: str) -> Callable[[Path], Sequence[str]]:
    return lambda _: [sys.executable, "-c", code]
