"""Constant memory: the same stream small and large, and what nuaws-rt holds of it."""

from session import Session, shown

# What nuaws-rt may need more for the large stream than for the small one, in bytes.
MOST_GROWTH = 16 << 20
LARGE = 192 << 20

# Scripts with N in them, and the small and the large N. Each ends in N.
STREAMS = {
    "a listing of 100,000 rows": ("s3 list-objects-v2 --bucket pages-(N / 100) --stream | length", 200, 100_000),
    "an object into a file": (
        "s3 get-object --bucket bucket --key zeros-N | save --force --raw OUT; ls OUT | get 0.size | into int",
        1000,
        LARGE,
    ),
    "a file into an object": (
        "^head -c N /dev/zero | save --force --raw OUT; open --raw OUT | s3 put-object --bucket bucket --key k; N",
        1000,
        LARGE,
    ),
}


def growth_checks(options, directory):
    """One check per stream."""
    return [Growth(options, directory, name) for name in STREAMS]


class Growth:
    """One stream, small and large."""

    def __init__(self, options, directory, name):
        self._options = options
        self._directory = directory
        self._script, *self._sizes = STREAMS[name]
        self.label = f"memory: {name}"

    def run(self):
        """What is wrong, or nothing."""
        peaks = []
        for size in self._sizes:
            with Session(self._options, self._directory, measured=True) as session:
                script = self._script.replace("(N / 100)", str(size // 100)).replace("N", str(size))
                ended = session.nushell("s3", script)
                if ended.stdout.strip() != f"rows {size}":
                    return f"expected {size}, got {shown(ended)}"
                if "put-object" in script and session.server.received != size:
                    return f"{session.server.received} of {size} bytes were sent"
                peaks.append(session.peak())
        growth = peaks[1] - peaks[0]
        return None if growth <= MOST_GROWTH else f"{peaks[0]} bytes grew to {peaks[1]}"
