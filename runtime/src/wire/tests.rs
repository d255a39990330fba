//! Frames there and back, frames that are none, and frames as they were saved.

use std::fs;
use std::path::PathBuf;

use proptest::prelude::*;

use super::*;

fn samples() -> Vec<(&'static str, Frame)> {
    let text = str::to_owned;
    let call = Call {
        words: ["call", "s3", "ListBuckets", "--output", "frames"].map(text).to_vec(),
        vars: vec![(text("AWS_REGION"), text("eu-west-1")), (text("HOME"), text("/home/ué"))],
        folder: text("/home/ué"),
        piped: true,
        terminal: Terminal { stdin: false, stdout: false, stderr: true, columns: 120 },
    };
    let progress = Progress {
        items: 3_000,
        pages: 3,
        total: Some(1_000_000),
        note: text("State.Name is pending"),
        done: false,
        bytes: false,
        failed: 0,
    };
    vec![
        ("hello", Frame::Hello(Hello { wire: 1, version: text("0.1.0"), build: text("00ff00ff00ff00ff"), pid: 4_711 })),
        ("drain", Frame::Drain),
        ("call", Frame::Call(call)),
        ("part", Frame::Part(Bytes::from_static(b"\x81\xa4rows"))),
        ("data", Frame::Data(Bytes::from_static(b"\x90"))),
        ("input-end", Frame::InputEnd(InputEnd { failed: None })),
        ("input-failed", Frame::InputEnd(InputEnd { failed: Some(text("a directory")) })),
        ("ack", Frame::Ack(65_536)),
        ("settle", Frame::Settle),
        ("settled", Frame::Settled),
        ("watch", Frame::Watch),
        ("drop", Frame::Drop),
        ("progress", Frame::Progress(progress)),
        ("ask", Frame::Ask(Ask { question: text("more than 100 rows?") })),
        ("said", Frame::Said(Said { yes: true })),
        ("end", Frame::End(End { code: 1, stderr: text("nuaws: no such bucket\n") })),
        ("refusal", Frame::Refusal(Refusal { code: Code::Elsewhere, message: text("a terminal is needed") })),
    ]
}

fn bytes(frame: &Frame) -> Vec<u8> {
    let mut out = Vec::new();
    encode(frame, &mut out).unwrap();
    out
}

fn folder() -> PathBuf {
    folder_of(VERSION)
}

fn folder_of(version: u32) -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/frames")).join(version.to_string())
}

/// A daemon of one build must understand a client of another as long as the version is the same.
#[test]
fn saved_frames_are_what_they_were() {
    for (name, frame) in samples() {
        let saved = fs::read(folder().join(name)).unwrap();
        let raw = first(&saved).unwrap().unwrap();
        assert_eq!(decode(raw).unwrap(), frame, "{name} is read as something else");
        assert_eq!(bytes(&frame), saved, "{name} is written otherwise: is this another version?");
    }
    assert_eq!(fs::read_dir(folder()).unwrap().count(), samples().len());
}

/// A daemon of another version is told to leave.
#[test]
fn hello_and_drain_are_understood_in_every_version() {
    for version in 1..VERSION {
        let read = |name: &str| fs::read(folder_of(version).join(name)).unwrap();
        let (hello, drain) = (read("hello"), read("drain"));
        let decoded = decode(first(&hello).unwrap().unwrap()).unwrap();
        assert!(matches!(&decoded, Frame::Hello(hello) if hello.wire == version), "{decoded:?}");
        assert_eq!(bytes(&decoded), hello);
        assert_eq!(bytes(&Frame::Drain), drain);
    }
}

#[test]
#[ignore = "saves the frames of a new version: cargo test -p nuaws-rt save_frames -- --ignored"]
fn save_frames() {
    fs::create_dir_all(folder()).unwrap();
    for (name, frame) in samples() {
        fs::write(folder().join(name), bytes(&frame)).unwrap();
    }
}

#[test]
fn what_a_later_version_adds_is_passed_over() {
    #[derive(Serialize)]
    struct Later {
        code: u8,
        stderr: &'static str,
        colour: &'static str,
    }
    let mut out = Vec::new();
    pack(Kind::End, &Later { code: 3, stderr: "x", colour: "red" }, &mut out).unwrap();
    let end = End { code: 3, stderr: "x".into() };
    assert_eq!(decode(first(&out).unwrap().unwrap()).unwrap(), Frame::End(end));
}

#[test]
fn kinds_are_where_their_numbers_say() {
    for (number, kind) in Kind::ALL.into_iter().enumerate() {
        assert_eq!(kind as usize, number);
    }
    assert_eq!(first(&[0, 0, 0, 0, 16]), Err(Malformed::Kind(16)));
}

