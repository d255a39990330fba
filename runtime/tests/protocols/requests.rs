//! Requests: every protocol's own spelling, and what it refuses.

use http::header::CONTENT_ENCODING;
use nuaws_models::model::Protocol;
use nuaws_rt::codec::{COMPRESS_FROM, WireBody, WireRequest, compress, encode};
use nuaws_rt::value::{Timestamp, Value};

use crate::{bytes_of, list, map, service, text};

fn request(name: &str, protocol: Protocol, params: &Value) -> WireRequest {
    let service = service();
    encode(&service, name, service.operation(name).unwrap(), protocol, params).unwrap()
}

/// The request's headers, a line each and in order, and its body.
fn shown(protocol: Protocol, params: &Value) -> (String, String) {
    let request = request("Echo", protocol, params);
    let mut headers: Vec<_> =
        request.headers.iter().map(|(name, value)| format!("{name}: {}\n", value.to_str().unwrap())).collect();
    headers.sort();
    let line = format!("{} {}\n{}", request.method, request.uri, headers.concat());
    (line, String::from_utf8_lossy(&bytes_of(request.body)).into_owned())
}

fn params() -> Value {
    map(&[
        ("text", text("a b&<")),
        ("renamed", text("r")),
        ("attribute", text("\"")),
        ("bytes", Value::Blob(vec![255])),
        ("double", Value::Float(f64::NAN)),
        ("time", Value::Timestamp(Timestamp { secs: 0, nanos: 500_000_000 })),
        ("texts", list(&[text("x"), text("y")])),
        ("numbers", list(&[Value::Int(7)])),
        ("map", map(&[("k", map(&[("b", Value::Int(1))]))])),
        ("inner", map(&[("texts", list(&[]))])),
        ("flat", list(&[text("f")])),
        ("flatMap", map(&[("m", Value::Int(2))])),
    ])
}

#[test]
fn aws_json() {
    let (head, body) = shown(Protocol::AwsJson1_1, &params());
    assert_eq!(head, "POST /\ncontent-type: application/x-amz-json-1.1\nx-amz-target: Service.Echo\n");
    assert_eq!(
        body,
        r#"{"text":"a b&<","renamed":"r","attribute":"\"","bytes":"/w==","double":"NaN","time":0.5,"texts":["x","y"],"#
            .to_owned()
            + r#""numbers":[7],"map":{"k":{"b":1}},"inner":{"texts":[]},"flat":["f"],"flatMap":{"m":2}}"#
    );
}

