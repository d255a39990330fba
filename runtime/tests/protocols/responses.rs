//! Answers and errors as services send them, odd ones included.

use nuaws_models::model::Protocol;
use nuaws_rt::codec::{Response, decode_error};
use nuaws_rt::sink::{RowPath, Rows, Sink};
use nuaws_rt::value::{Timestamp, Value};

use crate::{echo, headers, list, map, service, text};

#[test]
fn interleaved_flattened_lists_come_together() {
    let body = b"<r><flat>a</flat><Inner><b>1</b></Inner><flat>b</flat><text>t</text><flatMap><key>k</key><value>1</value>\
        </flatMap><Inner><b>2</b></Inner><flat>c</flat><flatMap><value>2</value><key>l</key></flatMap><text>later</text></r>";
    let expected = map(&[
        ("flat", list(&[text("a"), text("b"), text("c")])),
        ("flatInners", list(&[map(&[("b", Value::Int(1))]), map(&[("b", Value::Int(2))])])),
        ("text", text("t")),
        ("flatMap", map(&[("k", Value::Int(1)), ("l", Value::Int(2))])),
    ]);
    assert_eq!(echo(Protocol::RestXml, body).unwrap(), expected);
}

#[test]
fn what_the_model_does_not_know_is_skipped() {
    let known = map(&[("text", text("t"))]);
    let json = br#"{"odd": [{"a": [1, "]"]}], "text": "t", "text": "second", "__type": "x"}"#;
    assert_eq!(echo(Protocol::AwsJson1_0, json).unwrap(), known);
    let xml = b"<?xml version='1.0'?><!-- c --><r xmlns='u'><odd a='1'><text>no</text></odd><text>t</text><text>second</text></r>";
    assert_eq!(echo(Protocol::RestXml, xml).unwrap(), known);
    assert_eq!(echo(Protocol::Ec2Query, xml).unwrap(), known);
    // {"odd": [_ {"a": h'00'}], "text": "t"}
    let cbor = b"\xa2\x63odd\x9f\xa1\x61a\x41\x00\xff\x64text\x61t";
    assert_eq!(echo(Protocol::RpcV2Cbor, cbor).unwrap(), known);
}

#[test]
fn unknown_union_members_keep_their_name() {
    let expected = map(&[("union", map(&[("SDK_UNKNOWN_MEMBER", map(&[("name", text("nine"))]))]))]);
    let json = br#"{"union": {"__type": "x", "one": null, "nine": {"a": 1}}}"#;
    assert_eq!(echo(Protocol::RestJson1, json).unwrap(), expected);
    assert_eq!(echo(Protocol::RestXml, b"<r><union><nine><a/></nine></union></r>").unwrap(), expected);
    assert_eq!(echo(Protocol::RpcV2Cbor, b"\xa1\x65union\xa1\x64nine\x01").unwrap(), expected);
}

#[test]
fn empty_elements_are_empty_values_or_absent() {
    let body = b"<r><text/><bytes/><int/><time></time><texts/><map/><inner/><numbers><n/></numbers></r>";
    let expected = map(&[
        ("text", text("")),
        ("bytes", Value::Blob(vec![])),
        ("texts", list(&[])),
        ("map", map(&[])),
        ("inner", map(&[])),
        ("numbers", list(&[Value::Null])),
    ]);
    assert_eq!(echo(Protocol::RestXml, body).unwrap(), expected);
}

#[test]
fn the_query_wrapper_is_found_and_its_absence_is_no_data() {
    let wrapped = b"<EchoResponse><ResponseMetadata><text>no</text></ResponseMetadata><EchoResult><text>t</text></EchoResult></EchoResponse>";
    assert_eq!(echo(Protocol::AwsQuery, wrapped).unwrap(), map(&[("text", text("t"))]));
    assert_eq!(echo(Protocol::AwsQuery, b"<EchoResponse><text>t</text></EchoResponse>").unwrap(), map(&[]));
}

