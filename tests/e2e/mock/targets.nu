# One call to several regions and profiles; and the tables of who there is and where.

use std/assert
use ../../../generated/ec2.nu *
use ../../../generated/nuaws.nu *

const CONFIG = "[profile prod-a]
aws_access_key_id = AKIA111111111111
aws_secret_access_key = s
region = eu-west-1
[profile prod-b]
aws_access_key_id = AKIA222222222222
aws_secret_access_key = s
region = us-west-2
[profile dev]
role_arn = arn:aws:iam::333333333333:role/r
source_profile = prod-a
"

# With these profiles.
def with-profiles [run: closure]: nothing -> any {
  let folder = mktemp --directory
  $CONFIG | save $"($folder)/config"
  let result = try {
    {value: (with-env {AWS_CONFIG_FILE: $"($folder)/config", AWS_SHARED_CREDENTIALS_FILE: $"($folder)/none"} { do $run })}
  } catch {|e| {error: $e} }
  rm --recursive $folder
  if $result.error? != null { error make $result.error }
  $result.value
}

export def tests []: nothing -> table<name: string, run: closure> {
  [
    [name run];
    ["all regions are those that the account has enabled" {
      let rows = ec2 describe-vpcs --regions all
      assert equal ($rows | get region | uniq | length) 17
      assert equal ($rows | get account | uniq) ["123456789012"]
      assert ("profile" not-in ($rows | columns))
      assert equal ($rows | length) (17 * 25)
    }]
    ["globs and lists choose regions" {
      assert equal (ec2 describe-vpcs --regions eu-* | get region | uniq | sort) [eu-central-1 eu-north-1 eu-west-1 eu-west-2 eu-west-3]
      assert equal (ec2 describe-vpcs --regions [us-east-1 sa-*] | get region | uniq | sort) [sa-east-1 us-east-1]
      assert equal (nuaws ec2 describe-vpcs --regions eu-* | get region | uniq | length) 5
      assert equal (nuaws ec2 describe-vpcs --regions "us-east-1,us-east-2" | get region | uniq | length) 2
      let error = try { ec2 describe-vpcs --regions mars-*; null } catch {|e| $e.rendered }
      assert str contains $error "no enabled region fits mars-*"
    }]
    ["profiles and regions are multiplied" {
      with-profiles {
        let rows = ec2 describe-vpcs --profiles prod-* --regions [us-east-1 us-east-2]
        let seen = $rows | select profile account region | uniq | sort-by profile region
        assert equal $seen [
          [profile account region];
          [prod-a "111111111111" us-east-1] [prod-a "111111111111" us-east-2]
          [prod-b "222222222222" us-east-1] [prod-b "222222222222" us-east-2]
        ]
        hide-env AWS_REGION
        let own = nuaws ec2 describe-vpcs --profiles [prod-a prod-b] | select profile region | uniq | sort-by profile
        assert equal $own [[profile region]; [prod-a eu-west-1] [prod-b us-west-2]]
      }
    }]
    ["a place that fails is a row, and the others go on" {
      with-env {NUAWS_MOCK_FAULTS: "ec2:DescribeVpcs:call=2:error=AccessDenied/403"} {
        let rows = ec2 describe-vpcs --regions [us-east-1 us-east-2 us-west-2]
        let failed = $rows | where error? != null
        assert equal ($failed | length) 1
        assert equal ($failed.0.error | select code status aws_code) {code: "nuaws::ec2::AccessDenied", status: 403, aws_code: AccessDenied}
        assert equal ($failed.0 | columns) [error region account]
        assert equal ($rows | where error? == null | get region | uniq | length) 2
      }
    }]
    ["rows of failed places can be tried again" {
      with-env {NUAWS_MOCK_FAULTS: "ec2:DescribeVpcs:times=2:error=AccessDenied/403"} {
        let failed = ec2 describe-vpcs --regions [us-east-1 us-east-2] --stream | where error? != null
        assert equal ($failed | get region | sort) [us-east-1 us-east-2]
      }
    }]
    ["items are counted over all places" {
      assert equal (ec2 describe-vpcs --regions all --max-items 30 | length) 30
    }]
    ["changes in several places want --yes" {
      let error = try { nuaws ec2 delete-vpc --vpc-id vpc-1 --regions [us-east-1 us-east-2]; null } catch {|e| $e.rendered }
      assert str contains $error "--yes"
      let done = nuaws ec2 delete-vpc --vpc-id vpc-0000000000000001 --regions [us-east-1 us-east-2] --yes
      assert equal ($done | sort-by region) [[region account]; [us-east-1 "123456789012"] [us-east-2 "123456789012"]]
    }]
    ["profiles, callers and regions are tables" {
      with-profiles {
        let profiles = nuaws profiles
        assert equal ($profiles | select name account region source) [
          [name account region source];
          [dev "333333333333" eu-west-1 role] [prod-a null eu-west-1 keys] [prod-b null us-west-2 keys]
        ]
        let all = nuaws whoami --profiles prod-*
        assert equal ($all | get account) ["111111111111" "222222222222"]
        assert equal (nuaws whoami --profile prod-b | select account profile source | first) {account: "222222222222", profile: prod-b, source: keys}
      }
      assert equal (nuaws regions | length) 17
      assert equal (nuaws regions --all | where not enabled | get status | uniq) ["not-opted-in"]
      assert equal (nuaws regions --service apprunner | where name == eu-north-1 | get available) [false]
    }]
  ]
}
