# The router: any service and operation by name, without its module.

use std/assert
use ../../../generated/nuaws.nu *
use ../../../generated/s3.nu *

export def tests []: nothing -> table {
  [
    [name run];
    ["a URL for somebody else" {||
      let made = nuaws presign s3 get-object --bucket bucket-0000 --key "a b" --expires-in 15min
      assert equal $made.method GET
      assert str contains $made.url "https://bucket-0000.s3.us-east-1.amazonaws.com/a%20b?"
      assert str contains $made.url "X-Amz-Expires=900"
      assert equal (nuaws presign s3 get-object --help | where flag == bucket | length) 1
    }]
    ["a call by the router is the call by the module" {||
      assert equal (nuaws s3 list-buckets) (s3 list-buckets)
      assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --max-items 3) (s3 list-objects-v2 --bucket bucket-0000 --max-items 3)
    }]
    ["the AWS CLI's names are understood" {||
      assert equal (nuaws s3api list-buckets) (nuaws s3 list-buckets)
      assert equal (nuaws logs describe-log-groups) (nuaws cloudwatch-logs describe-log-groups)
      assert equal (nuaws stepfunctions list-state-machines) (nuaws sfn list-state-machines)
    }]
    ["alone it lists the services" {||
      let services = nuaws
      assert equal ($services | length) 439
      assert equal ($services | where service == ec2 | length) 1
    }]
    ["with a service it lists the operations" {||
      let operations = nuaws s3
      assert ("list-buckets" in $operations.name)
    }]
    ["unknown names get the closest ones" {||
      let shown = try { nuaws s3 list-bucketz; "" } catch {|e| $e.rendered }
      assert str contains $shown list-buckets
      let shown = try { nuaws dynamdb list-tables; "" } catch {|e| $e.rendered }
      assert str contains $shown dynamodb
    }]
  ]
}
