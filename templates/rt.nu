# The one place where nuaws's modules meet nuaws-rt: hand over the flags, spawn, decode, raise errors. Every module loads
# this file, so it is kept short: what can be done in nuaws-rt is done there, what no call needs is in nuaws.nu.
# The protocol is in docs/wire.md: an answer without its `end` was cut, and is never returned as if it were whole.

# Calls an operation with the flags of the command around it, once for each row that is piped in.
#
# `nuaws_plan` is "<service> <Operation> $<flag> …". The flags are read by name instead of passed one by one: to
# Nushell's parser an argument costs as much as a flag, and a module of 800 commands has to load at once.
export def call [nuaws_plan: string] {
  send-with [run $nuaws_plan] (given $nuaws_plan (scope variables)) false
}

# Like `call`, for an operation with a streaming member: while that is `open`, bytes and text that are piped in are sent as
# it, as they come.
export def send [nuaws_plan: string, nuaws_open: bool] {
  send-with [run $nuaws_plan] (given $nuaws_plan (scope variables)) $nuaws_open
}

# Runs nuaws-rt with these words and what is piped in.
export def answer [words: list<string>] {
  ^(program) ...$words --output frames ...(if $nu.is-interactive { [--interactive] } else { [] }) | decode
}

# Runs nuaws-rt with `params` and what is piped in: bytes as what is `open`, or not at all; anything else item by item, with
# what the command was told that it comes from. (What is piped in goes to the first command of a body: nothing may stand
# before `peek` and what takes it in the arms.) The answer says in its metadata what its command was told.
export def send-with [words: list<string>, params: any, open: bool] {
  peek 1 | metadata access {|input|
    match $input.peek.type {
      "byte stream" | binary | string if $open => { told [...$words --body] ($params | to msgpack) }
      empty | nothing | "byte stream" | binary => { ignore | told $words ($params | to msgpack) }
      # The nil says that the input is whole: where the pipeline before fails, Nushell just ends it.
      list | range => {
        each {|row| [$row] | to msgpack } | prepend (head $params $input) | append 0x[c0] | bytes collect
          | answer [...$words --rows many]
      }
      _ => {
        let row = $in
        # A value that cannot be sent, one with a closure in it, gives no parameter.
        let row = try { [$row] | to msgpack } catch { 0x[90] }
        ignore | told [...$words --rows one] (bytes build (head $params $input) $row 0x[c0])
      }
    }
  } | metadata set {|| upsert nuaws $params }
}

# What stands before rows.
def head [params: any, input: record] { {params: $params, before: $input.nuaws?} | to msgpack }

# Runs nuaws-rt with these bytes in a variable, where they fit. Others can read command lines; and to pipe a value into a
# program Nushell copies its whole scope, 3 ms with ec2.nu in it.
def told [words: list<string>, bytes: binary] {
  if ($bytes | bytes length) > 16_000 and '--body' not-in $words {
    $bytes | answer $words
  } else {
    with-env {NUAWS_PARAMS: ($bytes | encode base64)} { answer $words }
  }
}

# The plan's variables among those in scope; nuaws-rt must be told which are durations. (Loops instead of closures, here and
# below: `each` and its like copy Nushell's whole scope too.)
def given [plan: string, variables: list<any>] {
  let words = $plan | split row ' '
  mut given = []
  for it in $variables {
    if $it.name in $words { $given ++= [($it | insert duration (($it.value | describe) == duration))] }
  }
  $given
}

# From nuaws-rt's output to the answer. Bytes, and rows asked for with `--stream`, pass while they arrive; anything else is
# returned when it is known to be whole.
def decode [] {
  from msgpack --objects | peek 1 | metadata access {|frames|
    match $frames.peek.value?.0? {
      {bytes: _} => { checked | bytes collect }
      {stream: _, sizes: $sizes} => { typed (paths $sizes) | checked | flatten }
      {stream: _} => { checked | flatten }
      _ => { whole }
    }
  }
}

# Lists of rows with these columns as filesize. (Before anything else holds them, a closure's parameter too: to change what
# somebody else holds as well, Nushell copies it, row by row.)
def typed [sizes: list<cell-path>] { each { into filesize ...$sizes } }

# From frames to what they carry, frame by frame. (`generate` passes an error on as it is; `each` would wrap it.)
def checked [] {
  append {} | generate {|frame, ended = false|
    match $frame {
      [..] => { {out: $frame, next: false} }
      {rows: $rows} => { {out: ($rows | sized $frame), next: false} }
      {stream: _} => { {next: false} }
      {bytes: $bytes} => { {out: $bytes, next: false} }
      {end: _} => { {next: true} }
      _ => { if $ended { {} } else { raise $frame.error? } }
    }
  }
}

# From all frames to the answer: rows, one value, or null where the operation answers nothing.
def whole [] {
  let frames = $in
  let last = $frames | last
  if $last.end? == null { raise $last.error? }
  match $frames.0 {
    {rows: _} => { $frames | drop | get rows | flatten | sized $frames.0 }
    {value: $value} => { $value | sized $frames.0 }
    {list: true} => { [] }
    _ => null
  }
}

# The columns that a frame calls sizes as filesize, where they are.
def sized [frame: record] {
  if $frame.sizes? == null { $in } else { into filesize ...(paths $frame.sizes) }
}

def paths [sizes: list<any>] {
  mut paths = []
  for size in $sizes { $paths ++= [($size | into cell-path)] }
  $paths
}

# Where nuaws-rt is: $env.NUAWS_RT, else on PATH, else built for release in the checkout that this file belongs to.
export def program [] {
  const built = path self ../target/release/nuaws-rt
  if NUAWS_RT in $env { $env.NUAWS_RT } else { which nuaws-rt | get path.0? | default $built }
}

# Raises an error record of nuaws-rt; null is an answer that was cut.
#
# Nushell tells a command nothing of where it was called (only of each argument, at a price paid when the module loads),
# so nuaws-rt looks the call up in the sources that were read last.
export def raise [error: any] {
  const here = path self .
  let made = view files | where ($it.filename | path dirname) != $here and filename not-starts-with std | last 4
    | insert text {|it| view span $it.start $it.end } | to msgpack | ^(program) locate ($error | to json --raw) | from msgpack
  error make --unspanned=($made.label? == null) $made
}
