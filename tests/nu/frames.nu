# rt.nu against a nuaws-rt that says what the test wants: frames, errors, streams that are cut.

use std/assert
use ../../generated/s3.nu *
use ../../generated/ec2.nu *
use ../../generated/lex-runtime-v2.nu *
use ../../generated/nuaws.nu ["nuaws error"]

const fake = path self fake.py
const s3 = path self ../../generated/s3.nu

const ERROR = {
  code: "nuaws::s3::NoSuchBucket"
  msg: "the bucket does not exist"
  help: "s3 list-buckets shows those that do"
  flag: bucket
  service: s3
  operation: ListObjectsV2
  aws_code: NoSuchBucket
  status: 404
  request_id: R1
  stage: answered
  fields: {BucketName: "b & c"}
  url: "nuaws:error?service=s3&operation=ListObjectsV2&aws_code=NoSuchBucket&status=404&request_id=R1&stage=answered&fields=%7B%22BucketName%22%3A%22b%20%26%20c%22%7D"
}
const END = {end: {rows: 0}, list: true}

# What was told, and row by row what was piped in: by the variable, or by stdin.
def told []: record -> list<any> {
  let sent = $in
  (if $sent.variable == "" { $sent.input } else { $sent.variable | decode base64 }) | from msgpack --objects
}

# The parameters that were sent: beside what is piped in, or as all of it.
def params []: record -> list<any> {
  let sent = $in
  let first = $sent | told | first
  if ($first | describe) starts-with record { $first.params } else { $first }
}

