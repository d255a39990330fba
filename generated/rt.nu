# The one place where nuaws's modules meet nuaws-rt: pack the call, spawn, decode, raise errors. Every module loads this
# file, so it is kept short: what is not needed by a call is in nuaws.nu.
#
# Protocol (`nuaws-rt call … --output frames`): MessagePack maps, one after the other.
#   {rows: [..], sizes?: ["A.B" ..]}   some rows of a list; `sizes` are the columns that count bytes
#   {value: X, sizes?: ["A.B" ..]}     an answer that is not a list
#   {bytes: 0x[..]}                    some bytes of a streaming blob
#   {error: {code, msg, ..}}           the call failed; nothing follows
#   {end: {rows: N}, list: bool}       the answer is complete; nothing follows. It was a list if `list` says so.
# An answer without `end` was cut, and is never returned as if it were whole.

const here = path self .

# Calls an operation with the flags of the command around it.
#
# `nuaws_plan` is "<service> <Operation> $<variable>=<Member> …": which of the command's variables hold which members
# (`<Member>?` is sent only when true) and which (`--<option>`) options. They are read by name instead of passed one by
# one: to Nushell's parser an argument costs as much as a flag, and a module of 800 commands has to load at once.
export def call [nuaws_plan: string]: any -> any {
  answer (request $nuaws_plan (scope variables))
}

# Like `call`, for an operation with a streaming blob: what is piped in is sent as that member, as it comes.
export def send [nuaws_plan: string, nuaws_body: string]: any -> any {
  answer-with (request $nuaws_plan (scope variables)) $nuaws_body
}

# Runs {service, operation, params, options}; `options` are nuaws-rt's own words.
export def answer [request: record]: any -> any {
  $request.params | to msgpack | ^(program) call $request.service $request.operation ...$request.options --output frames
    | decode $request
}

# Runs a request whose member `body` is piped in unless it is given. Only text and bytes are: `each` hands its item to the
# first command of its closure.
export def answer-with [request: record, body: string]: any -> any {
  peek 1 | metadata access {|input|
    if $body in $request.params or $input.peek.type not-in ["byte stream" binary string] { answer $request } else {
      (^(program) call $request.service $request.operation ...$request.options --output frames --body
        --params ($request.params | to json --raw)) | decode $request
    }
  }
}

# From nuaws-rt's output to the answer. Bytes, and rows asked for with `--stream`, pass while they arrive; anything else is
# returned when it is known to be whole.
def decode [request: record]: any -> any {
  from msgpack --objects | peek 1 | metadata access {|frames|
    match $frames.peek.value?.0? {
      {bytes: _} => { checked $request | bytes collect }
      {rows: _} if ("--stream" in $request.options) => { checked $request | flatten }
      _ => { whole $request }
    }
  }
}

# From frames to what they carry, frame by frame. (`generate` passes an error on as it is; `each` would wrap it.)
def checked [request: record]: list<any> -> list<any> {
  append {closed: true} | generate {|frame, ended = false|
    match $frame {
      {rows: $rows} => { {out: ($rows | sized $frame), next: false} }
      {bytes: $bytes} => { {out: $bytes, next: false} }
      {end: _} => { {next: true} }
      {error: $error} => { raise $error }
      _ if $ended => { {} }
      _ => {
        # Some commands (`length`) count an error as a row; nuaws-rt, which says errors on stderr for them, is gone.
        print --stderr "nuaws: the answer was cut"
        cut $request
      }
    }
  }
}

# From all frames to the answer: rows, one value, or null where the operation answers nothing.
def whole [request: record]: list<any> -> any {
  let frames = $in
  let last = $frames | last
  match $last { {end: _} => {}, {error: $error} => { raise $error }, _ => { cut $request } }
  match $frames.0 {
    {rows: _} => { $frames | drop 1 | each {|frame| $frame.rows | sized $frame } | flatten }
    {value: $value} => { $value | sized $frames.0 }
    _ => { if ($last.list? == true) { [] } }
  }
}

# The columns that a frame calls sizes as filesize, where they are.
def sized [frame: record]: any -> any {
  if $frame.sizes? == null { $in } else {
    into filesize ...($frame.sizes | each { split row '.' | each { {value: $in, optional: true} } | into cell-path })
  }
}

# From a plan and the variables in scope to a request.
def request [plan: string, variables: list<any>]: nothing -> record {
  let words = $plan | split row ' '
  let all = $words | skip 2 | parse '{name}={holds}' | join $variables name | select holds value
  # Flags that are not seen would silently not be sent.
  if ($all | length) != ($words | length) - 2 { error make --unspanned {msg: "nuaws needs Nushell 0.115 or newer"} }
  let given = $all | where value != null and ($it.value != false or $it.holds not-like '^--|\?$')
  {
    service: $words.0
    operation: $words.1
    params: ($given | where holds not-like '^--' | reduce --fold {} {|it, all|
      $all | insert ($it.holds | str trim --right --char '?') ($it.value | moment)
    })
    options: ($given | where holds like '^--' | each {|it|
      if $it.value == true { [$it.holds] } else { [$it.holds ($it.value | into string | str join ',')] }
    } | flatten)
  }
}

# A duration given for a time means that long ago.
def moment []: any -> any {
  if ($in | describe) == duration { (date now) - $in } else { $in }
}

# Where nuaws-rt is: $env.NUAWS_RT, else on PATH, else built in the checkout that this file belongs to.
export def program []: nothing -> string {
  if NUAWS_RT in $env { return $env.NUAWS_RT }
  let built = [release debug] | each {|profile| $here | path join .. target $profile nuaws-rt }
  which nuaws-rt | get path | append $built | where { path exists } | get 0? | default {
    error make --unspanned {
      msg: "nuaws-rt was not found"
      code: "nuaws::Runtime"
      help: "put it on PATH or its full path into $env.NUAWS_RT; in a checkout: cargo build --release -p nuaws-rt"
    }
  }
}

def cut [request: record]: nothing -> any {
  raise ($request | select service operation | merge {
    code: "nuaws::cut"
    msg: "the answer was cut: nuaws-rt ended before it was complete"
    help: "nuaws-rt was killed or crashed; run the command again"
    url: "nuaws:error?stage=may+have+been+sent"
  })
}

# Raises an error record of nuaws-rt. What `msg`, `code` and `help` cannot hold travels in the url.
#
# Nushell tells a command nothing of where it was called (only of each argument, at a price paid when the module loads),
# so nuaws-rt looks the call up in the sources that were read last.
export def raise [error: record]: nothing -> any {
  let made = $error | select msg code help url
  let sources = view files | where ($it.filename | path expand | path dirname) != $here and filename not-starts-with std
    | last 4
  let span = $sources | each { {start: $in.start, text: (view span $in.start $in.end)} } | to msgpack
    | ^(program) locate ($error | to json --raw) | from msgpack
  if $span == null { error make --unspanned $made } else { error make ($made | insert label {text: here, span: $span}) }
}
