//! What AWS's own clients do to parameters outside any model, because users have come to expect it.
//!
//! Each rule names where it comes from. Applied before the parameters are checked; nothing here touches the wire.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use nuaws_models::Service;
use nuaws_models::model::Operation;

use crate::value::Value;

/// Route 53 answers ids with these in front and takes them only without.
const ROUTE_53_PREFIXES: [&str; 3] = ["/hostedzone/", "/change/", "/delegationset/"];

/// Applies the rules for this operation.
pub fn apply(service: &Service, name: &str, operation: &Operation, params: &mut Value) {
    match (&*service.slug, name) {
        ("route-53", _) => trim_ids(service, operation, params),
        ("ec2", "RunInstances") | ("auto-scaling", "CreateLaunchConfiguration") => encode_user_data(params),
        _ => {}
    }
}

/// Ids go back to Route 53 as it gave them.
fn trim_ids(service: &Service, operation: &Operation, params: &mut Value) {
    let Value::Map(entries) = params else { return };
    for member in service.input(operation) {
        let id = matches!(&*service.target(member).name, "ResourceId" | "DelegationSetId" | "ChangeId");
        for (_, value) in entries.iter_mut().filter(|(key, _)| id && *key == *member.name) {
            if let Value::String(text) = value
                && let Some(bare) = ROUTE_53_PREFIXES.iter().find_map(|prefix| text.strip_prefix(prefix))
            {
                *text = bare.to_owned();
            }
        }
    }
}

/// Scripts for new instances are given in the clear and sent in base64.
fn encode_user_data(params: &mut Value) {
    let encoded = match params.get("UserData") {
        Some(Value::String(text)) => BASE64_STANDARD.encode(text),
        Some(Value::Blob(bytes)) => BASE64_STANDARD.encode(bytes),
        _ => return,
    };
    params.set("UserData", Value::String(encoded));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn applied(service: &str, name: &str, key: &str, value: &str) -> Value {
        let service = nuaws_embed::find(service).map(|entry| entry.model()).unwrap();
        let mut params = Value::Map(vec![(key.into(), Value::String(value.into()))]);
        apply(&service, name, service.operation(name).unwrap(), &mut params);
        params.get(key).cloned().unwrap()
    }

    #[test]
    fn route_53_takes_its_ids_back() {
        let zone = |id| applied("route-53", "GetHostedZone", "Id", id);
        assert_eq!(zone("/hostedzone/Z1"), Value::String("Z1".into()));
        assert_eq!(zone("Z1"), Value::String("Z1".into()));
        assert_eq!(applied("route-53", "GetChange", "Id", "/change/C1"), Value::String("C1".into()));
        assert_eq!(applied("route-53", "CreateHostedZone", "Name", "/change/x"), Value::String("/change/x".into()));
    }

    #[test]
    fn user_data_is_encoded() {
        assert_eq!(applied("ec2", "RunInstances", "UserData", "#!/bin/sh"), Value::String("IyEvYmluL3No".into()));
    }
}
