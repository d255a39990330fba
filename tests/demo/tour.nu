# A tour of nuaws on the mock, played in real Nushell: each step says what it shows, runs, prints its answer and checks it.
#
# `nu tour.nu` from the repository; `cargo xtask demo` gets everything ready and calls it.

use ../../generated/s3.nu *
use ../../generated/ec2.nu *
use ../../generated/nuaws.nu *

# The mock answers from AWS's models: nothing is sent anywhere.
const WORLD = {NUAWS_MOCK: "1", NUAWS_MOCK_SEED: "1", AWS_REGION: "us-east-1"}

def main [--passed: int = 0] {
  with-env $WORLD {
    let results = steps | enumerate | each {|step| play ($step.index + $passed + 1) $step.item }
    let failed = $results | where not $it | length
    print $"demo: (($results | length) - $failed + $passed) steps passed, ($failed) failed"
    if $failed > 0 { exit 1 }
  }
}

# Plays one step; true when its check holds.
def play [number: int, step: record]: nothing -> bool {
  print $"(styled attr_bold)($number). ($step.say)(styled reset)"
  print $"(styled green)>(styled reset) (source-of $step.run)"
  let started = date now
  let answer = try { do $step.run } catch {|error| $error.rendered }
  let took = (date now) - $started
  print ($answer | table | to text | str trim --right)
  let right = try { do $step.check $answer } catch { false }
  let verdict = if $right { $"(styled green)right(styled reset)" } else { $"(styled red)not what was expected(styled reset)" }
  print $"  ($verdict), in (($took / 1ms | math round)) ms\n"
  $right
}

# A closure as its author typed it.
def source-of [run: closure]: nothing -> string {
  let source = view source $run
    | str replace --regex '^\{\|\|\s*' ''
    | str replace --regex '\s*\}$' ''
    | str replace --all --regex '\n\s+' "\n  "
  if (is-terminal --stdout) { $source | nu-highlight } else { $source }
}

# Colours are for people.
def styled [name: string]: nothing -> string {
  if (is-terminal --stdout) { ansi $name } else { "" }
}

def steps []: nothing -> table {
  [
    [say run check];
    [
      "Answers are tables with typed columns: the times are times"
      {|| s3 list-buckets | select Name CreationDate | first 4 }
      {|rows| ($rows | length) == 4 and ($rows.CreationDate.0 | describe) == datetime }
    ]
    [
      "Sizes are file sizes, so they filter, sort and add up like any other"
      {|| s3 list-objects-v2 --bucket bucket-0000 | where Size > 1mb | sort-by Size --reverse | select Key Size StorageClass | first 4 }
      {|rows| ($rows | length) == 4 and ($rows.Size | all {|size| $size > 1mb }) }
    ]
    [
      "One answer feeds the next: what do the first three buckets hold?"
      {|| s3 list-buckets | first 3 | insert Total {|bucket| s3 list-objects-v2 --bucket $bucket.Name | get Size | math sum } | select Name Total }
      {|rows| ($rows | length) == 3 and ($rows.Total.0 | describe) == filesize }
    ]
    [
      "A hundred thousand objects, streamed: after five rows nothing more is asked for"
      {||
        $env.NUAWS_MOCK_ITEMS = "100000"
        s3 list-objects-v2 --bucket bucket-0000 --stream | first 5 | select Key Size
      }
      {|rows| ($rows | length) == 5 }
    ]
    [
      "The same hundred thousand to the end, page by page in constant memory"
      {||
        $env.NUAWS_MOCK_ITEMS = "100000"
        $env.NUAWS_MOCK_LATENCY = "0"
        s3 list-objects-v2 --bucket bucket-0000 --stream | where Size > 100mb | length
      }
      {|count| $count > 0 and $count < 100000 }
    ]
    [
      "EC2 instances without their envelope, and a filter without its ceremony"
      {|| ec2 describe-instances --filters {instance-state-name: running} | select InstanceId State.Name LaunchTime | first 2 }
      {|rows| ($rows | length) == 2 and ($rows.LaunchTime.0 | describe) == datetime }
    ]
    [
      "What is true of one answer is true of the next: the mock is one world"
      {||
        let one = ec2 describe-instances | last
        ec2 describe-instances --instance-ids [$one.InstanceId] | select InstanceId LaunchTime
      }
      {|rows| ($rows | length) == 1 }
    ]
    [
      "A wrong value is refused before anything is sent, with the closest right one"
      {|| ec2 run-instances --image-id ami-1 --min-count 1 --max-count 1 --instance-type t3.mirco }
      {|shown| $shown has "t3.micro" }
    ]
    [
      "An error of AWS's is a Nushell error, with a code to catch and a next step"
      {|| s3 head-bucket --bucket no-such-bucket }
      {|shown| $shown has "nuaws::s3" and $shown has "404" }
    ]
    [
      "... and its facts are there to decide by"
      {|| try { s3 head-bucket --bucket no-such-bucket } catch {|error| nuaws error $error | select code status stage } }
      {|facts| $facts.status == 404 and $facts.stage == answered }
    ]
    [
      "The router calls any operation of any service without loading its module"
      {|| nuaws dynamodb list-tables | first 3 }
      {|tables| ($tables | length) == 3 }
    ]
    [
      "... and knows what there is"
      {|| nuaws | where service =~ ^s3 }
      {|services| "s3" in $services.service }
    ]
  ]
}
