//! The fixed cases: every known kind of bomb, against every reader that could hold the fuse.

use std::sync::OnceLock;

/// Beyond any stack.
const DEEP: usize = 100_000;

/// A family of bodies, made once.
struct Family(fn() -> Vec<Vec<u8>>, OnceLock<Vec<Vec<u8>>>);

impl Family {
    const fn new(make: fn() -> Vec<Vec<u8>>) -> Family {
        Family(make, OnceLock::new())
    }

    fn bodies(&self) -> &[Vec<u8>] {
        self.1.get_or_init(self.0)
    }
}

static JSON: Family = Family::new(json);
static XML: Family = Family::new(xml);
static CBOR: Family = Family::new(cbor);
static FORMS: Family = Family::new(forms);
static BOUND: Family = Family::new(bound);
static MSGPACK: Family = Family::new(msgpack);
static FRAMES: Family = Family::new(frames);
static RULES: Family = Family::new(rules);
static MODELS: Family = Family::new(models);
static OVERLAYS: Family = Family::new(overlays);
static SOURCES: Family = Family::new(sources);
static EXPRESSIONS: Family = Family::new(expressions);

/// A target's name, a subject, and the bytes for it.
type Bomb = (&'static str, String, Vec<u8>);

/// The `number`th bomb: a body of one of the families, for one reader.
pub(crate) fn nth(number: u64) -> Option<Bomb> {
    let mut left = usize::try_from(number).ok()?;
    let mut take = |target: &'static str, subject: &str, head: &[u8], family: &Family| {
        let bodies = family.bodies();
        match bodies.get(left) {
            Some(body) => Some((target, subject.to_owned(), [head, body].concat())),
            None => {
                left -= bodies.len();
                None
            }
        }
    };
    for (protocol, family) in [
        ("AwsJson1_0", &JSON),
        ("RestJson1", &JSON),
        ("RestXml", &XML),
        ("AwsQuery", &XML),
        ("Ec2Query", &XML),
        ("RpcV2Cbor", &CBOR),
        ("AwsQuery", &FORMS),
        ("Ec2Query", &FORMS),
    ] {
        let subject = format!("everything Echo {protocol}");
        let found = take("response", &subject, b"200\n\n", family)
            .or_else(|| take("response", &subject, b"400\n\n", family))
            .or_else(|| take("request", &subject, request_head(protocol), family));
        if found.is_some() {
            return found;
        }
    }
    let (rest, stream) = ("everything Echo RestJson1", "everything Stream RestJson1");
    [
        ("params", "everything Bound RestJson1", &BOUND),
        ("params", rest, &JSON),
        ("params", rest, &MSGPACK),
        ("params", "everything Echo RpcV2Cbor", &MSGPACK),
        ("frames", "", &MSGPACK),
        ("feed", "", &MSGPACK),
        ("feed", "", &JSON),
        ("events", stream, &FRAMES),
        ("rules", "", &RULES),
        ("rules", "", &JSON),
        ("model", "", &MODELS),
        ("model", "", &JSON),
        ("canonical", "", &JSON),
        ("botocore", "", &JSON),
        ("overlay", rest, &OVERLAYS),
        ("locate", "s3 ListObjectsV2 bucket", &SOURCES),
        ("query", "", &EXPRESSIONS),
    ]
    .into_iter()
    .find_map(|(target, subject, family)| take(target, subject, b"", family))
}

/// Parameters of which HTTP's own limits are made to burst.
fn bound() -> Vec<Vec<u8>> {
    let long = "x".repeat(1 << 18);
    let many = |to: usize| (0..to).map(|at| format!("\"k{at}\":\"v\",")).collect::<String>() + "\"z\":\"v\"";
    [
        format!("\"meta\":{{{}}}", many(40_000)),
        format!("\"meta\":{{\"{long}\":\"v\"}}"),
        format!("\"meta\":{{\"k\":\"{long}\"}}"),
        format!("\"params\":{{\"k\":[\"{long}\"]}}"),
        format!("\"params\":{{\"{long}\":[\"v\"]}}"),
        format!("\"numbers\":[{}1]", "1,".repeat(40_000)),
        format!("\"times\":[{}1]", "1,".repeat(40_000)),
        "\"meta\":{\"\\r\\nx: y\":\"v\"},\"json\":\"\\r\\n\"".to_owned(),
    ]
    .map(|more| format!("{{\"label\":\"a\",\"greedy\":\"b//c\",\"host\":\"h\",{more}}}"))
    .into_iter()
    .chain([format!("{{\"label\":\"{long}\",\"greedy\":\"b\",\"host\":\"h\"}}")])
    .map(String::into_bytes)
    .collect()
}

