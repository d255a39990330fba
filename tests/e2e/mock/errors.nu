# Errors: caught by `try`, with their facts in reach, and shown with a next step.

use std/assert
use ../../../generated/s3.nu *
use ../../../generated/dynamodb.nu *
use ../../../generated/sts.nu *
use ../../../generated/nuaws.nu ["nuaws error"]

# What `try` catches of a call that must fail.
def caught [call: closure]: nothing -> record {
  try { do $call; null } catch {|e| nuaws error $e } | if $in == null { error make {msg: "no nuaws error was raised"} } else { $in }
}

# Outside the mock, with nothing of the caller's in sight.
const NOWHERE = {
  NUAWS_MOCK: "0"
  AWS_EC2_METADATA_DISABLED: "true"
  AWS_CONFIG_FILE: "/nonexistent/config"
  AWS_SHARED_CREDENTIALS_FILE: "/nonexistent/credentials"
  AWS_MAX_ATTEMPTS: "1"
}
const KEYS = {AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret"}

export def tests []: nothing -> table {
  [
    [name run];
    ["the service's error" {||
      with-env {NUAWS_MOCK_FAULTS: "s3:HeadBucket:error=AccessDenied/403;s3:GetBucketPolicy:error=NoSuchBucketPolicy/404"} {
        let error = caught { s3 get-bucket-policy --bucket bucket-0000 }
        assert equal $error.code "nuaws::s3::NoSuchBucketPolicy"
        assert equal $error.aws_code "NoSuchBucketPolicy"
        assert equal $error.status 404
        assert equal $error.service s3
        assert equal $error.operation GetBucketPolicy
        assert equal $error.stage answered
        assert ($error.request_id | is-not-empty)
      }
    }]
    ["access denied comes with a next step" {||
      with-env {NUAWS_MOCK_FAULTS: "dynamodb:ListTables:error=AccessDeniedException"} {
        let error = caught { dynamodb list-tables }
        assert equal $error.code "nuaws::dynamodb::AccessDeniedException"
        assert ($error.help | is-not-empty)
      }
    }]
    ["throttling is retried, and an error when it lasts" {||
      with-env {NUAWS_MOCK_FAULTS: "dynamodb:ListTables:times=1:throttle"} {
        assert equal (dynamodb list-tables | length) 25
      }
      with-env {NUAWS_MOCK_FAULTS: "dynamodb:ListTables:throttle", AWS_MAX_ATTEMPTS: "2"} {
        assert equal (caught { dynamodb list-tables }).status 400
      }
    }]
    ["a command's error ends the pipeline it stands in" {||
      with-env {NUAWS_MOCK_FAULTS: "s3:ListBuckets:error=AccessDenied/403"} {
        assert error { s3 list-buckets | length }
        assert error { s3 list-buckets | where Name != '' | first }
        assert error { let rows = s3 list-buckets; $rows }
      }
    }]
    ["one bad row of many" {||
      let found = [bucket-0000 no-such-bucket bucket-0001] | each {|bucket| try { s3 head-bucket --bucket $bucket; "ok" } catch { "failed" } }
      assert equal $found [ok failed ok]
    }]
    ["no credentials" {||
      with-env $NOWHERE {
        let error = caught { sts get-caller-identity }
        assert str contains $error.msg credentials
        assert ($error.help | is-not-empty)
        assert equal $error.stage "not sent"
      }
    }]
    ["no region" {||
      with-env {...$NOWHERE, ...$KEYS} {
        hide-env AWS_REGION
        let error = caught { dynamodb list-tables }
        assert str contains $error.msg region
        assert ($error.help | is-not-empty)
      }
    }]
    ["nobody listens" {||
      with-env {...$NOWHERE, ...$KEYS, AWS_ENDPOINT_URL: "http://127.0.0.1:1"} {
        let error = caught { dynamodb list-tables }
        assert str contains $"($error.msg) ($error.help)" "127.0.0.1:1"
        assert equal $error.status null
        assert ($error.help | is-not-empty)
      }
    }]
    ["nuaws-rt is missing" {||
      with-env {NUAWS_RT: "/nonexistent/nuaws-rt"} {
        assert error { s3 list-buckets }
      }
    }]
  ]
}
