"""What is said of a passphrase wherever somebody chooses one. Apart, so that the window has it without loading what encrypts."""

from memos_core.wording import say

NO_WAY_BACK = say(
    "Nobody can recover this passphrase. If you forget it, all that is in this profile is lost, and nothing "
    "can be done about it. Write it down, and keep that in a safe place."
)
