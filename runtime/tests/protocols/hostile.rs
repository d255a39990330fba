//! Bodies that lie, bombs and bottomless pits: an error that names the place, and nothing more.

use bytes::BytesMut;
use http::HeaderMap;
use nuaws_models::model::Protocol;
use nuaws_rt::codec::{MAX_FRAME, Response, decode_error, encode, next_frame};
use nuaws_rt::value::Value;

use crate::{echo, list, map, service, text};

#[track_caller]
fn check_malformed(protocol: Protocol, body: &[u8], message: &str) {
    let error = echo(protocol, body).unwrap_err().to_string();
    assert_eq!(error, message);
}

#[test]
fn errors_name_the_place() {
    check_malformed(
        Protocol::RestXml,
        b"<r><inner><numbers><n>1</n><n>x</n></numbers></inner></r>",
        "malformed XML response at inner.numbers.member (byte 35): not an integer",
    );
    check_malformed(Protocol::RestXml, b"<r><text>t", "malformed XML response (byte 10): the document ends early");
    check_malformed(
        Protocol::AwsJson1_0,
        b"{\"map\": {\"k\":\n {\"b\": \"x\"}}}",
        "malformed JSON response at map{}.b (byte 24): not an integer",
    );
    check_malformed(
        Protocol::RestJson1,
        b"<html>Service unavailable</html>",
        "malformed JSON response (byte 1): expected value",
    );
    check_malformed(
        Protocol::AwsJson1_0,
        b"{\"texts\": {}}",
        "malformed JSON response at texts (byte 12): invalid type: map, expected an array",
    );
    check_malformed(
        Protocol::RpcV2Cbor,
        b"\xa1\x65texts\x81\x01",
        "malformed CBOR response at texts[] (byte 9): unexpected type u8 at position 8: expected text",
    );
}

#[test]
fn pages_of_html_are_no_answers() {
    for body in [&b"<!DOCTYPE html><html><body>Sorry</body></html>"[..], b"<HTML><head/></HTML>", b"Sorry", b"\xff\xfe"]
    {
        for protocol in [Protocol::RestXml, Protocol::AwsQuery, Protocol::Ec2Query, Protocol::AwsJson1_0] {
            assert!(echo(protocol, body).is_err(), "{protocol:?}");
        }
    }
}

#[test]
fn entity_bombs_have_no_fuse() {
    let bomb = b"<!DOCTYPE r [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><r><text>&b;</text></r>";
    assert!(echo(Protocol::RestXml, bomb).unwrap_err().to_string().contains("document type declaration"));
    assert!(echo(Protocol::RestXml, b"<r><text>&b;</text></r>").unwrap_err().to_string().contains("an entity"));
}

#[test]
fn nesting_is_bounded_everywhere() {
    const DEEP: usize = 200_000;
    let xml = "<inner>".repeat(DEEP);
    let json = "{\"inner\":".repeat(DEEP);
    let cbor = b"\xa1\x65inner".repeat(DEEP);
    assert!(echo(Protocol::RestXml, format!("<r>{xml}").as_bytes()).unwrap_err().to_string().contains("too deeply"));
    assert!(echo(Protocol::RestJson1, json.as_bytes()).is_err());
    assert!(echo(Protocol::RpcV2Cbor, &cbor).unwrap_err().to_string().contains("too deeply"));
    // Unknown members too: skipped without recursion, or refused.
    assert!(echo(Protocol::RestXml, format!("<r>{}", "<odd>".repeat(DEEP)).as_bytes()).is_err());
    assert!(echo(Protocol::RestJson1, format!("{{\"odd\":{}", "[".repeat(DEEP)).as_bytes()).is_err());
    assert!(echo(Protocol::RpcV2Cbor, &[&b"\xa1\x63odd"[..], &b"\x81".repeat(DEEP)].concat()).is_err());
    let service = service();
    let operation = service.operation("Echo").unwrap();
    let headers = HeaderMap::new();
    for protocol in Protocol::ALL {
        for body in [xml.as_bytes(), json.as_bytes(), &cbor, "[".repeat(DEEP).as_bytes()] {
            decode_error(&service, operation, protocol, &Response { status: 500, headers: &headers, body });
        }
    }
}

#[test]
fn lengths_are_not_believed() {
    // A map of 2^63 entries, a string and a blob of 2^62 bytes, an array of 2^32 elements.
    for body in [
        &b"\xbb\x7f\xff\xff\xff\xff\xff\xff\xff"[..],
        b"\xa1\x64text\x7b\x3f\xff\xff\xff\xff\xff\xff\xff",
        b"\xa1\x65bytes\x5b\x3f\xff\xff\xff\xff\xff\xff\xff",
        b"\xa1\x67numbers\x9a\xff\xff\xff\xff",
    ] {
        assert!(echo(Protocol::RpcV2Cbor, body).is_err());
    }
    for length in [u32::MAX, MAX_FRAME as u32 + 1] {
        assert!(next_frame(&mut BytesMut::from(&length.to_be_bytes()[..])).is_err());
    }
    assert!(next_frame(&mut BytesMut::from(&(MAX_FRAME as u32).to_be_bytes()[..])).unwrap().is_none());
}

#[test]
fn what_http_has_no_room_for_is_told_by_its_member() {
    let service = service();
    let refused = |name: &str, params: Value| {
        let operation = service.operation(name).unwrap();
        encode(&service, name, operation, Protocol::RestJson1, &params).unwrap_err().to_string()
    };
    let many = (0..40_000).map(|at| (format!("k{at}"), text("v"))).collect();
    assert_eq!(
        refused("Headed", map(&[("meta", Value::Map(many))])),
        "meta cannot be sent: that is more headers than can be sent"
    );
    let long = text(&"x".repeat(70_000));
    let wanted = |member| format!("{member} cannot be sent: with it the request's address is longer than 64000 bytes");
    assert_eq!(refused("Find", map(&[("bucket", text("b")), ("key", long.clone())])), wanted("key"));
    let token = map(&[("bucket", text("b")), ("key", text("k")), ("token", long)]);
    assert_eq!(refused("Find", token), wanted("token"));
}

/// Looking for duplicates among them would take time in the square of their number: here, half a minute.
#[test]
fn attributes_without_number_take_no_time() {
    let attributes: String = (0..100_000).map(|at| format!(" a{at}='x'")).collect();
    let started = std::time::Instant::now();
    let answer = echo(Protocol::RestXml, format!("<r{attributes}><text>t</text></r>").as_bytes()).unwrap();
    assert_eq!(answer, map(&[("text", text("t"))]));
    assert!(started.elapsed().as_secs() < 5, "{:?}", started.elapsed());
}

#[test]
fn parameters_are_no_pit_either() {
    let service = service();
    let operation = service.operation("Echo").unwrap();
    let nested = |depth| (0..depth).fold(list(&[]), |inner, _| list(&[inner]));
    for protocol in Protocol::ALL {
        let params = map(&[("inner", nested(1000))]);
        let error = encode(&service, "Echo", operation, protocol, &params).unwrap_err();
        assert_eq!(error.to_string(), "the input cannot be sent: nested too deeply");
    }
    let deepest = (0..60).fold(map(&[]), |inner, _| map(&[("inner", inner)]));
    let request = encode(&service, "Echo", operation, Protocol::RestXml, &deepest).unwrap();
    let answer: Value = echo(Protocol::RestXml, &crate::bytes_of(request.body)).unwrap();
    assert_eq!(answer, deepest);
}
