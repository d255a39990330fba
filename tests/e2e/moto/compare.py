"""Judging two answers: exactly, or as twins (the same data made at two moments on two servers)."""

import json
import re
from datetime import datetime, timedelta
from urllib.parse import unquote

# One parse of a decimal second may land one microsecond beside another's.
EXACT_TIME = timedelta(microseconds=2)
# Twins are made within moments of each other; a loaded machine may take its time.
TWIN_TIME = timedelta(minutes=10)


class Judge:
    """Compares answers. `twins` lets moments differ a little, in whatever form the API writes them; `clocked` only where
    they are times; `unordered` compares lists as sets; members named in `ignore` are left out."""

    def __init__(self, twins=False, clocked=False, unordered=False, ignore=()):
        self._twins = twins
        self._time = TWIN_TIME if twins or clocked else EXACT_TIME
        self._unordered = unordered
        self._ignore = set(ignore)

    def differences(self, expected, actual, path="answer"):
        """What differs, one line each; empty when the two are the same."""
        if self._twins and expected != actual and self._same_moment(expected, actual):
            return []
        match expected:
            case dict():
                # boto3 parses JSON policy documents; on the wire, and in nuaws, they are text.
                if isinstance(actual, str):
                    return self._as_json(expected, actual, path)
                return self._maps(expected, actual, path)
            case list():
                return self._lists(expected, actual, path)
            case datetime():
                if isinstance(actual, datetime) and abs(expected - actual) <= self._time:
                    return []
            case bool() | None | str() | bytes():
                if type(expected) is type(actual) and expected == actual:
                    return []
            case int() | float():
                # A float member that JSON wrote without a point is an int in Python alone.
                comparable = type(actual) is type(expected) or (type(expected), type(actual)) == (int, float)
                if comparable and not isinstance(actual, bool) and expected == actual:
                    return []
        return [f"{path}: expected {expected!r}, got {actual!r}"]

    def _maps(self, expected, actual, path):
        if not isinstance(actual, dict):
            return [f"{path}: expected a record, got {actual!r}"]
        found = []
        for key in sorted((expected.keys() | actual.keys()) - self._ignore, key=str):
            if key not in actual:
                found.append(f"{path}.{key}: expected {expected[key]!r}, got no such member")
            elif key not in expected:
                found.append(f"{path}.{key}: expected no such member, got {actual[key]!r}")
            else:
                found += self.differences(expected[key], actual[key], f"{path}.{key}")
        return found

    def _lists(self, expected, actual, path):
        if not isinstance(actual, list):
            return [f"{path}: expected a list, got {actual!r}"]
        if len(expected) != len(actual):
            return [f"{path}: expected {len(expected)} elements, got {len(actual)}: {expected!r} / {actual!r}"]
        if self._unordered:
            expected, actual = sorted(expected, key=_order), sorted(actual, key=_order)
        pairs = enumerate(zip(expected, actual))
        return [line for place, (one, other) in pairs for line in self.differences(one, other, f"{path}[{place}]")]

    def _as_json(self, expected, actual, path):
        try:
            return self._maps(expected, json.loads(unquote(actual)), path)
        except ValueError:
            return [f"{path}: expected a record, got {actual!r}"]

    def _same_moment(self, one, other):
        one, other = _moment(one), _moment(other)
        return one is not None and other is not None and abs(one - other) <= self._time.total_seconds()


def _moment(value):
    """Seconds since the epoch, if the value is a present-day time in any of the ways an API writes one."""
    if isinstance(value, datetime):
        return value.timestamp()
    if isinstance(value, str) and re.match(r"20\d\d-\d\d-\d\dT", value):
        try:
            return datetime.fromisoformat(value.replace("Z", "+00:00")).timestamp()
        except ValueError:
            return None
    if isinstance(value, str) and re.fullmatch(r"1[789]\d{8}(\d{3})?(\.\d+)?", value):
        value = float(value)
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        if 1.7e9 < value < 2e9:
            return float(value)
        if 1.7e12 < value < 2e12:
            return value / 1000
    return None


def _order(value):
    """A sort key that leaves times out, since twins differ in them."""
    return re.sub(r"datetime\.datetime\(.*?\)\)?", "", repr(sorted(value.items(), key=str) if isinstance(value, dict) else value))