fn overlays() -> Vec<Vec<u8>> {
    ["a=[", "a={a=", "[a.", "a."]
        .map(|piece| (piece.to_owned() + &piece[piece.len() / 2..].repeat(DEEP)).into_bytes())
        .into()
}

fn sources() -> Vec<Vec<u8>> {
    ["(", "s3 list-objects-v2 ", "#", "\n", "s3 list-objects-v2 ("]
        .map(|piece| piece.repeat(50_000).into_bytes())
        .into()
}

fn expressions() -> Vec<Vec<u8>> {
    let deep = ["(", "[", "{a:", "!", "[?", "a.", "a[0]", "a||", "a|", "a[].", "*.", "f(", "&", "`[", "a==", "-"];
    let doubling = "[@,@]|".repeat(60) + "@";
    let named = "{a:@,b:@}|".repeat(60) + "@";
    let flat = "[@,@][]|".repeat(60) + "@";
    let strings = "join('',[@,@])|".repeat(60) + "@";
    let odd = ["@[::-9223372036854775808]", "@[9223372036854775807]", "@[::0]", "`\"", "'", "\"\\ud800\"", "\u{0}", ""];
    deep.map(|piece| piece.repeat(DEEP))
        .into_iter()
        .chain([doubling, named, flat])
        .chain(odd.map(str::to_owned))
        .map(|expression| format!("{expression}\n{{\"a\":[1,2,3]}}"))
        .chain([format!("{strings}\n\"aaaaaaaaaa\"")])
        .map(String::into_bytes)
        .collect()
}

fn request_head(protocol: &str) -> &'static [u8] {
    match protocol {
        "AwsJson1_0" => b"POST /\ncontent-type: application/x-amz-json-1.0\nx-amz-target: Everything.Echo\n\n",
        "RpcV2Cbor" => {
            b"POST /service/Everything/operation/Echo\nsmithy-protocol: rpc-v2-cbor\ncontent-type: application/cbor\n\n"
        }
        "AwsQuery" | "Ec2Query" => {
            b"POST /\ncontent-type: application/x-www-form-urlencoded\n\nAction=Echo&Version=2026-01-01&"
        }
        _ => b"POST /echo?fixed=1\ncontent-type: application/x\n\n",
    }
}

