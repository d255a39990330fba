# Many rows, in Nushell against the mock: what is piped in, what comes out, and what is asked before. `nu run.nu [name-part]`.
#
# Each test is a name and a closure; it passes when its closure raises nothing.

use std/assert
use ../../../generated/s3.nu *
use ../../../generated/ec2.nu *
use ../../../generated/sqs.nu *
use ../../../generated/nuaws.nu *

# The mock's world in every test, unless the test says otherwise: quick, and the same each time.
const WORLD = {NUAWS_MOCK: "1", NUAWS_MOCK_LATENCY: "0", NUAWS_MOCK_SEED: "7", AWS_REGION: "us-east-1"}

def main [part: string = ""] {
  hide-env ...($env | columns | where $it starts-with AWS_ or $it starts-with NUAWS_MOCK)
  let results = tests | where name =~ $part | each {|test|
    let problem = try { with-env $WORLD { do $test.run }; null } catch {|e| $e.rendered }
    if $problem != null { print $"FAIL  ($test.name)\n($problem)" }
    $problem == null
  }
  let failed = $results | where not $it | length
  print $"(($results | length) - $failed) passed, ($failed) failed"
  if $failed > 0 { exit 1 }
}

def tests []: nothing -> table {
  [
    [name run];
    ["values stand for the one required parameter" {||
      let names = s3 list-buckets | get Name | first 3
      assert equal ($names | s3 head-bucket | get BucketArn) ($names | each {|name| $"arn:aws:s3:::($name)" })
    }]
    ["columns stand for parameters, and flags win" {||
      let objects = s3 list-objects-v2 --bucket bucket-0000 | first 3 | insert Bucket bucket-9999
      let heads = $objects | s3 head-object --bucket bucket-0000
      assert equal $heads.ETag $objects.ETag
      assert equal ($heads.ContentLength.0 | describe) filesize
      let kebab = $objects | select Key | rename key
      assert equal ($kebab | s3 head-object --bucket bucket-0000) $heads
    }]
    ["a listing knows what it is of" {||
      let objects = s3 list-objects-v2 --bucket bucket-0000
      let heads = s3 list-objects-v2 --bucket bucket-0000 | where Size > 100kb | first 3 | s3 head-object
      assert equal $heads.ETag ($objects | where Size > 100kb | first 3 | get ETag)
      let keys = s3 list-objects-v2 --bucket bucket-0000 | first 2 | get Key | s3 head-object
      assert equal $keys.ETag ($objects | first 2 | get ETag)
      assert equal (s3 list-objects-v2 --bucket bucket-0000 | first | s3 head-object).ETag $objects.0.ETag
    }]
    ["rows come out as they go in, each with its input" {||
      let objects = s3 list-objects-v2 --bucket bucket-0000
      let both = $objects | s3 head-object --bucket bucket-0000 --with-input
      assert equal $both.Key $objects.Key
      assert equal $both.ContentLength $objects.Size
      let unordered = $objects | nuaws s3 head-object --bucket bucket-0000 --unordered --with-input
      assert equal ($unordered.Key | sort) ($objects.Key | sort)
    }]
    ["one row gives one answer" {||
      assert equal ("bucket-0000" | s3 head-bucket | describe | str substring 0..5) record
      let object = s3 list-objects-v2 --bucket bucket-0000 | first
      let one = {Bucket: bucket-0000, Key: $object.Key} | s3 head-object --with-input
      assert equal [$one.ETag $one.Bucket] [$object.ETag bucket-0000]
    }]
    ["within a closure the item is not taken for a row" {||
      let names = s3 list-buckets | get Name | first 2
      assert equal ($names | each {|name| s3 head-bucket --bucket $name }) ($names | s3 head-bucket)
      assert equal ($names | par-each --keep-order {|name| s3 head-bucket --bucket $name }) ($names | s3 head-bucket)
      let buckets = s3 list-buckets | first 2
      let counts = $buckets | each {|bucket| s3 list-objects-v2 --bucket $bucket.Name | length }
      assert equal $counts [25 25]
      assert equal ([[a b]] | each {|pair| s3 list-buckets | length }) [25]
    }]
    ["nothing in, nothing out" {||
      assert equal ([] | s3 head-bucket) []
      assert equal (s3 list-buckets | where false | s3 head-object --bucket b) []
    }]
    ["what is missing is named" {||
      let error = raised { [[Key]; [a]] | s3 head-object }
      assert equal $error.code "nuaws::Input"
      assert equal $error.msg "--bucket is required: no column gives it; there are Key"
      assert str contains (raised { [a b] | s3 head-object }).msg "--bucket, --key are open"
    }]
    ["a failed row has its input and its error, and can be tried again" {||
      let rows = [bucket-0000 nope-1 bucket-0001 nope-2] | s3 head-bucket
      assert equal ($rows | get -o error.status) [null 404 null 404]
      let failed = $rows | where error? != null
      assert equal $failed.Bucket [nope-1 nope-2]
      assert equal ($failed | s3 head-bucket | get Bucket) [nope-1 nope-2]
      assert equal ($failed.0.error | select code stage) {code: "nuaws::s3::NotFound", stage: answered}
      let retried = $failed | update Bucket bucket-0000 | s3 head-bucket --with-input
      assert ("error" not-in ($retried | columns))
    }]
    ["the first failure can end it" {||
      let error = raised { [bucket-0000 nope] | s3 head-bucket --fail-fast }
      assert equal $error.code "nuaws::s3::NotFound"
    }]
    ["rows of a listing are flattened" {||
      let names = [bucket-0000 bucket-0001]
      assert equal ($names | s3 list-objects-v2 | length) 50
      assert equal ($names | s3 list-objects-v2 --max-items 3 --with-input | get Bucket | uniq --count | get count) [3 3]
    }]
    ["a column says where a row goes" {||
      let rows = [[Bucket region]; [bucket-0000 eu-west-1] [bucket-0000 us-west-2]]
      let urls = $rows | nuaws s3 head-bucket --dry-run | get url
      assert equal $urls ["https://bucket-0000.s3.eu-west-1.amazonaws.com/" "https://bucket-0000.s3.us-west-2.amazonaws.com/"]
      let urls = $rows | nuaws s3 head-bucket --dry-run --region us-east-2 | get url | uniq
      assert equal $urls ["https://bucket-0000.s3.us-east-2.amazonaws.com/"]
    }]
    ["ids share requests, and each has its answer" {||
      let ids = ec2 describe-instances | get InstanceId
      let stopped = $ids | first 5 | ec2 stop-instances
      assert equal $stopped.InstanceId ($ids | first 5)
      let terminated = ec2 describe-instances | first 5 | ec2 terminate-instances --yes
      assert equal $terminated.InstanceId ($ids | first 5)
      # EC2 has a dry run of its own.
      assert equal ($ids | nuaws ec2 stop-instances --nuaws-dry-run | length) 1
      let gone = 1..2500 | each {|i| {Key: $"k($i)"} } | s3 delete-objects --bucket bucket-0000 --yes
      assert equal $gone.Key (1..2500 | each {|i| $"k($i)" })
      let queue = sqs list-queues | first
      let sent = 1..25 | each {|i| $"message ($i)" } | sqs send-message-batch --queue-url $queue
      assert equal ($sent | length) 25
    }]
    ["bodies come from columns" {||
      let rows = [[Bucket Key Body]; [bucket-0000 a "text"] [bucket-0000 b 0x[00 ff]]]
      assert ($rows | s3 put-object | all {|row| $row.ETag? != null })
      let bodies = $rows | nuaws s3 put-object --dry-run | get body
      assert equal $bodies ["text" 0x[00 ff]]
      assert ("ETag" in ("piped" | s3 put-object --bucket bucket-0000 --key k))
    }]
    ["many changes need a yes in a script" {||
      let rows = 1..101 | each {|i| {Bucket: bucket-0000, Key: $"k($i)"} }
      assert equal (raised { $rows | s3 delete-object }).code "nuaws::NeedsYes"
      assert equal ($rows | s3 delete-object --yes | length) 101
      assert equal ($rows | nuaws s3 delete-object --confirm-above 200 | length) 101
    }]
    ["a journal leaves out what was answered" {||
      let journal = mktemp --tmpdir --dry
      let names = s3 list-buckets | get Name | first 4
      assert equal ($names | first 3 | nuaws s3 head-bucket --journal $journal | length) 3
      assert equal ($names | nuaws s3 head-bucket --journal $journal | get BucketArn) ["arn:aws:s3:::bucket-0003"]
      assert equal (raised { $names | nuaws s3 list-objects-v2 --journal $journal }).code "nuaws::Journal"
      rm $journal
    }]
    ["a stream is answered before it ends" {||
      let first = 0.. | each {|i| $"bucket-000($i mod 10)" } | s3 head-bucket | first 2
      assert equal $first.BucketArn ["arn:aws:s3:::bucket-0000" "arn:aws:s3:::bucket-0001"]
    }]
    ["input that fails is not taken for its end" {||
      let error = raised { 0..3 | each {|i| if $i == 3 { error make {msg: "broken"} } else { $"bucket-000($i)" } } | s3 head-bucket | to json }
      assert str contains $error.rendered "the input was cut"
    }]
  ]
}

# What a closure raises, with what nuaws knows of it; asserts that it does.
def raised [run: closure]: nothing -> record {
  let error = try { do $run | to json | ignore; null } catch {|e| $e }
  assert ($error != null) "nothing was raised"
  {code: null, msg: null} | merge (nuaws error $error | default {}) | insert rendered $error.rendered
}
