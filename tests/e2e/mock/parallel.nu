# Listings read in many places at once, and rows added up before they leave.

use std/assert
use ../../../generated/s3.nu *
use ../../../generated/nuaws.nu *

export def tests []: nothing -> table {
  [
    [name run];
    ["--parallel gives the same rows in the same order" {||
      with-env {NUAWS_MOCK_ITEMS: "23456"} {
        let plain = s3 list-objects-v2 --bucket bucket-0000
        assert equal (s3 list-objects-v2 --bucket bucket-0000 --parallel) $plain
        assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --parallel --stream | collect) $plain
        assert equal (s3 list-objects-v2 --bucket bucket-0000 --parallel --unordered | sort-by Key) $plain
        assert equal (s3 list-objects --bucket bucket-0000 --parallel --prefix logs/) ($plain | where Key starts-with logs/)
        assert equal (s3 list-objects-v2 --bucket bucket-0000 --parallel --max-items 3500) ($plain | first 3500)
        assert equal (s3 list-object-versions --bucket bucket-0000 --parallel).Key $plain.Key
      }
    }]
    ["--parallel counts its requests" {||
      let told = with-env {NUAWS_MOCK_ITEMS: "23456"} {
        ^nuaws-rt call s3 ListObjectsV2 --parallel --timing --params '{"Bucket": "bucket-0000"}' | complete | get stderr
      }
      assert greater ($told | parse --regex '; (?<requests>\d+) requests' | get 0.requests | into int) 23 $told
    }]
    ["--parallel of nothing and of little" {||
      assert equal (s3 list-objects-v2 --bucket bucket-0000 --parallel --prefix nothing/) []
      with-env {NUAWS_MOCK_ITEMS: "1"} { assert equal (s3 list-objects-v2 --bucket bucket-0000 --parallel | length) 1 }
    }]
    ["--parallel where it cannot be is an error that says so" {||
      let error = try { nuaws s3 list-buckets --parallel; null } catch {|e| nuaws error $e }
      assert ($error.msg like "no listing that can be begun at any key") $error.msg
    }]
    ["--aggregate gives what rows come to" {||
      let rows = s3 list-objects-v2 --bucket bucket-0000
      let wanted = $rows | group-by StorageClass --to-table | sort-by StorageClass
        | each {|it| {StorageClass: $it.StorageClass, count: ($it.items | length), sum_Size: ($it.items.Size | math sum)} }
      let spec = {by: StorageClass, sum: Size, count: true}
      assert equal (s3 list-objects-v2 --bucket bucket-0000 --aggregate $spec) $wanted
      assert equal (nuaws s3 list-objects-v2 --bucket bucket-0000 --parallel --unordered --aggregate $spec) $wanted
      assert equal ($wanted.sum_Size | describe) list<filesize>
      let whole = nuaws s3 list-objects-v2 --bucket bucket-0000 --aggregate {max: [Size Key]}
      assert equal $whole [[max_Size max_Key]; [($rows.Size | math max) ($rows.Key | sort | last)]]
      assert equal (nuaws ec2 describe-vpcs --regions [us-east-1 eu-west-1] --aggregate {by: region} | get region) [eu-west-1 us-east-1]
    }]
    ["what is no aggregate is an error" {||
      assert error { nuaws s3 list-objects-v2 --bucket bucket-0000 --aggregate {sums: Size} }
      let error = try { nuaws s3 list-objects-v2 --bucket bucket-0000 --aggregate {sum: Key}; null } catch {|e| nuaws error $e }
      assert ($error.msg like "text is no number") $error.msg
      assert error { nuaws s3 list-objects-v2 --bucket bucket-0000 --every 1sec }
    }]
    ["windows, and then the whole" {||
      let rows = with-env {NUAWS_MOCK_LATENCY: "60", NUAWS_MOCK_ITEMS: "10000"} {
        nuaws s3 list-objects-v2 --bucket bucket-0000 --aggregate {count: true} --every 150ms
      }
      let windows = $rows | where window != null
      assert greater ($windows | length) 1
      assert equal ($windows.count | math sum) 10000
      assert equal ($rows | last) {window: null, count: 10000}
      assert equal ($windows.window | describe) list<datetime>
    }]
    ["any rows can be piped into nuaws aggregate" {||
      let rows = [[name size took at]; [a 1kb 2sec 2026-01-01] [b 3kb 4sec 2026-01-02] [a 5kb 6sec 2026-01-03]]
      let made = $rows | nuaws aggregate --by name --sum [size took] --count --max at
      assert equal $made [
        [name count sum_size sum_took max_at];
        [a 2 6kb 8sec 2026-01-03] [b 1 3kb 4sec 2026-01-02]
      ]
      assert equal (1..2500 | each {|n| {n: $n} } | nuaws aggregate --sum n --avg n) [[sum_n avg_n]; [3126250 1250.5]]
      assert equal ([] | nuaws aggregate --count) [[count]; [0]]
      assert equal (s3 list-objects-v2 --bucket bucket-0000 --stream | nuaws aggregate) [[count]; [25]]
      assert error { [1 2] | each { error make {msg: "cut"} } | nuaws aggregate }
    }]
  ]
}
