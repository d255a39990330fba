# `nuaws`: any operation of any service without loading its module, and what there is to call.

use rt.nu [answer send-with program raise]

# Options that every operation takes beside its own flags. An operation's flag of the same name comes first;
# `--nuaws-<option>` is always the option.
const OPTIONS = [
  region profile regions profiles endpoint-url raw query stream max-items page-size starting-token dry-run no-sign-request
  timeout interval expires-in refresh ttl no-cache stale-ok progress timing
  unordered with-input fail-fast concurrency confirm-above yes journal
  parallel aggregate every
]

# Calls an operation of an AWS service: `nuaws s3 list-objects-v2 --bucket logs --stream`.
#
# Without an operation lists the service's operations, without a service all services; with `--help` an operation's
# flags. `nuaws presign <service> <operation>` gives a URL instead. Services go by nuaws's names or the AWS CLI's,
# operations and flags by the AWS CLI's or the API's.
@category aws
@search-terms aws amazon cloud
@example "Every service" "nuaws"
@example "S3's operations that list something" "nuaws s3 | where name =~ list"
@example "Flags of an operation" "nuaws ec2 describe-instances --help"
@example "Call it in two regions" "nuaws ec2 describe-instances --regions [us-east-1 eu-west-1]"
@example "In all regions of some accounts" "nuaws ec2 describe-vpcs --regions all --profiles 'prod-*'"
@example "Ask as with the AWS CLI" "nuaws ec2 describe-instances --query 'Reservations[].Instances[].InstanceId'"
@example "Once for each row, as they come" "s3 list-objects-v2 --bucket b | nuaws s3 head-object --unordered"
@example "What a call spends its time on" "nuaws s3 list-buckets --timing"
@example "Wait" "nuaws ec2 wait instance-running --instance-ids i-1 --timeout 5min"
@example "Make a URL for somebody else" "nuaws presign s3 get-object --bucket b --key k --expires-in 15min"
export def --wrapped main [
  service?: string@services # e.g. s3, logs, cloudwatch-logs
  operation?: string@operations # e.g. list-buckets or ListBuckets
  ...flags # --flag value …; a waiter before them for wait
]: any -> any {
  # One pipeline: what is piped in goes to the first one only.
  follow (if $service == presign { presigning $operation $flags } else { plan $service $operation $flags })
}

# What a command line asks for: {listing}, or nuaws-rt's {words} and {params} with the member that takes what is piped in.
def plan [service: any, operation: any, flags: list<any>]: nothing -> record {
  let help = [--help -h]
  if $service == null or $service in $help { return {listing: (listing)} }
  if $operation == null or $operation in $help { return {listing: (listing $service)} }
  let waiter = if $operation == wait { $flags | take until {|flag| is-flag $flag } } else { [] }
  let known = listing $service ([$operation ...$waiter] | str join ' ')
  let flags = $flags | skip ($waiter | length)
  if ($waiter == [] and $operation == wait) or ($flags | any {|flag| $flag in $help }) { return {listing: $known} }
  let read = $flags | read-flags $known
  let words = if $operation == wait { [wait $service ...$waiter] } else { [call $service $operation] }
  {words: [...$words ...$read.options], params: $read.params, body: ($known | where streaming == true | get 0?.member)}
}

# `nuaws presign <service> <operation>`: nothing is sent, so nothing is piped in.
def presigning [service: any, flags: list<any>]: nothing -> record {
  let plan = plan $service $flags.0? ($flags | skip 1)
  if listing in $plan { return $plan }
  $plan | update words { [presign ...($in | skip 1)] } | update body null
}

def follow [plan: record]: any -> any {
  match $plan {
    {listing: $rows} => { $rows }
    {words: $words, params: $params, body: $body} if $words.0 == call => {
      send-with $words $params ($body != null and $body not-in $params)
    }
    {words: $words, params: $params} => { $params | to msgpack | answer $words }
  }
}

