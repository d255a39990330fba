"""The words a case file is written in.

A case file names a boto3 client and lists steps; the steps of one file share the state they build up in the server, and
nothing else. Parameters are plain Python values in the API's own spelling. A value that only exists at run time is
written as `ref("saved.Path.To.Member")`; `text("arn:{queue}", queue=ref(...))` puts it inside a string.
"""

from dataclasses import dataclass, replace

import jmespath


@dataclass(frozen=True)
class Ref:
    """A value out of an earlier step's answer, by JMESPath over the saved answers."""

    path: str
    prefix: str = ""

    def after(self, prefix):
        """The value without the prefix it begins with."""
        return replace(self, prefix=prefix)


@dataclass(frozen=True)
class Text:
    """A string with saved values inside."""

    template: str
    values: dict


@dataclass(frozen=True)
class Step:
    """One operation and how its answer is judged.

    `kind` is `change` (nuaws and boto3 each act on their own server), `read` (both ask both servers), `pages` (a listing
    followed over its pages) or `fails` (an error with `expect` as its code).
    """

    kind: str
    operation: str
    params: dict
    save: str | None = None
    via: str = "module"
    expect: str | None = None
    rows: str | None = None
    page_size: int | None = None
    max_items: int | None = None
    unordered: bool = False
    clocked: bool = False
    ignore: tuple = ()
    added: tuple = ()

    def saved(self, name):
        """Keeps the answer for later steps."""
        return replace(self, save=name)

    def by(self, via):
        """Goes through `module` (the default), `router` or `rt` (nuaws-rt itself)."""
        return replace(self, via=via)

    def any_order(self):
        """The server promises no order: lists are compared as sets."""
        return replace(self, unordered=True)

    def at_that_moment(self):
        """The server writes the present moment into its answer: times may lie a little apart."""
        return replace(self, clocked=True)

    def but(self, *names):
        """Members that cannot agree between two servers, each by its name; used where both servers draw at random."""
        return replace(self, ignore=names)

    def boto3_adds(self, *names):
        """Members of the answer that boto3 asked for of its own accord; left out of the comparison."""
        return replace(self, added=names)


def change(operation, /, **params):
    """Creates, changes or deletes something."""
    return Step("change", operation, params)


def read(operation, /, **params):
    """Reads something: exact equality against the same server."""
    return Step("read", operation, params)


def pages(operation, rows, page_size, /, max_items=None, **params):
    """Lists over several pages; `rows` is where boto3's merged answer holds the rows nuaws returns."""
    return Step("pages", operation, params, rows=rows, page_size=page_size, max_items=max_items)


def fails(operation, code, /, **params):
    """Is refused by the server with `code`."""
    return Step("fails", operation, params, expect=code)


def ref(path):
    """A value out of an earlier answer."""
    return Ref(path)


def text(template, /, **values):
    """A string around saved values."""
    return Text(template, values)


def resolve(value, saved):
    """Parameters with every `ref` and `text` filled in from `saved`."""
    match value:
        case Ref(path, prefix):
            found = jmespath.search(path, saved)
            if found is None:
                raise LookupError(f"no earlier answer holds {path}")
            return found.removeprefix(prefix) if prefix else found
        case Text(template, values):
            return template.format(**resolve(values, saved))
        case dict():
            return {key: resolve(item, saved) for key, item in value.items()}
        case list():
            return [resolve(item, saved) for item in value]
    return value