export def tests []: nothing -> table {
  [
    [name run];
    ["rows, a value, nothing, no rows" {||
      assert equal (with [{rows: [{a: 1}]} {rows: [{a: 2}]} $END] { s3 list-objects-v2 }) [{a: 1} {a: 2}]
      assert equal (with [{rows: [[1 2] [3]]} $END] { s3 list-objects-v2 }) [[1 2] [3]]
      assert equal (with [{value: {a: [1]}} {end: {rows: 1}}] { s3 head-object }) {a: [1]}
      assert equal (with [{end: {rows: 0}, list: false}] { s3 delete-bucket }) null
      assert equal (with [$END] { s3 list-objects-v2 }) []
      assert equal (with [$END] { s3 list-objects-v2 --stream }) []
    }]
    ["sizes are filesize where they are" {||
      let rows = [{Size: 5, At: {Size: 6}} {At: null} {}]
      let answer = with [{rows: $rows, sizes: [(path Size) (path At Size)]} $END] { s3 list-objects-v2 }
      assert equal $answer [{Size: 5b, At: {Size: 6b}} {At: null} {}]
      assert equal (with [{value: {Size: 7}, sizes: [(path Size)]} $END] { s3 head-object }) {Size: 7b}
      let passed = [{stream: true, sizes: [(path Size)]} [{Size: 5} {At: 1}] {rows: [{Size: 6}]} {rows: [{At: 7}], sizes: [(path At)]} $END]
      assert equal (with $passed { s3 list-objects-v2 --stream }) [{Size: 5b} {At: 1} {Size: 6} {At: 7b}]
      assert equal (with [{stream: true} [1 2] [{Size: 3}] $END] { s3 list-objects-v2 --stream }) [1 2 {Size: 3}]
    }]
    ["what is sent" {||
      let sent = with [echo $END] { s3 list-objects-v2 --bucket b --fetch-owner=false --region r --regions [x y] --raw --max-items 5 }
      assert equal ($sent.words | first) run
      assert equal ($sent.words.1 | split words --min-word-length 3 | first 2) [ListObjectsV2 bucket]
      assert equal ($sent.words | last 2) [--output frames]
      let flags = $sent | params | where value != null and duration == false | select name value
      assert equal $flags [
        [name value]; ["$bucket" b] ["$fail_fast" false] ["$fetch_owner" false] ["$max_items" 5] ["$parallel" false] ["$raw" true] ["$refresh" false] ["$region" r] ["$regions" [x y]] ["$stream" false] ["$unordered" false] ["$with_input" false]
      ]
    }]
    ["a variable of the caller is not a flag" {||
      let bucket = "caller's"
      let raw = true
      let flags = with [echo $END] { s3 list-objects-v2 | params }
      assert equal ($flags | where name in ["$bucket" "$raw"] | get value) [null false]
    }]
    ["a duration is called one" {||
      let flags = with [echo $END] { s3 head-object --if-modified-since 1day | params }
      assert equal ($flags | where duration | select name value) [[name value]; ["$if_modified_since" 86400000000000]]
    }]
    ["a waiter goes by its name" {||
      let sent = with [echo $END] { s3 wait bucket-exists --bucket b --timeout 5min }
      assert str contains $sent.words.1 "s3 wait $waiter $bucket"
      let flags = $sent | params | where value != null
      assert equal ($flags | sort-by name | get value) [b 300000000000 bucket-exists]
    }]
    ["a body goes as it is piped, or as a parameter" {||
      let piped = with [echo $END] { 0x[00 ff] | s3 put-object --bucket b }
      assert equal $piped.input 0x[00 ff]
      assert equal ($piped.words | last 3) [--body --output frames]
      assert equal ($piped | params | where value not-in [null false] | get name) ["$bucket"]
      let given = with [echo $END] { ["item"] | each { s3 put-object --body "x" } | first }
      assert equal ($given | params | where name == "$body" | get value) [x]
      assert equal ($given.words | last 4) [--rows one --output frames]
    }]
    ["rows go item by item, with an end that says they are all" {||
      let sent = with [echo $END] { [{a: 1} "b"] | lex-runtime-v2 start-conversation --bot-id b }
      assert equal ($sent.words | last 4) [--rows many --output frames]
      assert equal ($sent | told | skip 1) [[{a: 1}] [b] null]
    }]
    ["nothing that a command was told is on a command line" {||
      for sent in [
        (with [echo $END] { s3 head-object --bucket b --sse-customer-key secret })
        (with [echo $END] { [[Key]; [k]] | s3 head-object --bucket b --sse-customer-key secret })
        (with [echo $END] { {Key: k} | s3 head-object --bucket b --sse-customer-key secret })
        (with [echo $END] { 0x[00] | s3 put-object --bucket b --sse-customer-key secret })
      ] {
        assert equal ($sent.words | where $it =~ secret) []
        assert equal ($sent | params | where name == "$sse_customer_key" | get value) [secret]
        # Here and there names of variables, which words and files of Nushell have anyway.
        assert equal ($sent.words | skip 2 | where $it not-in [--body --rows one many --output frames]) []
      }
    }]
    ["rows bring along what their command was told" {||
      let sent = with [echo $END] { [{Key: k}] | metadata set {|| upsert nuaws [[name value]; ["$bucket" b]] } | s3 head-object }
      let before = $sent | told | get 0.before
      assert equal $before [[name value]; ["$bucket" b]]
      let told = with [{rows: [{a: 1}]} $END] { s3 list-objects-v2 --bucket b | metadata | get nuaws }
      assert equal ($told | where name == "$bucket" | get value) [b]
    }]
    ["what is not piped in is not sent" {||
      let sent = with [echo $END] { null | s3 head-bucket --bucket b }
      assert equal ($sent.words | skip 2) [--output frames]
      assert equal ($sent | params | where name == "$bucket" | get value) [b]
    }]
    ["an error has its place, its code, its facts" {||
      let error = with [{error: $ERROR}] { try { s3 list-objects-v2 --bucket b } catch {|e| $e } }
      assert equal $error.msg $ERROR.msg
      assert equal $error.details.code $ERROR.code
      assert equal (nuaws error $error) ($ERROR | reject flag url | move service operation --last | select aws_code status request_id stage fields service operation msg code help)
    }]
    ["the label stands at the flag" {||
      assert equal (label_of 's3 list-objects-v2 --bucket $x') "--bucket"
      assert equal (label_of 's3 list-objects-v2 --prefix x') "s3 list-objects-v2"
      assert equal (label_of "# s3 list-objects\nlet s3 = 1\n(s3   list-objects-v2\n  --bucket=ü)") "--bucket"
      assert equal (label_of 's3 list-objects-v2 --bucket a; s3 list-objects-v2 --bucket b') null
    }]
    ["whole or an error, whatever happens after some rows" {||
      for ending in [[{error: $ERROR}] [die] ["<half" {rows: [{a: 3}]}] []] {
        for use in [{|| length } {|| first } {|| each {|row| 1 } } {|| skip 1 | length } {|| ignore }] {
          assert error { with ([{rows: [{a: 1}]} {rows: [{a: 2}]}] ++ $ending) { s3 list-objects-v2 | do $use } }
        }
      }
    }]
    ["a cut stream never looks complete to what uses its rows" {||
      let uses = {
        let: {|| let rows = $in; $rows }
        for: {|| for row in $in { $row } }
        where: {|| where a > 0 | collect }
        last: {|| last | to nuon }
        collect: {|| collect }
        sort: {|| sort-by a }
        get: {|| get a }
        json: {|| to json }
        save: {|| save --force (mktemp --tmpdir) }
      }
      for ending in [[{error: $ERROR}] [die] ["<half" [{a: 3}]]] {
        $uses | items {|name, use|
          let error = try {
            with ([{stream: true, sizes: [(path b)]} [{a: 1}] [{a: 2}]] ++ $ending) { let seen = s3 list-objects-v2 --stream | do $use; null }
          } catch {|e| nuaws error $e }
          let wanted = if $ending == [{error: $ERROR}] { $ERROR.code } else { "nuaws::cut" }
          assert equal $error.code? $wanted $"($name) after ($ending | to nuon)"
        }
      }
    }]
    ["an error before the first row is raised at once, streamed or not" {||
      assert error { with [{error: $ERROR}] { s3 list-objects-v2 --stream | length } }
      assert error { with [die] { s3 list-objects-v2 --stream | length } }
      assert error { with [] { s3 list-objects-v2 --stream | length } }
    }]
    ["rows come before the stream ends" {||
      let started = date now
      let first = with [{stream: true} [{a: 1}] ...(1..40 | each { "wait" }) [{a: 2}] $END] { s3 list-objects-v2 --stream | first }
      assert equal $first {a: 1}
      assert (((date now) - $started) < 4sec)
    }]
    ["who has enough leaves quietly, and nuaws-rt hears of it" {||
      let note = mktemp --tmpdir
      rm $note
      let rows = with-env {FAKE_NOTE: $note} { with [{many: 1000000} $END] { s3 list-objects-v2 --stream | first 3 | get Key } }
      assert equal $rows [k0 k1 k2]
      for _ in 1..50 { if ($note | path exists) { break }; sleep 20ms }
      assert ($note | path exists)
      rm $note
    }]
    ["bytes pass as they are, and a cut is an error" {||
      assert equal (with [{bytes: {hex: "00ff"}} {bytes: {hex: "10"}} $END] { s3 get-object | collect }) 0x[00 ff 10]
      assert equal (with [{bytes: {hex: "6869"}} $END] { s3 get-object | decode }) "hi"
      let file = mktemp --tmpdir
      for ending in [[{error: $ERROR}] [die]] {
        assert error { with ([{bytes: {hex: "00"}}] ++ $ending) { s3 get-object | save --force $file } }
        assert error { with ([{bytes: {hex: "00"}}] ++ $ending) { s3 get-object | decode } }
        assert error { with $ending { s3 get-object | save --force $file } }
      }
      rm $file
    }]
  ]
}

# Runs a closure with a nuaws-rt that plays these steps.
def with [steps: list<any>, run: closure]: nothing -> any {
  with-env {NUAWS_RT: $fake, FAKE: ($steps | to json --raw)} { do $run }
}

# What the label of the error stands at when a script calls.
def label_of [call: string]: nothing -> any {
  let file = mktemp --tmpdir --suffix .nu
  $"use ($s3 | to nuon) *
    let x = "x"
    try {
      ($call)
    } catch {|e|
      $e.details.labels.0?.span? | if $in != null { view span $in.start $in.end } | to nuon
    }" | save --force $file
  let label = with [{error: $ERROR}] { ^$nu.current-exe --no-config-file $file | from nuon }
  rm $file
  $label
}

# A column's path as frames name it.
def path [...names: string] { $names | each {|name| {value: $name, optional: true} } }