#[test]
fn rest_json_has_its_own_names() {
    let (head, body) = shown(Protocol::RestJson1, &map(&[("renamed", text("r"))]));
    assert_eq!(head, "POST /echo\ncontent-type: application/json\n");
    assert_eq!(body, r#"{"other":"r"}"#);
}

#[test]
fn rest_xml() {
    let (head, body) = shown(Protocol::RestXml, &params());
    assert_eq!(head, "POST /echo\ncontent-type: application/xml\n");
    assert_eq!(
        body,
        "<Everything attribute=\"&quot;\"><text>a b&amp;&lt;</text><Other>r</Other><bytes>/w==</bytes><double>NaN</double>\
         <time>1970-01-01T00:00:00.5Z</time><texts><member>x</member><member>y</member></texts><numbers><n>7</n></numbers>\
         <map><entry><key>k</key><value><b>1</b></value></entry></map><inner><texts></texts></inner><flat>f</flat>\
         <flatMap><key>m</key><value>2</value></flatMap></Everything>"
    );
}

#[test]
fn aws_query() {
    let (head, body) = shown(Protocol::AwsQuery, &params());
    assert_eq!(head, "POST /\ncontent-type: application/x-www-form-urlencoded\n");
    assert_eq!(
        body,
        "Action=Echo&Version=2026-01-01&text=a%20b%26%3C&Other=r&attribute=%22&bytes=%2Fw%3D%3D&double=NaN\
         &time=1970-01-01T00%3A00%3A00.5Z&texts.member.1=x&texts.member.2=y&numbers.n.1=7&map.entry.1.key=k\
         &map.entry.1.value.b=1&inner.texts=&flat.1=f&flatMap.1.key=m&flatMap.1.value=2"
    );
}

#[test]
fn ec2_query_flattens_and_capitalizes() {
    let params = map(&[("renamed", text("r")), ("texts", list(&[text("x")])), ("numbers", list(&[]))]);
    let (_, body) = shown(Protocol::Ec2Query, &params);
    assert_eq!(body, "Action=Echo&Version=2026-01-01&Other=r&Texts.1=x");
}

#[test]
fn rpc_v2_cbor() {
    let params = map(&[("texts", list(&[text("x")]))]);
    let (head, _) = shown(Protocol::RpcV2Cbor, &params);
    assert_eq!(
        head,
        "POST /service/Service/operation/Echo\naccept: application/cbor\ncontent-type: application/cbor\n\
         smithy-protocol: rpc-v2-cbor\n"
    );
    let body = bytes_of(request("Echo", Protocol::RpcV2Cbor, &params).body);
    assert_eq!(body, b"\xbf\x65texts\x81\x61x\xff");
}

#[test]
fn nothing_to_say_is_said_as_each_protocol_has_it() {
    for (protocol, body) in [(Protocol::AwsJson1_0, "{}"), (Protocol::RestJson1, "{}"), (Protocol::RestXml, "")] {
        assert_eq!(shown(protocol, &map(&[("text", Value::Null)])).1, body);
    }
    let headed = request("Headed", Protocol::RestJson1, &map(&[]));
    assert_eq!((headed.body, headed.headers.len()), (WireBody::Bytes(vec![]), 0));
}

#[test]
fn large_bodies_are_compressed_and_say_so() {
    let service = service();
    let operation = service.operation("Echo").unwrap();
    let small = request("Echo", Protocol::AwsJson1_0, &map(&[("text", text("a"))]));
    let large = request("Echo", Protocol::AwsJson1_0, &map(&[("text", text(&"a".repeat(COMPRESS_FROM)))]));
    for (mut request, encoding) in [(small, None), (large, Some("gzip"))] {
        compress(operation, COMPRESS_FROM, &mut request);
        assert_eq!(request.headers.get(CONTENT_ENCODING).map(|value| value.to_str().unwrap()), encoding);
        let body = bytes_of(request.body);
        assert!(body.len() < COMPRESS_FROM);
        assert_eq!(body.starts_with(&[0x1f, 0x8b]), encoding.is_some());
    }
}

#[test]
fn labels_queries_and_tokens_find_their_places() {
    let service = service();
    let params = map(&[
        ("bucket", text("b-1")),
        ("key", text("a/b c?é")),
        ("more", map(&[("fixed", text("2")), ("token", text("t")), ("x y", text("&"))])),
    ]);
    let operation = service.operation("Find").unwrap();
    let request = encode(&service, "Find", operation, Protocol::RestXml, &params).unwrap();
    assert_eq!(request.host_prefix.as_deref(), Some("b-1.data."));
    let (before, after) = request.uri.split_once("&token=").unwrap();
    assert_eq!(before, "/b-1/a/b%20c%3F%C3%A9?fixed=1");
    let (token, rest) = after.split_once('&').unwrap();
    assert_eq!(uuid::Uuid::parse_str(token).unwrap().get_version_num(), 4);
    assert_eq!(rest, "x%20y=%26");
}

#[test]
fn requests_the_protocol_cannot_carry_are_refused() {
    let service = service();
    let refused = |name: &str, params: &Value| {
        let error = encode(&service, name, service.operation(name).unwrap(), Protocol::RestJson1, params).unwrap_err();
        error.to_string()
    };
    assert_eq!(
        refused("Headed", &map(&[("text", text("a\r\nx-evil: 1"))])),
        "text cannot be sent: a header cannot hold control characters"
    );
    assert_eq!(
        refused("Headed", &map(&[("meta", map(&[("a b", text("c"))]))])),
        "meta cannot be sent: \"x-meta-a b\" is no header name"
    );
    let find = |bucket: &str, key: &str| refused("Find", &map(&[("bucket", text(bucket)), ("key", text(key))]));
    assert_eq!(find("b", ""), "key cannot be sent: it is part of the path and cannot be empty");
    assert!(find("evil.example/", "k").starts_with("bucket cannot be sent: it becomes part of the host name"));
    assert!(find("", "k").starts_with("bucket cannot be sent"));
}
