# `--query`: JMESPath over the whole response, as in the AWS CLI.

use std/assert
use ../../../generated/nuaws.nu *
use ../../../generated/ec2.nu *
use ../../../generated/s3.nu *

export def tests []: nothing -> table {
  [
    [name run];
    ["rows are what a projection finds" {||
      let keys = s3 list-objects-v2 --bucket bucket-0000 | get Key
      assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --query "Contents[].Key") $keys
      assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --query "Contents[].Key" --stream | collect) $keys
      assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --query "Contents[].Key" --page-size 4) $keys
    }]
    ["it begins above the rows of the command" {||
      let ids = ec2 describe-instances | get InstanceId
      assert equal (nuaws ec2 describe-instances --query "Reservations[].Instances[].InstanceId") $ids
      assert equal (nuaws ec2 describe-instances --query "Reservations[].Instances[].{id: InstanceId}" | get id) $ids
    }]
    ["times stay times" {||
      let rows = nuaws s3 list-objects-v2 --bucket bucket-0000 --query "Contents[].{key: Key, at: LastModified}"
      assert equal $rows.at (s3 list-objects-v2 --bucket bucket-0000).LastModified
      let late = nuaws s3 list-objects-v2 --bucket bucket-0000 --query "Contents[?LastModified >= '2025-01-01'].LastModified"
      assert equal $late ($rows.at | where $it >= 2025-01-01T00:00:00Z)
      assert ($late | is-not-empty)
    }]
    ["the whole may be asked about" {||
      with-env {NUAWS_MOCK_ITEMS: "2345"} {
        assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --query "length(Contents)") 2345
        let last = s3 list-objects-v2 --bucket bucket-0000 | last
        assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --query "Contents[-1].Key") $last.Key
      }
    }]
    ["a streamed query stops when its reader does" {||
      with-env {NUAWS_MOCK_ITEMS: "100000000"} {
        let took = timeit {
          assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --query "Contents[].Key" --stream | first 5 | length) 5
        }
        assert ($took < 5sec) $"100 million objects were stopped after five, in ($took)"
      }
    }]
    ["nothing found" {||
      with-env {NUAWS_MOCK_ITEMS: "0"} {
        assert equal (nuaws dynamodb list-tables --query "TableNames[]") []
        assert equal (nuaws dynamodb list-tables --query "Missing") null
      }
    }]
    ["what is wrong with an expression is shown in its place" {||
      let shown = try { nuaws s3 list-buckets --query "Buckets[?Name = 'a']"; "" } catch {|e| $e.rendered | ansi strip }
      assert str contains $shown "at column 15"
      let lines = $shown | lines
      let at = $lines | enumerate | where item =~ 'help: Buckets' | first
      let column = $at.item | split row 'Buckets' | first | str length --grapheme-clusters
      let mark = $lines | get ($at.index + 1) | split row '^' | first | str length --grapheme-clusters
      assert equal ($mark - $column) 14 $"the mark is not under the =:\n($shown)"
    }]
  ]
}
