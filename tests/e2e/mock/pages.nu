# Pages: followed to the end, cut to what is asked for, streamed as they arrive.

use std/assert
use ../../../generated/s3.nu *
use ../../../generated/dynamodb.nu *
use ../../../generated/ec2.nu *
use ../../../generated/iam.nu *
use ../../../generated/nuaws.nu *

export def tests []: nothing -> table {
  [
    [name run];
    ["all pages by default" {||
      with-env {NUAWS_MOCK_ITEMS: "2345"} {
        let objects = s3 list-objects-v2 --bucket bucket-0000
        assert equal ($objects | length) 2345
        assert equal ($objects.Key | uniq | length) 2345
      }
    }]
    ["pages of several protocols" {||
      with-env {NUAWS_MOCK_ITEMS: "350"} {
        assert equal (dynamodb list-tables | length) 350
        assert equal (iam list-users | length) 350
        assert equal (nuaws ec2 describe-vpcs --page-size 100 | length) 350
      }
    }]
    ["the page size does not change the answer" {||
      assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --page-size 4) (s3 list-objects-v2 --bucket bucket-0000)
    }]
    ["--max-items gives the first rows" {||
      let all = s3 list-objects-v2 --bucket bucket-0000
      assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --max-items 7 --page-size 3) ($all | first 7)
      assert equal (s3 list-objects-v2 --bucket bucket-0000 --max-items 100) $all
    }]
    ["--raw with --max-items gives a token to go on with" {||
      let all = s3 list-objects-v2 --bucket bucket-0000
      let head = nuaws s3 list-objects-v2 --bucket bucket-0000 --max-items 7 --page-size 3 --raw
      assert equal $head.Contents.Key ($all | first 7).Key
      assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --starting-token $head.NextToken) ($all | skip 7)
    }]
    ["a streamed listing is the same listing" {||
      assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --stream --page-size 4 | collect) (s3 list-objects-v2 --bucket bucket-0000)
    }]
    ["a streamed listing stops when its reader does" {||
      with-env {NUAWS_MOCK_ITEMS: "100000000"} {
        let took = timeit { assert equal (s3 list-objects-v2 --bucket bucket-0000 --stream | first 5 | length) 5 }
        assert ($took < 5sec) $"100 million objects were stopped after five, in ($took)"
      }
    }]
    ["a hundred thousand objects" {||
      with-env {NUAWS_MOCK_ITEMS: "100000"} {
        assert equal (s3 list-objects-v2 --bucket bucket-0000 --stream | length) 100000
        assert equal (s3 list-objects-v2 --bucket bucket-0000 --stream | where Size > 1tb | length) 0
      }
    }]
    ["an empty listing is an empty list" {||
      with-env {NUAWS_MOCK_ITEMS: "0"} {
        assert equal (s3 list-buckets) []
        assert equal (ec2 describe-vpcs --stream | collect) []
        assert equal (dynamodb list-tables) []
      }
    }]
    ["several regions at once" {||
      let vpcs = ec2 describe-vpcs --regions [us-east-1 eu-west-1]
      assert equal ($vpcs.region | uniq | sort) [eu-west-1 us-east-1]
    }]
    ["a page that breaks off is an error" {||
      for fault in ["cut" "refuse" "error=AccessDenied"] {
        with-env {NUAWS_MOCK_FAULTS: $"s3:ListObjectsV2:page=2:($fault)", AWS_MAX_ATTEMPTS: "1"} {
          assert error { nuaws s3 list-objects-v2 --bucket bucket-0000 --page-size 10 }
          assert error { nuaws s3 list-objects-v2 --bucket bucket-0000 --page-size 10 --stream | collect }
          assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --page-size 10 --stream | first 5 | length) 5
        }
      }
    }]
    ["a page that breaks off once is asked for again" {||
      with-env {NUAWS_MOCK_FAULTS: "s3:ListObjectsV2:page=2:times=1:error=503"} {
        assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --page-size 10 | length) 25
      }
    }]
  ]
}
