//! SQS answers with MD5s of the messages it took or gives: they are held against the messages themselves.

use http::HeaderMap;
use md5::{Digest, Md5};

use super::AtHand;
use crate::error::{CallError, Stage};
use crate::value::Value;

/// How an attribute's value travels, as its digest has it.
const AS_TEXT: u8 = 1;
const AS_BYTES: u8 = 2;

/// What is digested, and which members it and its MD5 are.
const SENT: [(&str, &str); 3] = [
    ("MessageBody", "MD5OfMessageBody"),
    ("MessageAttributes", "MD5OfMessageAttributes"),
    ("MessageSystemAttributes", "MD5OfMessageSystemAttributes"),
];
const RECEIVED: [(&str, &str); 2] = [("Body", "MD5OfBody"), ("MessageAttributes", "MD5OfMessageAttributes")];

/// `SendMessage`: the answer's MD5s against what was sent.
pub(super) fn sent(_: AtHand<'_>, params: &Value, _: &HeaderMap, output: &mut Value) -> Result<(), CallError> {
    check(params, output, &SENT, "SQS took another message than was sent")
}

/// `SendMessageBatch`: each taken message by its id.
pub(super) fn sent_batch(_: AtHand<'_>, params: &Value, _: &HeaderMap, output: &mut Value) -> Result<(), CallError> {
    let (Some(Value::List(entries)), Some(Value::List(taken))) = (params.get("Entries"), output.get("Successful"))
    else {
        return Ok(());
    };
    for taken in taken {
        if let Some(entry) =
            entries.iter().find(|entry| entry.get("Id").is_some() && entry.get("Id") == taken.get("Id"))
        {
            check(entry, taken, &SENT, "SQS took another message than was sent")?;
        }
    }
    Ok(())
}

/// `ReceiveMessage`: each message against the MD5s that came with it.
pub(super) fn received(_: AtHand<'_>, _: &Value, _: &HeaderMap, output: &mut Value) -> Result<(), CallError> {
    let Some(Value::List(messages)) = output.get("Messages") else { return Ok(()) };
    messages.iter().try_for_each(|message| check(message, message, &RECEIVED, "a message came damaged"))
}

fn check(message: &Value, answer: &Value, members: &[(&str, &str)], what: &str) -> Result<(), CallError> {
    for (member, sum) in members {
        let Some(said) = answer.get(sum).and_then(Value::as_str) else { continue };
        let digest = match message.get(member) {
            Some(Value::String(text)) => Some(hex(Md5::digest(text))),
            Some(Value::Map(attributes)) => digest_of_attributes(attributes),
            _ => None,
        };
        if let Some(digest) = digest.filter(|digest| digest != said) {
            let id = answer.get("MessageId").and_then(Value::as_str).unwrap_or("without an id");
            let error =
                CallError::not_sent("Checksum", format!("{what} (message {id}): {sum} is {said}, not {digest}"));
            return Err(error.stage(Stage::Answered).help("look at the queue before you send it again"));
        }
    }
    Ok(())
}

/// Names in order; of each its name, type and value, every part behind its length. `None` for a kind that has no digest.
fn digest_of_attributes(attributes: &[(String, Value)]) -> Option<String> {
    let mut sorted: Vec<_> = attributes.iter().collect();
    sorted.sort_by_key(|(name, _)| name);
    let mut hash = Md5::new();
    let part = |hash: &mut Md5, bytes: &[u8]| {
        hash.update(u32::try_from(bytes.len()).unwrap_or(u32::MAX).to_be_bytes());
        hash.update(bytes);
    };
    for (name, attribute) in sorted {
        part(&mut hash, name.as_bytes());
        part(&mut hash, attribute.get("DataType")?.as_str()?.as_bytes());
        match (attribute.get("StringValue"), attribute.get("BinaryValue")) {
            (Some(Value::String(text)), None) => {
                hash.update([AS_TEXT]);
                part(&mut hash, text.as_bytes());
            }
            (None, Some(Value::Blob(bytes))) => {
                hash.update([AS_BYTES]);
                part(&mut hash, bytes);
            }
            _ => return None,
        }
    }
    Some(hex(hash.finalize()))
}

fn hex(digest: impl AsRef<[u8]>) -> String {
    digest.as_ref().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::String(text.into())
    }

    fn map(entries: &[(&str, Value)]) -> Value {
        Value::Map(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
    }

    #[test]
    fn a_message_is_held_against_its_digest() {
        let sent = map(&[("MessageBody", text("hello"))]);
        let answer = |sum: &str| map(&[("MessageId", text("m-1")), ("MD5OfMessageBody", text(sum))]);
        let checked = |answer: &Value| check(&sent, answer, &SENT, "SQS took another message than was sent");
        assert_eq!(checked(&answer("5d41402abc4b2a76b9719d911017c592")), Ok(()));
        assert_eq!(checked(&map(&[])), Ok(()));
        let error = checked(&answer("5d41402abc4b2a76b9719d911017c593")).unwrap_err();
        assert_eq!(
            error.message,
            "SQS took another message than was sent (message m-1): MD5OfMessageBody is \
             5d41402abc4b2a76b9719d911017c593, not 5d41402abc4b2a76b9719d911017c592"
        );
        assert_eq!(error.stage, Stage::Answered);
    }

    #[test]
    fn attributes_are_digested_in_name_order() {
        let attribute = |kind: &str, member: &str, value: Value| map(&[("DataType", text(kind)), (member, value)]);
        let number = ("n".to_owned(), attribute("Number", "StringValue", text("1")));
        let bytes = ("b".to_owned(), attribute("Binary.gif", "BinaryValue", Value::Blob(vec![0, 255])));
        // From Python's hashlib over the same bytes.
        let wanted = "39a0ee13baa74b9643598651dad56879";
        assert_eq!(digest_of_attributes(&[number.clone(), bytes.clone()]).as_deref(), Some(wanted));
        assert_eq!(digest_of_attributes(&[bytes, number]).as_deref(), Some(wanted));
        let list = ("l".to_owned(), map(&[("DataType", text("String")), ("StringListValues", Value::List(vec![]))]));
        assert_eq!(digest_of_attributes(&[list]), None);
    }
}
