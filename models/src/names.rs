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

#[cfg(test)]
mod tests {
    use super::*;

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
