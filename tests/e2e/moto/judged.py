"""Proof that the judge sees what it must: a comparison that cannot fail would make the whole suite worthless."""

from datetime import datetime, timedelta, timezone

from compare import Judge

NOON = datetime(2026, 3, 1, 12, tzinfo=timezone.utc)
LATER = NOON + timedelta(seconds=90)

SAME = [
    ("equal data", {}, {"a": [1, b"\x00", "ü", NOON, True, None]}, {"a": [1, b"\x00", "ü", NOON, True, None]}),
    ("a float member written without a point", {}, {"a": 5}, {"a": 5.0}),
    ("a policy that boto3 parsed", {}, {"a": {"b": [1]}}, {"a": "%7B%22b%22%3A%5B1%5D%7D"}),
    ("another zone", {}, NOON, NOON.astimezone(timezone(timedelta(hours=2)))),
    ("twins a moment apart", {"twins": True}, {"a": NOON, "b": 1772366400000, "c": "2026-03-01T12:00:00Z"},
     {"a": LATER, "b": 1772366490000, "c": "2026-03-01T12:01:30Z"}),
    ("a clock in the answer", {"clocked": True}, NOON, LATER),
    ("any order", {"unordered": True}, [{"k": 1}, {"k": 2}], [{"k": 2}, {"k": 1}]),
    ("left out on purpose", {"ignore": ("Token",)}, {"a": {"Token": 1}}, {"a": {"Token": 2}}),
]

DIFFERENT = [
    ("a member more", {}, {}, {"a": None}),
    ("a member less", {}, {"a": ""}, {}),
    ("text for bytes", {}, b"a", "a"),
    ("text for a number", {}, 1, "1"),
    ("a float for an int's digits", {}, 9007199254740993, 9007199254740992.0),
    ("an int for a float", {}, 1.0, 1),
    ("a bool for an int", {}, 1, True),
    ("an int for a bool", {}, True, 1),
    ("text for a time", {}, NOON, "2026-03-01T12:00:00Z"),
    ("a millisecond", {}, NOON, NOON + timedelta(milliseconds=1)),
    ("a shorter list", {}, [1, 2], [1]),
    ("another order", {}, [1, 2], [2, 1]),
    ("nothing for an empty list", {}, {"a": []}, {}),
    ("null for empty text", {}, "", None),
    ("twins of different ids", {"twins": True}, "i-1", "i-2"),
    ("twins hours apart", {"twins": True}, NOON, NOON + timedelta(hours=1)),
    ("a member that is ignored elsewhere", {"ignore": ("Token",)}, {"Tokens": 1}, {"Tokens": 2}),
    ("other members in any order", {"unordered": True}, [{"k": 1}, {"k": 2}], [{"k": 2}, {"k": 3}]),
]


def prove(report):
    """Adds one check per pair to `report`."""
    for label, options, expected, actual in SAME:
        report.check(f"judge: same: {label}", lambda: Judge(**options).differences(expected, actual))
    for label, options, expected, actual in DIFFERENT:
        report.check(f"judge: different: {label}", lambda: _inverted(Judge(**options).differences(expected, actual)))


def _inverted(found):
    return [] if found else ["no difference was seen"]