#[test]
fn loose_json_is_understood() {
    let json =
        br#"{"int": 5.0, "long": "7", "flag": "true", "text": 12, "time": "2014-04-29T18:30:38Z", "iso": 1398796238,
        "double": 3, "date": 1398796238.25}"#;
    let at = |nanos| Value::Timestamp(Timestamp { secs: 1_398_796_238, nanos });
    let expected = map(&[
        ("int", Value::Int(5)),
        ("long", Value::Int(7)),
        ("flag", Value::Bool(true)),
        ("text", text("12")),
        ("time", at(0)),
        ("iso", at(0)),
        ("double", Value::Float(3.0)),
        ("date", at(250_000_000)),
    ]);
    assert_eq!(echo(Protocol::AwsJson1_1, json).unwrap(), expected);
}

#[test]
fn errors_are_found_wherever_they_are() {
    let service = service();
    let operation = service.operation("Echo").unwrap();
    let check = |protocol,
                 given: &[(&str, &str)],
                 body: &[u8],
                 code: Option<&str>,
                 message: Option<&str>,
                 id: Option<&str>,
                 resource: Option<&str>| {
        let headers = headers(given);
        let error = decode_error(&service, operation, protocol, &Response { status: 400, headers: &headers, body });
        let field = error.fields.as_ref().and_then(|fields| fields.get("resource")).and_then(Value::as_str);
        assert_eq!(
            (error.code.as_deref(), error.message.as_deref(), error.request_id.as_deref(), field),
            (code, message, id, resource),
            "{protocol:?} {}",
            String::from_utf8_lossy(body)
        );
    };
    let json = br#"{"__type": "test#Failure:http://x/", "message": "m", "resource": "r"}"#;
    check(Protocol::AwsJson1_0, &[("x-amzn-requestid", "i")], json, Some("Failure"), Some("m"), Some("i"), Some("r"));
    check(
        Protocol::AwsJson1_0,
        &[("x-amzn-query-error", "Old.Failure;Sender")],
        json,
        Some("Old.Failure"),
        Some("m"),
        None,
        Some("r"),
    );
    check(
        Protocol::RestJson1,
        &[("x-amzn-errortype", "Failure:x")],
        b"{\"Message\": \"m\"}",
        Some("Failure"),
        Some("m"),
        None,
        None,
    );
    let query = b"<ErrorResponse><Error><Type>Sender</Type><Code>Old.Failure</Code><message>m</message><resource>r</resource></Error><RequestId>i</RequestId></ErrorResponse>";
    check(Protocol::AwsQuery, &[], query, Some("Old.Failure"), Some("m"), Some("i"), Some("r"));
    check(Protocol::RestXml, &[("x-amz-request-id", "h")], query, Some("Old.Failure"), Some("m"), Some("h"), Some("r"));
    let ec2 = b"<Response><Errors><Error><Code>Failure</Code><Message>m</Message><resource>r</resource></Error><Error><Code>Second</Code></Error></Errors><RequestID>i</RequestID></Response>";
    check(Protocol::Ec2Query, &[], ec2, Some("Failure"), Some("m"), Some("i"), Some("r"));
    let s3 = b"<?xml version=\"1.0\"?>\n<Error><Code>NoSuchBucket</Code><Message>m</Message><RequestId>i</RequestId></Error>";
    check(Protocol::RestXml, &[], s3, Some("NoSuchBucket"), Some("m"), Some("i"), None);
    let page = b"<!DOCTYPE html><html><head><title>503</title></head><body>Service\n Unavailable</body></html>";
    for protocol in Protocol::ALL {
        check(protocol, &[], page, None, Some("503 Service Unavailable"), None, None);
        check(protocol, &[], b"", None, None, None, None);
    }
}

#[test]
fn row_paths_are_parsed_once() {
    let path: RowPath = "A[].B".parse().unwrap();
    assert_eq!(path, "A[].B[]".parse().unwrap());
    let mut rows = Rows::new(path);
    rows.begin_map();
    rows.end_map();
    assert_eq!((rows.rows(), rows.ends().len()), (&[][..], 0));
}