# What nuaws knows of an error that it raised: {aws_code, status, request_id, stage, fields, code, msg, help, service,
# operation}. Null where the error is not nuaws's.
@category aws
@example "Go on where a bucket does not exist" "try { s3 head-bucket --bucket b } catch {|e| (nuaws error $e).status }"
export def "nuaws error" [
  error: record # what `catch {|e| … }` is given
]: nothing -> any {
  let details = $error.details? | default $error
  if ($details.url? | default '') not-starts-with 'nuaws:error?' {
    return ($details.inner? | default [] | each {|inner| nuaws error $inner } | get 0?)
  }
  {aws_code: null, status: null, request_id: null, stage: null, fields: null, service: null, operation: null}
    | merge ($details | select code msg help)
    | merge ($details.url | url parse | get params | transpose --header-row --as-record)
    | update status { if $in != null { into int } }
    | update fields { if $in != null { from json } }
}

# How often kept answers served, by level of the cache and by resource kind.
@category aws
export def "nuaws cache stats" []: nothing -> record { answer [cache stats] }

# What is kept: a row for each answer, a listing's pages one by one.
@category aws
export def "nuaws cache list" [
  --service: string # only of this service
  --region: string # only of this region
  --profile: string # only what was asked with this profile
]: nothing -> list<any> {
  answer [cache list ...(filter $service $region $profile)]
}

# Drops all that is kept.
@category aws
export def "nuaws cache clear" [
  --service: string # only of this service
  --region: string # only of this region
  --profile: string # only what was asked with this profile
]: nothing -> record {
  answer [cache clear ...(filter $service $region $profile)]
}

# Drops what a name means: a service, a service's operation, or a resource kind.
@category aws
@example "Forget what EC2 described" "nuaws cache invalidate ec2/describe-*"
@example "Forget everything that shows instances" "nuaws cache invalidate ec2:instance"
export def "nuaws cache invalidate" [
  glob: string # e.g. ec2, ec2/describe-*, ec2:instance
  --service: string # only of this service
  --region: string # only of this region
  --profile: string # only what was asked with this profile
]: nothing -> record {
  answer [cache invalidate $glob ...(filter $service $region $profile)]
}

# Asks for what will be wanted: all that a service lists without being told more, or the operations named.
@category aws
@example "Before a day of EC2" "nuaws cache warm ec2/describe-instances ec2/describe-images iam"
export def "nuaws cache warm" [
  ...names: string # e.g. iam, ec2/describe-*
  --region: string # another region than the profile's
  --profile: string # another profile
]: nothing -> list<any> {
  answer [cache warm ...$names ...(filter null $region $profile)]
}

# How calls went: how many, how often kept answers served, what failed, and how long requests took. A row for each
# operation, most called first; a page of a listing is a call. Percentiles are of requests that were sent.
@category aws
@example "The last hour" "nuaws stats --since 1hr"
@example "S3, and what its requests spend their time on" "nuaws stats s3 --phases"
@example "What fails" "nuaws stats --by error"
@example "By hour, for a week" "nuaws stats --by hour --since 7day"
export def "nuaws stats" [
  service?: string@services # only of this service
  --since: any # only since this time, or as long ago: 1hr, 7day
  --by: string@[operation service region account profile hour phase error] # what a row is of; otherwise operation
  --phases # a row for each phase: queue, connect, first byte, transfer, decode, total
  --long (-l) # what served, rows, bytes and the longest time too
]: nothing -> list<any> {
  let since = match ($since | describe) {
    duration => [--since $"($since | into int)ns"]
    datetime => [--since ($since | format date '%+')]
    nothing => []
    _ => [--since $since]
  }
  let flags = {--phases: $phases, --long: $long} | transpose flag on | where on | get flag
  answer [stats ...([$service] | compact) ...$since ...(if $by == null { [] } else { [--by $by] }) ...$flags]
  | each { update cells --columns [p50 p95 p99 max] { if $in != null { into duration } } }
}

# Forgets how calls went.
@category aws
export def "nuaws stats reset" []: nothing -> record { answer [stats reset] }