fn json() -> Vec<Vec<u8>> {
    let nested =
        |step: &str, inside: &str, end: &str| format!("{}{inside}{}", step.repeat(DEEP), end.repeat(DEEP)).into_bytes();
    let long = "9".repeat(1 << 19);
    let texts = [
        "[".repeat(DEEP),
        "{\"inner\":".repeat(DEEP),
        format!("{{\"odd\":{}", "[".repeat(DEEP)),
        format!("{{\"document\":{}", "{\"a\":".repeat(DEEP)),
        format!("{{\"big\":{}", "[".repeat(DEEP)),
        format!("{{\"big\":{long}}}"),
        format!("{{\"long\":{long}}}"),
        format!("{{\"double\":1e{long}}}"),
        format!("{{\"double\":0.{long}}}"),
        format!("{{\"time\":{long}}}"),
        format!("{{\"date\":\"{long}\"}}"),
        format!("{{\"decimal\":-0.{long}e-{long}}}"),
        "{\"double\":1e999,\"float\":-1e999,\"int\":-0,\"byte\":300,\"level\":7}".to_owned(),
        "{\"time\":1e999}".to_owned(),
        "{\"time\":9223372036854775807,\"date\":-9223372036854775808,\"iso\":253402300800}".to_owned(),
        "{\"text\":\"a\",\"text\":1,\"text\":null,\"text\":\"b\"}".to_owned(),
        "{\"text\":\"\\ud800\"}".to_owned(),
        "{\"text\":\"a\"}{\"text\":\"b\"}".to_owned(),
        format!("{{{}}}", "\"text\":\"a\",".repeat(50_000)),
        format!("{{\"texts\":[{}]}}", "null,".repeat(100_000)),
        format!("{{\"choice\":{{{}}}}}", (0..30_000).map(|at| format!("\"u{at}\":1,")).collect::<String>()),
        "{".to_owned(),
        "null".to_owned(),
        "\u{feff}{}".to_owned(),
    ];
    let mut all: Vec<Vec<u8>> = texts.into_iter().map(String::into_bytes).collect();
    all.extend([
        nested("{\"inner\":", "{}", "}"),
        nested("{\"nodes\":[", "{}", "]}"),
        nested("{\"choice\":{\"node\":", "{}", "}}"),
        b"{\"text\":\"\xff\xfe\"}".to_vec(),
        b"{\"\xc0\x80\":1}".to_vec(),
    ]);
    all
}

fn xml() -> Vec<Vec<u8>> {
    let wrapped = |inside: &str| format!("<EchoResponse><EchoResult>{inside}</EchoResult></EchoResponse>").into_bytes();
    let pairs = |name: &str| format!("{}{}", format!("<{name}>").repeat(50_000), format!("</{name}>").repeat(50_000));
    let attributes: String = (0..60_000).map(|at| format!(" a{at}='x'")).collect();
    let bomb: String = (1..30).map(|at| format!("<!ENTITY e{at} \"&e{0};&e{0};\">", at - 1)).collect();
    vec![
        wrapped(&"<inner>".repeat(DEEP)),
        wrapped(&pairs("inner")),
        wrapped(&pairs("odd")),
        wrapped(&format!("<text>{}</text>", pairs("b"))),
        wrapped(&"<nodes><n>".repeat(50_000)),
        wrapped(&format!("<inner{attributes}/>")),
        wrapped(&format!("<odd{attributes}/>")),
        wrapped(&"<flat>a</flat><FlatNode/>".repeat(20_000)),
        wrapped(&"<flatMap><key>k</key><value/></flatMap><text>x</text>".repeat(10_000)),
        wrapped("<text>&e29;</text>"),
        format!("<!DOCTYPE r [<!ENTITY e0 \"aaaaaaaaaaaaaaaa\">{bomb}]><r><text>&e29;</text></r>").into_bytes(),
        b"<!DOCTYPE r [<!ENTITY f SYSTEM \"file:///dev/zero\">]><r><text>&f;</text></r>".to_vec(),
        wrapped(&format!("<text>{}</text>", "&#65;".repeat(100_000))),
        wrapped("<text>&#0;&#x110000;&#xD800;&#99999999999999999999;</text>"),
        wrapped(&format!("<int>{}</int>", "9".repeat(1 << 19))),
        wrapped("<double>1e999</double><float>-0</float>"),
        wrapped("<time>9999-12-31T23:59:59.999999999-23:59</time>"),
        wrapped("<map><entry><value/></entry></map>"),
        wrapped("<text>\u{0}</text>"),
        b"<r><text>\xff\xfe</text></r>".to_vec(),
        b"<r".to_vec(),
        b"<!--".to_vec(),
        b"<![CDATA[".to_vec(),
        b"</r>".to_vec(),
        "<ErrorResponse>".repeat(DEEP).into_bytes(),
        "<ErrorResponse><Error><Errors>".repeat(30_000).into_bytes(),
        format!("<ErrorResponse><Error><Code>Slow</Code>{}", "<node><inner>".repeat(50_000)).into_bytes(),
    ]
}

