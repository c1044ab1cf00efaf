"""What a start imports, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys

CODE = """
import gc, json, sys
passes = []
gc.callbacks.append(lambda phase, _: passes.append(phase))
from memos_core import MemOS
import pydantic
first = len(passes)
from memos_core.cli import main
print(json.dumps({
    "passes": first,
    "looks": gc.isenabled(),
    "client": sorted(name for name in sys.modules if name.startswith("lance_namespace_urllib3_client.api")),
    "there": sorted({"jsonschema", "torch", "overrides"} & set(sys.modules)),
    "defers": "defer_build" in pydantic.BaseModel.model_config,
    "checks": pydantic.validate_call.__module__,
}))
"""


def test_a_start_imports_nothing_that_it_does_not_need_and_looks_for_no_garbage_meanwhile() -> None:
    done = subprocess.run([sys.executable, "-c", CODE], capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
    assert told["passes"] < 20, "some come before the engine itself is loaded"
    assert told["looks"]
    assert told["client"] == [] and told["there"] == []
    assert not told["defers"] and told["checks"].startswith("pydantic"), "what comes later is checked as ever"
