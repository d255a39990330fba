# Every file of `generated/` loads in this Nushell, and none shadows a command of Nushell's own.

use std/assert

const generated = path self ../../generated
const golden = path self ../../generator/tests/snapshots/clashes__hostile_model.snap

export def tests []: nothing -> table {
  let files = ls $generated | get name | path basename | sort
  # Many at a time: starting Nushell costs more than most modules.
  let loads = $files | chunks 30 | each {|some|
    {name: $"($some | first) to ($some | last) load", run: {|| load $some }}
  }
  $loads | append [
    [name run];
    ["there is a module for each service" {|| assert equal ($files | length) 441 }]
    ["a module of nothing but clashes loads" {||
      let folder = mktemp --tmpdir --directory
      cp ($generated | path join rt.nu) $folder
      open --raw $golden | split row --number 3 "---\n" | last | save ($folder | path join clashes.nu)
      let module = $folder | path join clashes.nu | to nuon
      let script = $"use ($module) *; scope commands | where name starts-with 'clash-es ' | length"
      assert equal (^$nu.current-exe --no-config-file --commands $script | into int) 5
      rm --recursive $folder
    }]
    ["no command has the name of a built-in" {||
      let builtin = scope commands | where type == built-in | get name
      let named = open --raw ($generated | path join s3.nu) | parse --regex `export def ['"](?<name>[^'"]+)` | get name
      assert greater ($named | length) 100
      let ours = $files | each {|file|
        open --raw ($generated | path join $file) | parse --regex `export def ['"](?<name>[^'"]+)` | get name
      } | flatten
      assert equal ($ours | length) ($ours | uniq | length)
      assert equal ($ours | where $it in $builtin) []
    }]
  ]
}

def load [files: list<string>] {
  let uses = $files | each {|file| $"use ($generated | path join $file | to nuon) *" } | str join "; "
  let result = ^$nu.current-exe --no-config-file --commands $uses | complete
  assert equal {exit_code: $result.exit_code, stderr: $result.stderr} {exit_code: 0, stderr: ""}
}