fn forms() -> Vec<Vec<u8>> {
    [
        format!("inner{}=1", ".inner".repeat(DEEP)),
        format!("nodes{}=1", ".member.1".repeat(DEEP)),
        ".".repeat(DEEP),
        format!("texts.member.{}=a", "9".repeat(1000)),
        (0..30_000).map(|at| format!("texts.member.{at}=a&")).collect(),
        "%".repeat(DEEP),
        "&=".repeat(DEEP),
    ]
    .into_iter()
    .map(String::into_bytes)
    .collect()
}

fn cbor() -> Vec<Vec<u8>> {
    let member = |name: &str, value: &[u8]| [&[0xa1, 0x60 | name.len() as u8], name.as_bytes(), value].concat();
    let counted = |major: u8| [&[major | 27][..], &[0x7f; 8]].concat();
    let mut all = vec![
        [0x81].repeat(DEEP),
        [0x9f].repeat(DEEP),
        [0xc1].repeat(DEEP),
        b"\xa1\x65inner".repeat(DEEP),
        b"\xbf\x65inner".repeat(DEEP),
        member("odd", &[0x81].repeat(DEEP)),
        member("odd", &[0x9f].repeat(DEEP)),
        member("odd", &b"\xbf\x61a".repeat(DEEP)),
        member("odd", &[0xc6].repeat(DEEP)),
        member("document", &[0x81].repeat(DEEP)),
        member("document", &[0xd8, 0x20].repeat(DEEP)),
        member("text", &[&[0x7f][..], &[0x60].repeat(DEEP)].concat()),
        member("bytes", &[&[0x5f][..], &[0x40].repeat(DEEP)].concat()),
        member("big", &[&[0xc2, 0x5a, 0, 4, 0, 0][..], &[0xff].repeat(1 << 18)].concat()),
        member("big", &[0xc2, 0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        member("decimal", &[0xc4, 0x82, 0x1b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]),
        member("decimal", &[0xc4, 0x82, 0x3b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01]),
        member("decimal", &[0xc4, 0x82, 0x1a, 0x7f, 0xff, 0xff, 0xff, 0x01]),
        member("decimal", &[0xc4, 0x82, 0x3a, 0x7f, 0xff, 0xff, 0xff, 0x01]),
        member("time", &[0xc1, 0xfb, 0x7f, 0xf0, 0, 0, 0, 0, 0, 0]),
        member("time", &[0xc1, 0xfb, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0]),
        member("time", &[0xc1, 0xfb, 0x7f, 0xef, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        member("time", &[0xc1, 0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        member("time", &[0xc1, 0x3b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        member("long", &[0x3b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        member("text", b"\x62\xff\xfe"),
        b"\xa2\x64text\x61a\x64text\x61b".to_vec(),
        [&[0xbf][..], &b"\x64text\x61a".repeat(100_000), &[0xff]].concat(),
        vec![0xff],
        vec![0xa1],
    ];
    for major in [0x40, 0x60, 0x80, 0xa0] {
        all.push(counted(major));
        for name in ["bytes", "text", "texts", "map", "odd", "document", "inner"] {
            all.push(member(name, &counted(major)));
        }
    }
    all
}

fn msgpack() -> Vec<Vec<u8>> {
    let mut all = vec![
        [0x91].repeat(DEEP),
        b"\x81\xa5inner".repeat(DEEP),
        // Lists that claim millions of elements, inside one another.
        [0xdd, 0x00, 0xff, 0xff, 0xff].repeat(90),
        [0xdf, 0x00, 0xff, 0xff, 0xff, 0xa1, b'a'].repeat(90),
        vec![0xc1],
        vec![0xd6, 0xff, 1],
        vec![0xc7, 12, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        vec![0x81, 0xa4, b't', b'e', b'x', b't', 0xa2, 0xff, 0xfe],
        vec![0x81, 0xc0, 0xc0],
        vec![0x81, 0xa4, b'l', b'o', b'n', b'g', 0xcf, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
        vec![0x81, 0xa6, b'd', b'o', b'u', b'b', b'l', b'e', 0xcb, 0x7f, 0xf8, 0, 0, 0, 0, 0, 0],
        vec![0x82, 0xa4, b't', b'e', b'x', b't', 0xa1, b'a', 0xa4, b't', b'e', b'x', b't', 0xa1, b'b'],
        vec![0x80, 0xc0],
        [&[0xdd, 0, 1, 0x86, 0xa0][..], &[0xc0].repeat(100_000)].concat(),
    ];
    for marker in [0xc6, 0xc9, 0xdb, 0xdd, 0xdf] {
        all.push(vec![marker, 0xff, 0xff, 0xff, 0xff]);
        all.push([&b"\x81\xa5bytes"[..], &[marker, 0xff, 0xff, 0xff, 0xff]].concat());
    }
    all
}

fn frames() -> Vec<Vec<u8>> {
    [0u32, 1, 11, 15, 16, 17, 1 << 24, u32::MAX]
        .into_iter()
        .flat_map(|total| {
            [0u32, 1, 16, u32::MAX].map(|headers| [&total.to_be_bytes()[..], &headers.to_be_bytes(), &[0; 64]].concat())
        })
        .collect()
}

fn rules() -> Vec<Vec<u8>> {
    let set = |parameters: &str, rules: &str| {
        format!("{{}}\n{{\"parameters\":{{{parameters}}},\"rules\":[{rules}]}}").into_bytes()
    };
    let endpoint = |conditions: &str, url: &str| {
        set("", &format!("{{\"type\":\"endpoint\",\"conditions\":[{conditions}],\"endpoint\":{{\"url\":{url}}}}}"))
    };
    let assign =
        |name: usize, argument: &str| format!("{{\"fn\":\"uriEncode\",\"argv\":[{argument}],\"assign\":\"v{name}\"}}");
    // Each variable is the last one three times: text that doubles is text without end.
    let growing: Vec<String> = (1..40).map(|at| assign(at, &format!("\"{{v{0}}}{{v{0}}}{{v{0}}}\"", at - 1))).collect();
    let growing = format!("{},{}", assign(0, "\"aaaaaaaaaa\""), growing.join(","));
    let not = "{\"fn\":\"not\",\"argv\":[".repeat(DEEP);
    let many: Vec<String> = (0..70_000).map(|at| format!("\"p{at}\":{{\"type\":\"string\"}}")).collect();
    vec![
        endpoint(&growing, "\"https://{v39}\""),
        endpoint(&not, "\"\""),
        set("", &"{\"type\":\"tree\",\"conditions\":[],\"rules\":[".repeat(DEEP)),
        endpoint("", &format!("\"{}\"", "{".repeat(DEEP))),
        endpoint("", &format!("\"{}\"", "{{}}".repeat(DEEP))),
        endpoint("", "\"{a#b[99999999999999999999999]}\""),
        endpoint("{\"fn\":\"substring\",\"argv\":[\"abc\",-1,18446744073709551615,true]}", "\"x\""),
        endpoint("{\"fn\":\"substring\",\"argv\":[\"abc\",18446744073709551615,1,true]}", "\"x\""),
        set(&many.join(","), ""),
    ]
}

fn models() -> Vec<Vec<u8>> {
    let model = |output: &str, shapes: &str| {
        let text = format!(
            "{{\"smithy\":\"2.0\",\"shapes\":{{\
             \"t#S\":{{\"type\":\"service\",\"version\":\"1\",\"operations\":[{{\"target\":\"t#O\"}}],\
             \"traits\":{{\"aws.protocols#restJson1\":{{}},\"aws.api#service\":{{\"sdkId\":\"T\"}}}}}},\
             \"t#O\":{{\"type\":\"operation\",\"input\":{{\"target\":\"{output}\"}},\"output\":{{\"target\":\"{output}\"}},\
             \"traits\":{{\"smithy.api#http\":{{\"method\":\"POST\",\"uri\":\"/\"}}}}}}{shapes}}}}}"
        );
        text.into_bytes()
    };
    let holder = |target: &str| {
        format!(
            ",\"t#I\":{{\"type\":\"structure\",\"members\":{{\"a\":{{\"target\":\"{target}\"}},\"tags\":{{\"target\":\"t#P\"}}}}}}\
                 ,\"t#P\":{{\"type\":\"list\",\"member\":{{\"target\":\"t#Pair\"}}}}\
                 ,\"t#Pair\":{{\"type\":\"structure\",\"members\":{{\"Key\":{{\"target\":\"smithy.api#String\"}},\"Value\":{{\"target\":\"{target}\"}}}}}}"
        )
    };
    let list =
        |name: &str, of: &str| format!(",\"t#{name}\":{{\"type\":\"list\",\"member\":{{\"target\":\"t#{of}\"}}}}");
    let map = |name: &str, of: &str| {
        format!(
            ",\"t#{name}\":{{\"type\":\"map\",\"key\":{{\"target\":\"smithy.api#String\"}},\"value\":{{\"target\":\"t#{of}\"}}}}"
        )
    };
    let union = ",\"t#U\":{\"type\":\"union\",\"members\":{\"u\":{\"target\":\"t#U\"}}}";
    let required = ",\"t#R\":{\"type\":\"structure\",\"members\":{\"r\":{\"target\":\"t#R\",\"traits\":{\"smithy.api#required\":{}}}}}";
    let chain: String = (0..20_000).map(|at| list(&format!("L{at}"), &format!("L{}", at + 1))).collect();
    let chain = format!("{chain}{}", map("L20000", "L0"));
    let deep_chain: String = (0..20_000).map(|at| list(&format!("L{at}"), &format!("L{}", at + 1))).collect();
    let deep_chain = format!("{deep_chain},\"t#L20000\":{{\"type\":\"string\"}}");
    let structures: String = (0..4_000)
        .map(|at| {
            format!(",\"t#L{at}\":{{\"type\":\"structure\",\"members\":{{\"m\":{{\"target\":\"t#L{}\"}}}}}}", at + 1)
        })
        .collect();
    let structures = format!("{structures},\"t#L4000\":{{\"type\":\"string\"}}");
    // One mixin with a large trait, used by many shapes.
    let heavy = "x".repeat(300_000);
    let mixed: String = (0..3_000)
        .map(|at| {
            format!(",\"t#M{at}\":{{\"type\":\"structure\",\"members\":{{}},\"mixins\":[{{\"target\":\"t#H\"}}]}}")
        })
        .collect();
    let heavy = format!(
        "{mixed},\"t#H\":{{\"type\":\"structure\",\"members\":{{}},\"traits\":{{\"smithy.api#mixin\":{{}},\"smithy.api#pattern\":\"{heavy}\"}}}}"
    );
    // Mixins that double.
    let doubling: String = (1..40)
        .map(|at| {
            let below = at - 1;
            format!(",\"t#D{at}\":{{\"type\":\"structure\",\"members\":{{\"m{at}\":{{\"target\":\"smithy.api#String\"}}}},\"mixins\":[{{\"target\":\"t#D{below}\"}},{{\"target\":\"t#D{below}\"}}]}}")
        })
        .collect();
    let doubling = format!("{doubling},\"t#D0\":{{\"type\":\"structure\",\"members\":{{}}}}");
    vec![
        model("t#I", &(holder("t#L") + &list("L", "L"))),
        model("t#I", &(holder("t#L") + &map("L", "L"))),
        model("t#I", &(holder("t#A") + &list("A", "B") + &map("B", "A"))),
        model("t#I", &(holder("t#U") + union)),
        model("t#I", &(holder("t#R") + required)),
        model("t#R", required),
        model("t#L0", &chain),
        model("t#I", &(holder("t#L0") + &chain)),
        model("t#I", &(holder("t#L0") + &deep_chain)),
        model("t#L0", &structures),
        model("t#O", ""),
        model("t#S", ""),
        model("t#Missing", ""),
        model("smithy.api#String", ""),
        model("smithy.api#Missing", ""),
        model("t#I", &(holder("t#M0") + &heavy)),
        model("t#I", &(holder("t#D39") + &doubling)),
        model("t#I\\\"", ",\"t#I\\\"\":{\"type\":\"structure\",\"members\":{\"\\n\":{\"target\":\"t#I\\\"\"}}}"),
    ]
}
