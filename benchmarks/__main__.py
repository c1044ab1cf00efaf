"""python -m benchmarks NAME [options]: runs one benchmark; without a name it lists them."""

from __future__ import annotations

import sys

from benchmarks import extract, prompt_layout, window

BENCHMARKS = {"extract": extract.main, "prompt-layout": prompt_layout.main, "window": window.main}


def main() -> int:
    """Run the benchmark that the command line names."""
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    if name not in BENCHMARKS:
        print("Benchmarks: " + ", ".join(BENCHMARKS))
        return 0 if not name else 2
    return BENCHMARKS[name](sys.argv[2:])


if __name__ == "__main__":
    sys.exit(main())