#[test]
fn bounds_hold_in_both_directions() {
    let long = Frame::Data(vec![0; WINDOW + 1].into());
    let mut out = vec![7];
    assert_eq!(encode(&long, &mut out), Err(Malformed::Length(Kind::Data, WINDOW + 1)));
    assert_eq!(out, [7]);
    for kind in Kind::ALL {
        let mut head = (kind.most() as u32 + 1).to_le_bytes().to_vec();
        head.push(kind as u8);
        assert_eq!(first(&head), Err(Malformed::Length(kind, kind.most() + 1)));
        head[..4].copy_from_slice(&u32::MAX.to_le_bytes());
        assert_eq!(first(&head), Err(Malformed::Length(kind, u32::MAX as usize)));
    }
}

#[test]
fn a_frame_is_there_once_its_last_byte_is() {
    let all: Vec<u8> = samples().iter().flat_map(|(_, frame)| bytes(frame)).collect();
    for split in 0..all.len() {
        // Two reads, wherever the first one ends.
        let (mut seen, mut buffer) = (Vec::new(), Vec::new());
        for read in [&all[..split], &all[split..]] {
            buffer.extend_from_slice(read);
            let mut taken = 0;
            while let Some(raw) = first(&buffer[taken..]).unwrap() {
                seen.push(decode(raw).unwrap());
                taken += raw.length();
            }
            buffer.drain(..taken);
        }
        assert!(buffer.is_empty());
        assert!(seen.iter().eq(samples().iter().map(|(_, frame)| frame)));
    }
}

fn frames() -> impl Strategy<Value = Frame> {
    let text = || any::<String>();
    let call = (
        prop::collection::vec(text(), 0..8),
        prop::collection::vec((text(), text()), 0..8),
        text(),
        any::<(bool, bool, bool, bool, u16)>(),
    );
    let call = call.prop_map(|(words, vars, folder, (piped, stdin, stdout, stderr, columns))| {
        Frame::Call(Call { words, vars, folder, piped, terminal: Terminal { stdin, stdout, stderr, columns } })
    });
    let hello = (any::<u32>(), text(), text(), any::<u32>());
    let hello = hello.prop_map(|(wire, version, build, pid)| Frame::Hello(Hello { wire, version, build, pid }));
    let progress = (any::<[u64; 3]>(), any::<Option<u64>>(), text(), any::<bool>(), any::<bool>());
    let progress = progress.prop_map(|([items, pages, failed], total, note, done, bytes)| {
        Frame::Progress(Progress { items, pages, total, note, done, bytes, failed })
    });
    let code = prop::sample::select(vec![Code::Version, Code::Elsewhere, Code::Busy, Code::Malformed]);
    let data = || prop::collection::vec(any::<u8>(), 0..5_000).prop_map(Bytes::from);
    prop_oneof![
        hello,
        call,
        data().prop_map(Frame::Part),
        data().prop_map(Frame::Data),
        any::<Option<String>>().prop_map(|failed| Frame::InputEnd(InputEnd { failed })),
        any::<u32>().prop_map(Frame::Ack),
        prop::sample::select(vec![Frame::Drain, Frame::Settle, Frame::Settled, Frame::Watch, Frame::Drop]),
        progress,
        text().prop_map(|question| Frame::Ask(Ask { question })),
        any::<bool>().prop_map(|yes| Frame::Said(Said { yes })),
        (any::<u8>(), text()).prop_map(|(code, stderr)| Frame::End(End { code, stderr })),
        (code, text()).prop_map(|(code, message)| Frame::Refusal(Refusal { code, message })),
    ]
}

proptest! {
    #[test]
    fn every_frame_comes_back(frame in frames(), behind in prop::collection::vec(any::<u8>(), 0..9)) {
        let mut all = bytes(&frame);
        let length = all.len();
        all.extend(behind);
        let raw = first(&all).unwrap().unwrap();
        prop_assert_eq!(raw.length(), length);
        prop_assert_eq!(decode(raw).unwrap(), frame);
    }

    /// Lengths inside a payload are claims: an array of four thousand million entries in ten bytes is an error, at once.
    #[test]
    fn garbage_is_an_error(kind in 0_u8..14, payload in prop::collection::vec(any::<u8>(), 0..300)) {
        let mut all = (payload.len() as u32).to_le_bytes().to_vec();
        all.push(kind);
        all.extend(payload);
        if let Ok(Some(raw)) = first(&all)
            && let Ok(frame) = decode(raw)
        {
            prop_assert!(encode(&frame, &mut Vec::new()).is_ok());
        }
    }

    #[test]
    fn a_spoilt_frame_is_an_error_or_another_frame(frame in frames(), at in any::<prop::sample::Index>(), to in any::<u8>()) {
        let mut all = bytes(&frame);
        let at = at.index(all.len());
        all[at] = to;
        if let Ok(Some(raw)) = first(&all) {
            _ = decode(raw);
        }
    }
}
