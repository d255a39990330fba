//! How names are spelled: services, operations and members as the AWS CLI writes them.
//!
//! Pure functions from the model's names; nothing here looks at a model.

/// nuaws's name for a service: its SDK id in kebab case (`CloudWatch Logs` → `cloudwatch-logs`).
pub fn service_slug(sdk_id: &str) -> String {
    sdk_id.to_lowercase().replace([' ', '_'], "-")
}

/// Words that the rule below would cut up, in the model's spelling.
const WHOLE: [&str; 6] = ["iSCSI", "HITs", "OAuth2", "OTel", "PartiQL", "WhatsApp"];

/// The one name with such a word that the AWS CLI cuts up all the same.
const CUT: (&str, &str) = ("CreateOAuth2TokenWithTokenExchange", "create-o-auth2-token-with-token-exchange");

/// An operation's or member's name as the AWS CLI spells it: acronyms stay together (`DescribeDBInstances` →
/// `describe-db-instances`, `VpcIds` → `vpc-ids`, `ListARNs` → `list-arns`). A name that has a hyphen is left alone.
pub fn kebab(name: &str) -> String {
    if name.contains('-') {
        return name.to_owned();
    }
    if name == CUT.0 {
        return CUT.1.to_owned();
    }
    let chars: Vec<char> = name.chars().collect();
    let plural = plural_acronym(&chars);
    let mut out = String::with_capacity(name.len() + 8);
    let mut skip = 0;
    for (at, (start, letter)) in name.char_indices().enumerate() {
        if skip == 0 {
            let whole = WHOLE.iter().find(|word| name[start..].starts_with(**word));
            if at > 0 && (whole.is_some() || Some(at) == plural || is_boundary(&chars, at, plural)) {
                out.push('-');
            }
            skip = whole.map_or(1, |word| word.len());
        }
        skip -= 1;
        out.extend(letter.to_lowercase());
    }
    out
}

fn is_boundary(chars: &[char], at: usize, plural: Option<usize>) -> bool {
    if !chars[at].is_ascii_uppercase() || plural.is_some_and(|start| at > start) {
        return false;
    }
    let before = chars[at - 1];
    before.is_ascii_lowercase() || before.is_ascii_digit() || chars.get(at + 1).is_some_and(char::is_ascii_lowercase)
}

/// Where a final acronym in the plural begins: the `A` of `ListARNs`.
fn plural_acronym(chars: &[char]) -> Option<usize> {
    let (last, rest) = chars.split_last()?;
    let capitals = rest.iter().rev().take_while(|c| c.is_ascii_uppercase()).count();
    (*last == 's' && capitals >= 2).then(|| rest.len() - capitals)
}

/// The words of an operation's or member's name, in lower case and the singular: `DescribeDBInstances` → `describe`,
/// `db`, `instance`. An acronym that ends in S is no plural, nor are `Dns` and `Ops`.
pub fn words(name: &str) -> Vec<String> {
    let mut rest = name;
    let word = |spelled: &str| {
        let spelled = spelled.trim_start_matches('-');
        let (own, behind) = rest.trim_start_matches('-').split_at_checked(spelled.len())?;
        rest = behind;
        Some(if own.ends_with('S') || ["Dns", "Ops"].contains(&own) { spelled.to_owned() } else { singular(spelled) })
    };
    kebab(name).to_lowercase().split('-').filter(|word| !word.is_empty()).filter_map(word).collect()
}

/// Whether an operation's name has these words beside each other, its verb left out: `TerminateInstances` speaks of
/// `instance`, `DescribeVolumeStatus` of `volume` and of `volume-status`.
pub fn speaks_of(operation: &str, noun: &str) -> bool {
    let words = words(operation);
    let wanted: Vec<&str> = noun.split('-').collect();
    words
        .iter()
        .skip(1)
        .collect::<Vec<_>>()
        .windows(wanted.len())
        .any(|run| run.iter().zip(&wanted).all(|(a, b)| a == b))
}

/// Endings of the plural and what stands for them in the singular, where that is more than an S.
const PLURALS: [(&str, &str); 8] = [
    ("ies", "y"),
    ("sses", "ss"),
    ("xes", "x"),
    ("ches", "ch"),
    ("shes", "sh"),
    ("iases", "ias"),
    ("atuses", "atus"),
    ("alyses", "alysis"),
];

/// `buckets` → `bucket`, `policies` → `policy`, `aliases` → `alias`; anything else as it is.
pub fn singular(word: &str) -> String {
    for (plural, single) in PLURALS {
        if let Some(stem) = word.strip_suffix(plural).filter(|stem| stem.len() > 1) {
            return format!("{stem}{single}");
        }
    }
    match word.strip_suffix('s') {
        Some(stem) if !stem.ends_with(['s', 'u', 'i']) && !stem.ends_with("alia") && stem.len() > 1 => stem.to_owned(),
        _ => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_in_the_singular() {
        for (name, want) in [
            ("DescribeDBInstances", "describe db instance"),
            ("ListARNs", "list arn"),
            ("EnableVpcClassicLinkDnsSupport", "enable vpc classic link dns support"),
            ("DescribeVpcPeeringDNS", "describe vpc peering dns"),
            ("ListRolePolicies", "list role policy"),
            ("GetAlias", "get alias"),
            ("ListAliases", "list alias"),
            ("GetStatusesOfAnalyses", "get status of analysis"),
            ("DescribeOpsItems", "describe ops item"),
            ("x-amz-Metas", "x amz meta"),
            ("CreateOAuth2TokenWithTokenExchange", "create o auth2 token with token exchange"),
            ("", ""),
        ] {
            assert_eq!(words(name).join(" "), want);
        }
    }

    #[test]
    fn as_the_aws_cli_spells_them() {
        for (name, kebab_name) in [
            ("ListObjectsV2", "list-objects-v2"),
            ("DescribeDBInstances", "describe-db-instances"),
            ("VpcIds", "vpc-ids"),
            ("ListARNs", "list-arns"),
            ("CreateCachediSCSIVolume", "create-cached-iscsi-volume"),
            ("ListHITsForQualificationType", "list-hits-for-qualification-type"),
            ("ListHITs", "list-hits"),
            ("CreateOAuth2TokenWithIAM", "create-oauth2-token-with-iam"),
            ("CreateOAuth2TokenWithTokenExchange", "create-o-auth2-token-with-token-exchange"),
            ("GetOTelEnrichment", "get-otel-enrichment"),
            ("ExecutePartiQLBatch", "execute-partiql-batch"),
            ("KMSKeyId", "kms-key-id"),
            ("IPv6CidrBlock", "i-pv6-cidr-block"),
            ("x-amz-meta", "x-amz-meta"),
            ("a", "a"),
            ("", ""),
        ] {
            assert_eq!(kebab(name), kebab_name);
        }
    }
}
