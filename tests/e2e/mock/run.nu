# End to end against the mock: generated commands, rt.nu and nuaws-rt as a user meets them. `nu run.nu [name-part]`.
#
# Each file beside this one exports `tests`: a table of name and closure. A test passes when its closure raises nothing.

use answers.nu
use errors.nu
use events.nu
use flags.nu
use pages.nu
use parallel.nu
use queries.nu
use router.nu
use targets.nu
use waits.nu

# The mock's world in every test, unless the test says otherwise: quick, and the same each time.
const WORLD = {NUAWS_MOCK: "1", NUAWS_MOCK_LATENCY: "0", NUAWS_MOCK_SEED: "7", AWS_REGION: "us-east-1"}

def main [part: string = ""] {
  hide-aws-env
  let files = {
    answers: (answers tests), errors: (errors tests), events: (events tests), flags: (flags tests), pages: (pages tests)
    parallel: (parallel tests)
    queries: (queries tests), router: (router tests), targets: (targets tests), waits: (waits tests)
  }
  let tests = $files | items {|file, tests| $tests | update name {|test| $"($file): ($test.name)" } } | flatten
  let results = $tests | where name =~ $part | each {|test|
    let problem = try { with-env $WORLD { do $test.run }; null } catch {|e| $e.rendered }
    if $problem != null { print $"FAIL  ($test.name)\n($problem)" }
    $problem == null
  }
  let failed = $results | where not $it | length
  print $"(($results | length) - $failed) passed, ($failed) failed"
  if $failed > 0 { exit 1 }
}

# The caller's own AWS settings have no say here.
def --env hide-aws-env [] {
  hide-env ...($env | columns | where $it starts-with AWS_ or $it starts-with NUAWS_MOCK)
}
