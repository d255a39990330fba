# Nushell's side alone: every generated module loads, and rt.nu does what it says whatever nuaws-rt does.
#
# `nu run.nu [name-part]`. A test passes when its closure raises nothing.

use frames.nu
use modules.nu

def main [part: string = ""] {
  let files = {modules: (modules tests), frames: (frames tests)}
  let tests = $files | items {|file, tests| $tests | update name {|test| $"($file): ($test.name)" } } | flatten
  let results = $tests | where name =~ $part | each {|test|
    let problem = try { do $test.run; null } catch {|e| $e.rendered }
    if $problem != null { print $"FAIL  ($test.name)\n($problem)" }
    $problem == null
  }
  let failed = $results | where not $it | length
  print $"(($results | length) - $failed) passed, ($failed) failed"
  if $failed > 0 { exit 1 }
}
