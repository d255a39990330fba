# The one place where nuaws's modules meet nuaws-rt: hand over the flags, spawn, decode, raise errors. Every module loads
# this file, so it is kept short: what can be done in nuaws-rt is done there, what no call needs is in nuaws.nu.
# The protocol is in docs/wire.md: an answer without its `end` was cut, and is never returned as if it were whole.

# Calls an operation with the flags of the command around it.
#
# `nuaws_plan` is "<service> <Operation> $<flag> …". The flags are read by name instead of passed one by one: to
# Nushell's parser an argument costs as much as a flag, and a module of 800 commands has to load at once.
export def call [nuaws_plan: string] {
  given $nuaws_plan (scope variables) | to msgpack | answer [run $nuaws_plan]
}

# Like `call`, for an operation with a streaming member: what is piped in is sent as that, as it comes, unless it is
# `given` as a flag.
export def send [nuaws_plan: string, nuaws_given: bool] {
  send-with [run $nuaws_plan] (given $nuaws_plan (scope variables)) $nuaws_given
}

# Runs nuaws-rt with these words and what is piped in.
export def answer [words: list<string>] {
  ^(program) ...$words --output frames ...(if $nu.is-interactive { [--interactive] } else { [] }) | decode
}

# Runs nuaws-rt with `params`, and with what is piped in unless that is `given` in them: bytes and text as they are, anything
# else item by item. (What is piped in goes to the first command of a body: nothing may stand before `peek` and `answer`.)
export def send-with [words: list<string>, params: any, given: bool] {
  peek 1 | metadata access {|input|
    match $input.peek.type {
      $type if $given or $type in [nothing empty] => { $params | to msgpack | answer $words }
      "byte stream" | binary | string => { answer [...$words --params ($params | packed) --body] }
      # The nil says that the input is whole: where the pipeline before fails, Nushell just ends it.
      _ => { append [] | each { to msgpack } | append 0x[c0] | bytes collect | answer [...$words --params ($params | packed) --events] }
    }
  }
}

def packed [] { to msgpack | encode base64 }

# The plan's variables among those in scope; nuaws-rt must be told which are durations. (Loops instead of closures, here and
# below: each command that takes a closure copies Nushell's whole scope, 3 ms with ec2.nu in it.)
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
      {stream: _} => { checked | flatten }
      _ => { whole }
    }
  }
}

# From frames to what they carry, frame by frame. (`generate` passes an error on as it is; `each` would wrap it.)
def checked [] {
  append {} | generate {|frame, ended = false|
    match $frame {
      {rows: $rows} => { {out: ($rows | sized $frame), next: false} }
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