# What rows come to, without collecting them: how many there are, and sums, least, greatest and average values of columns.
#
# Sums of whole numbers are exact. With `--every`, the rows of each such time by themselves too, with when it began as
# `window`; the last rows, without one, are of all.
@category aws
@example "How much there is of each storage class" "s3 list-objects-v2 --bucket b --stream | nuaws aggregate --by StorageClass --sum Size --count"
@example "By two columns" "ls **/* | nuaws aggregate --by [type] --max modified --sum size"
export def "nuaws aggregate" [
  --by: oneof<list<string>, string> # columns whose values make a group; otherwise all rows are one
  --count # how many rows
  --sum: oneof<list<string>, string> # columns to add up
  --min: oneof<list<string>, string> # columns to find the least value of
  --max: oneof<list<string>, string> # columns to find the greatest value of
  --avg: oneof<list<string>, string> # columns to find the average of
  --every: duration # after such times what came in them
]: any -> any {
  peek 1 | metadata access {|input|
    # What is piped in goes to the first command only.
    append [] | chunks (if $every == null { 1000 } else { 1 }) | each { to msgpack } | append 0x[c0] | bytes collect
    | answer [
      aggregate
      ({by: $by, count: ($count or [$sum $min $max $avg] == [null null null null]), sum: $sum, min: $min, max: $max, avg: $avg} | to json --raw)
      ...(columns-of $input.peek.value? filesize | each {|name| [--size $name] } | flatten)
      ...(if $every == null { [] } else { [--every $"($every | into int)ns"] })
    ]
    | as-durations (columns-of $input.peek.value? duration | each {|name| [$name $"sum_($name)" $"min_($name)" $"max_($name)" $"avg_($name)"] } | flatten)
  }
}

# The columns of the first row that are of a type: MessagePack knows neither sizes nor durations.
def columns-of [rows: any, type: string]: nothing -> list<string> {
  let row = if ($rows | describe) starts-with list or ($rows | describe) starts-with table { $rows.0? } else { $rows }
  if ($row | describe) not-starts-with record { return [] }
  $row | items {|name, value| if ($value | describe) == $type { $name } } | compact
}

# Columns that count nanoseconds as durations.
def as-durations [columns: list<string>]: any -> any {
  if $columns == [] { $in } else { each { update cells --columns $columns { if $in != null { into int | into duration } } } }
}

# The profiles of the AWS config files: whose they are, where their credentials come from, and when a sign-in ends.
@category aws
@example "Sign-ins that are over" "nuaws profiles | where source == sso and expires < (date now)"
export def "nuaws profiles" []: nothing -> list<any> { answer [profiles] }

# Who calls: account, ARN, profile, region, where the credentials come from and when they end. STS says it.
@category aws
@example "Which accounts there are" "nuaws whoami --profiles all | select profile account error?"
export def "nuaws whoami" [
  --profile: string # another profile
  --profiles: any # several: a list, a glob such as 'prod-*', or all; one that fails is a row with its error
  --region: string # another region than the profile's
]: nothing -> list<any> {
  let profiles = if $profiles == null { [] } else { [--profiles ([$profiles] | flatten | str join ',')] }
  answer [whoami ...(filter null $region $profile) ...$profiles]
}

# The regions that the account has enabled.
@category aws
@example "Where Bedrock is not" "nuaws regions --service bedrock | where not available"
export def "nuaws regions" [
  --all # those that it could enable too
  --service: string@services # say whether this service is there, as far as AWS's clients know
  --profile: string # of another profile's account
  --region: string # ask there
]: nothing -> list<any> {
  answer [regions ...(filter $service $region $profile) ...(if $all { [--all] } else { [] })]
}

# Starts the daemon where there is none; calls do that by themselves.
@category aws
export def "nuaws daemon start" []: nothing -> record { answer [daemon start] | typed }

# Has the daemon finish its calls and end.
@category aws
export def "nuaws daemon stop" []: nothing -> record { answer [daemon stop] }

# Whether the daemon runs, since when, and what it did.
@category aws
export def "nuaws daemon status" []: nothing -> record { answer [daemon status] | typed }

# What the daemon had to say lately.
@category aws
export def "nuaws daemon logs" []: nothing -> list<string> { answer [daemon logs] }

# What is in force here, what is wrong with it and what to do: the program, its daemon, settings, cache, profile, region,
# credentials (never a secret), and whether AWS is there.
@category aws
@example "What does not work" "nuaws doctor | where status == problem"
export def "nuaws doctor" [
  --region: string # another region than the profile's
  --profile: string # another profile
  --endpoint-url: string # where AWS is looked for instead
]: nothing -> list<any> {
  let endpoint = if $endpoint_url == null { [] } else { [--endpoint-url $endpoint_url] }
  answer [doctor ...(filter null $region $profile) ...$endpoint]
}

