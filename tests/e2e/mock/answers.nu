# What commands answer: tables with typed columns, records, bytes; the same world through every command.

use std/assert
use ../../../generated/s3.nu *
use ../../../generated/ec2.nu *
use ../../../generated/dynamodb.nu *
use ../../../generated/iam.nu *
use ../../../generated/lambda.nu *
use ../../../generated/cloudwatch.nu *
use ../../../generated/cloudwatch-logs.nu *
use ../../../generated/sqs.nu *
use ../../../generated/route-53.nu *
use ../../../generated/sts.nu *

export def tests []: nothing -> table {
  [
    [name run];
    ["a restXml listing is a table with times" {||
      let buckets = s3 list-buckets
      assert equal ($buckets | length) 25
      assert equal ($buckets.0.Name | describe) string
      assert equal ($buckets.0.CreationDate | describe) datetime
    }]
    ["sizes are file sizes" {||
      let objects = s3 list-objects-v2 --bucket bucket-0000
      assert equal ($objects.0.Size | describe) filesize
      assert equal ($objects.0.LastModified | describe) datetime
      let large = $objects | where Size > 1kb
      assert ($large | all {|object| $object.Size > 1kb })
      assert ($large | is-not-empty)
    }]
    ["an ec2Query listing is flattened to its instances" {||
      let instances = ec2 describe-instances
      assert equal ($instances.0.InstanceId | str substring 0..1) "i-"
      assert equal ($instances.0.LaunchTime | describe) datetime
      assert ("Instances" not-in ($instances | columns))
    }]
    ["an awsQuery listing is a table" {||
      let users = iam list-users
      assert equal ($users.0.CreateDate | describe) datetime
      assert equal ($users.0.UserName | describe) string
    }]
    ["an awsJson listing of names is a list of text" {||
      let tables = dynamodb list-tables
      assert equal ($tables.0 | describe) string
    }]
    ["a restJson1 listing is a table" {||
      let functions = lambda list-functions
      assert equal ($functions.0.FunctionName | describe) string
      assert equal ($functions.0.Timeout | describe) int
    }]
    ["an rpcv2Cbor listing is a table" {||
      let alarms = cloudwatch list-metrics
      assert ($alarms | is-not-empty)
      assert equal ($alarms.0.MetricName | describe) string
    }]
    ["a record answers where there is one thing" {||
      let identity = sts get-caller-identity
      assert equal ($identity | columns | sort) [Account Arn UserId]
    }]
    ["--raw gives the whole response" {||
      let raw = s3 list-buckets --raw
      assert ("Buckets" in $raw)
      assert equal $raw.Buckets (s3 list-buckets)
    }]
    ["the world is the same twice, and another with another seed" {||
      assert equal (ec2 describe-vpcs) (ec2 describe-vpcs)
      let other = with-env {NUAWS_MOCK_SEED: "8"} { ec2 describe-vpcs }
      assert not equal (ec2 describe-vpcs) $other
    }]
    ["what is listed can be described" {||
      let name = dynamodb list-tables | first
      assert equal (dynamodb describe-table --table-name $name).TableName $name
      let instance = ec2 describe-instances | last
      assert equal (ec2 describe-instances --instance-ids [$instance.InstanceId]) [$instance]
      let object = s3 list-objects-v2 --bucket bucket-0000 | first
      let head = s3 head-object --bucket bucket-0000 --key $object.Key
      assert equal $head.ContentLength $object.Size
      assert equal $head.ETag $object.ETag
    }]
    ["several commands of one pipeline" {||
      let found = s3 list-buckets | first 3 | each {|bucket| s3 list-objects-v2 --bucket $bucket.Name | length }
      assert equal $found [25 25 25]
    }]
    ["par-each over a command" {||
      let zones = route-53 list-hosted-zones | first 4
      let counts = $zones | par-each {|zone| route-53 list-resource-record-sets --hosted-zone-id $zone.Id | length }
      assert equal ($counts | length) 4
    }]
    ["a change answers with what it made" {||
      let vpc = ec2 create-vpc --cidr-block 10.0.0.0/16
      assert str contains $vpc.VpcId "vpc-"
    }]
    ["a command without output gives nothing" {||
      assert equal (sqs delete-queue --queue-url (sqs list-queues | first)) null
    }]
    ["bytes come out as bytes, and into a file" {||
      let object = s3 list-objects-v2 --bucket bucket-0000 | first
      let file = mktemp --tmpdir
      s3 get-object --bucket bucket-0000 --key $object.Key | save --force --raw $file
      let saved = open --raw $file | into binary
      assert equal ($saved | bytes length) ($object.Size | into int)
      assert equal (s3 get-object --bucket bucket-0000 --key $object.Key | into binary) $saved
      rm $file
    }]
    ["bytes go in from a pipe, a file and a flag" {||
      let file = mktemp --tmpdir
      0x[00 01 02 ff] | save --force --raw $file
      let piped = open --raw $file | s3 put-object --bucket bucket-0000 --key k
      assert ("ETag" in $piped)
      assert ("ETag" in (s3 put-object --bucket bucket-0000 --key k --body 0x[00 ff]))
      assert ("ETag" in (s3 put-object --bucket bucket-0000 --key k --body $"@($file)"))
      rm $file
    }]
  ]
}
