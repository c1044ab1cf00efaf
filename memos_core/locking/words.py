"""The warning wherever somebody chooses a passphrase. It has a module of its own, so that the window can show it without loading the
encryption."""

from memos_core.wording import say

NO_WAY_BACK = say(
    "Nobody can recover this passphrase. If you forget it, all that is in this profile is lost, and nothing "
    "can be done about it. Write it down, and keep that in a safe place."
)
