# Flags: checked against the model before anything is sent, and lenient where that is safe.

use std/assert
use ../../../generated/s3.nu *
use ../../../generated/ec2.nu *
use ../../../generated/dynamodb.nu *
use ../../../generated/cloudwatch.nu *
use ../../../generated/cloudwatch-logs.nu *
use ../../../generated/lambda.nu *
use ../../../generated/nuaws.nu ["nuaws error"]

const S3 = path self ../../../generated/s3.nu

# What a call is told that nuaws refuses to send.
def refused [call: closure]: nothing -> record {
  let error = try { do $call; null } catch {|e| nuaws error $e }
  if $error == null { error make {msg: "no nuaws error was raised"} }
  assert equal $error.stage "not sent"
  $error
}

export def tests []: nothing -> table {
  [
    [name run];
    ["a missing required member" {||
      let error = refused { s3 list-objects-v2 }
      assert str contains $error.msg bucket
    }]
    ["an unknown enum value, with the closest one" {||
      let error = refused { ec2 run-instances --image-id ami-1 --min-count 1 --max-count 1 --instance-type t3.mirco }
      assert str contains $"($error.msg) ($error.help)" t3.micro
    }]
    ["a number out of range" {||
      let error = refused { lambda update-function-configuration --function-name f --timeout 0 }
      assert str contains $error.msg timeout
    }]
    ["an unknown nested member, with the closest one" {||
      let error = refused { s3 put-bucket-versioning --bucket b --versioning-configuration {Statsu: Enabled} }
      assert str contains $"($error.msg) ($error.help)" Status
    }]
    ["a nested member of the wrong type" {||
      let error = refused { dynamodb get-item --table-name t --key {id: {S: 5}} }
      assert str contains $error.msg key
    }]
    ["text that breaks its pattern or length" {||
      refused { s3 list-objects-v2 --bucket "" }
      refused { lambda get-function --function-name "no spaces allowed" }
    }]
    ["filters as a record" {||
      let by_record = ec2 describe-instances --filters {instance-state-name: running}
      let by_list = ec2 describe-instances --filters [{Name: instance-state-name, Values: [running]}]
      assert equal $by_record $by_list
    }]
    ["times as datetime, as text and as long ago" {||
      for start in [((date now) - 1hr) 1hr "2026-01-02T03:04:05Z"] {
        let answer = cloudwatch get-metric-statistics --namespace n --metric-name m --period 60 --statistics [Average] --start-time $start --end-time (date now)
        assert equal ($answer.Datapoints.0.Timestamp | describe) datetime
      }
      let error = refused { cloudwatch get-metric-statistics --namespace n --metric-name m --period 60 --statistics [Average] --start-time yesterday-ish --end-time (date now) }
      assert str contains $error.msg start-time
    }]
    ["unknown flags are Nushell's to refuse" {||
      let ended = do { ^$nu.current-exe --no-config-file --commands $"use ($S3) *; s3 list-buckets --no-such-flag 1" } | complete
      assert not equal $ended.exit_code 0
      assert str contains $ended.stderr "no-such-flag"
    }]
  ]
}