# A daemon's figures as what they are.
def typed []: record -> record {
  let status = $in
  if not $status.running { return $status }
  $status | update uptime { into duration --unit ms } | update idle { into duration --unit ms } | into filesize memory
}

def filter [service: any, region: any, profile: any]: nothing -> list<string> {
  {service: $service, region: $region, profile: $profile} | items {|name, value|
    if $value == null { [] } else { [$"--($name)" $value] }
  } | flatten
}

# What there is to call, as rows: services, a service's operations, or an operation's flags.
def listing [...names: string]: nothing -> list<any> {
  let frames = ^(program) list ...$names --output frames | from msgpack --objects
  if ($frames | last | get error?) != null { raise ($frames | last).error }
  $frames | where rows? != null | get rows | flatten
}

def services []: nothing -> list<any> {
  listing | select service sdk_id | rename value description
}

def operations [context: string]: nothing -> list<any> {
  let service = $context | split row --regex '\s+' | skip until {|word| $word == nuaws } | get 1?
  listing $service | select name api_name | rename value description
}

# From the words behind an operation to {params, options}, by what is known of its flags.
def read-flags [known: list<any>]: list<any> -> record {
  # Words keep their spans only while they are not touched.
  let words = if ($in | any { is-assignment }) { each { two-words } | flatten } else { $in }
  mut params = {}
  mut options = {}
  mut at = 0
  while $at < ($words | length) {
    let word = $words | get $at
    if not (is-flag $word) {
      error make {
        msg: $"`($word)` belongs to no flag"
        code: "nuaws::Usage"
        label: {text: "values stand behind a flag: --bucket logs", span: (metadata $word).span}
      }
    }
    let values = $words | skip ($at + 1) | take until {|word| is-flag $word }
    $at += 1 + ($values | length)
    let name = $word | str substring 2..
    let member = $known | where flag == $name or member == $name | get 0?
    let negated = $known | where type == bool and flag == ($name | str replace --regex '^no-' '') | get 0?
    let option = $name | str replace --regex '^nuaws-' ''
    if $member != null {
      $params = $params | upsert $member.member (read-values $member.type $values)
    } else if $option in $OPTIONS {
      # An expression is no NUON, even where it looks like it.
      $options = $options | upsert $option (if $option == query { $values | str join ' ' } else { read-values any $values })
    } else if $negated != null {
      $params = $params | upsert $negated.member false
    } else {
      # Not known here: nuaws-rt says so, with the closest flags.
      $params = $params | upsert $name (read-values any $values)
    }
  }
  {params: $params, options: ($options | items {|name, value| as-words $name $value } | flatten)}
}

def is-flag [word: any]: nothing -> bool {
  ($word | describe) in [string glob] and ($"($word)" like '^--[A-Za-z]')
}

# `--flag=value` as two words.
def two-words []: any -> any {
  if ($in | is-assignment) { into string | split row --number 2 '=' } else { $in }
}

def is-assignment []: any -> bool {
  ($in | describe) in [string glob] and ($"($in)" like '^--[\w-]+=')
}

# No value says true, several are a list.
def read-values [type: string, values: list<any>]: nothing -> any {
  match $values {
    [] => true
    [$value] => { read-value $type $value }
    _ => { $values | each {|value| read-value any $value } }
  }
}

# A word is read as NUON where it can only be a list, a record or binary, and as a time ago where a time is wanted; any
# other duration goes as its words.
# Numbers and booleans stay words: nuaws-rt reads them by the model.
def read-value [type: string, value: any]: nothing -> any {
  match ($value | describe) {
    "duration" => { if $type == datetime { (date now) - $value } else { $value | into string } }
    "string" | "glob" => {
      let text = $value | into string
      if ($text like '^([\[{]|0x\[)') {
        $text | from nuon
      } else if $type == datetime and ($text like '^\d+(ns|us|ms|sec|min|hr|day|wk)$') {
        (date now) - ($text | into duration)
      } else {
        $text
      }
    }
    _ => $value
  }
}

def as-words [option: string, value: any]: nothing -> list<string> {
  match $value {
    $record if ($value | describe) starts-with record => [$"--($option)" ($record | to json --raw)]
    true | "true" => [$"--($option)"]
    "false" => []
    _ => [$"--($option)" ($value | into string | str join ',')]
  }
}
