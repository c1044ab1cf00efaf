"""A process that is killed at any moment while it publishes: whoever follows gets all that was said, once, and nothing that was forgotten."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import keyring
import pytest

from memos_core import PublisherStanding
from tests.support.killed import killed
from tests.support.two_computers import Computer
from tests.test_secrets import Kept

PUBLISHES_FOR_EVER = """
import itertools, sys
from pathlib import Path
import keyring
from tests.support.two_computers import Computer
from tests.test_secrets import Kept
kept = Kept()
service, name, key = sys.argv[3:]
kept.kept[(service, name)] = key
keyring.set_keyring(kept)
ann = Computer(Path(sys.argv[1]), "ann", Path(sys.argv[2]))
before = ""
for number in itertools.count():
    id = ann.says(f"Soup {number} needs leeks.")
    if number % 3 == 2:
        ann.memos.forget(before)
    else:
        ann.look()
    print(f"gone {number - 1}" if number % 3 == 2 else f"said {number}", flush=True)
    before = id
"""


@pytest.mark.parametrize("then_seconds", [0.0, 0.05, 0.13])
def test_killed_while_it_publishes(
    computer: Callable[[str], Computer], with_keyring: Kept, tmp_path: Path, folder: Path, then_seconds: float
) -> None:
    ann = computer("ann")
    ann.publish()
    ((service, name), key) = next(iter(with_keyring.kept.items()))
    ann.close()
    done = killed(PUBLISHES_FOR_EVER, tmp_path, folder, service, name, key, after_lines=4, then_seconds=then_seconds)
    assert keyring.get_keyring() is with_keyring
    ben = computer("ben")
    ben.subscribe()
    ann.reopen()
    ann.look()
    ben.take_all()
    (source,) = ben.look().sources
    assert source.standing is PublisherStanding.COMPLETE
    assert ben.texts == ann.texts and len(ben.texts) >= 3
    forgotten = {line.removeprefix("gone ") for line in done if line.startswith("gone ")}
    assert forgotten and not {f"Soup {number} needs leeks." for number in forgotten} & set(ben.texts)
