"""`python -m memos_core.cli`."""

import sys

from memos_core.cli import main

sys.exit(main())
