# Waiters: until a state is reached, cannot be reached any more, or the time is up.

use std/assert
use ../../../generated/ec2.nu *
use ../../../generated/dynamodb.nu *
use ../../../generated/s3.nu *
use ../../../generated/nuaws.nu *

const ec2 = path self ../../../generated/ec2.nu

# What `try` catches of a wait that must fail.
def caught [wait: closure]: nothing -> record {
  try { do $wait; null } catch {|e| nuaws error $e } | if $in == null { error make {msg: "no nuaws error was raised"} } else { $in }
}

export def tests []: nothing -> table {
  [
    [name run];
    ["an error stands at the wait, not at a call inside it" {||
      let file = mktemp --tmpdir --suffix .nu
      $"use ($ec2 | to nuon) *
        try { ec2 wait instance-running --instance-ids \(ec2 describe-instances | get InstanceId | first 1\) --timeout 1ms } catch {|e|
          $e.details.labels.0.span | view span $in.start $in.end | print
        }" | save --force $file
      let label = with-env {NUAWS_MOCK_WAIT: never} { ^$nu.current-exe --no-config-file $file | str trim }
      rm $file
      assert equal $label "ec2 wait instance-running"
    }]
    ["the answer is what was waited for" {||
      with-env {NUAWS_MOCK_WAIT: "success=3"} {
        let ids = ec2 describe-instances | get InstanceId | first 2
        let instances = ec2 wait instance-running --instance-ids $ids --interval 1ms
        assert equal ($instances.InstanceId) $ids
        assert equal ($instances.State.Name | uniq) [running]
        assert equal ($instances.0.LaunchTime | describe) datetime
      }
    }]
    ["one value" {||
      let table = dynamodb wait table-exists --table-name table-0001 --interval 1ms
      assert equal $table.TableStatus ACTIVE
    }]
    ["what is gone leaves nothing" {||
      with-env {NUAWS_MOCK_WAIT: "success=2"} {
        assert equal (s3 wait bucket-not-exists --bucket bucket-0001 --interval 1ms) null
      }
    }]
    ["the router waits as the module does" {||
      let bucket = nuaws s3 wait bucket-exists --bucket bucket-0001 --interval 1ms
      assert equal $bucket (s3 wait bucket-exists --bucket bucket-0001 --interval 1ms)
    }]
    ["a state that cannot be reached any more" {||
      with-env {NUAWS_MOCK_WAIT: "failure=2"} {
        let error = caught { dynamodb wait kinesis-streaming-destination-active --table-name table-0001 --interval 1ms }
        assert equal $error.code "nuaws::dynamodb::WaiterFailure"
        assert str contains $error.msg "can no longer be reached"
        assert equal $error.fields.attempts 2
      }
    }]
    ["the time is up" {||
      with-env {NUAWS_MOCK_WAIT: "never"} {
        let took = timeit {
          let error = caught { ec2 wait instance-running --interval 50ms --timeout 200ms }
          assert equal $error.code "nuaws::ec2::WaiterTimeout"
          assert str contains $error.msg "State.Name is"
          assert ($error.fields.attempts in 3..5) $"($error.fields.attempts) attempts"
        }
        assert ($took < 5sec) $"it took ($took)"
      }
    }]
    ["an error that the waiter does not look for" {||
      with-env {NUAWS_MOCK_FAULTS: "ec2:DescribeInstances:error=UnauthorizedOperation/403"} {
        assert equal (caught { ec2 wait instance-running }).code "nuaws::ec2::UnauthorizedOperation"
      }
    }]
  ]
}
