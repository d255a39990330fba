//! What flows: whole, in order, no faster than it is taken, in both directions.

use std::io::Read as _;
use std::process::Stdio;
use std::time::Duration;

use crate::host::{HERE, PAGE};
use crate::world::{World, stderr, text, until};

crate::tests![
    bytes_come_whole_and_in_order,
    a_paused_reader_pauses_the_host,
    pages_wait_for_the_reader,
    what_is_piped_in_arrives,
    both_directions_at_once,
    input_that_nobody_wants_ends_quietly,
    a_call_that_is_to_be_made_elsewhere_loses_nothing,
    unreadable_input_is_a_failure,
    progress_is_shown,
];

fn is_pattern(bytes: &[u8]) -> bool {
    bytes.iter().enumerate().all(|(at, byte)| *byte == (at % 251) as u8)
}

fn bytes_come_whole_and_in_order() {
    let world = World::new();
    for (total, piece) in [(0, 1), (1, 1), (5_000, 7), (3_000_000, 65_536), (3_000_000, 65_537), (40_000_001, 999_983)]
    {
        let output = world.call(&format!("call bytes {total} {piece}"));
        assert!(output.status.success());
        assert_eq!(output.stdout.len(), total);
        assert!(is_pattern(&output.stdout));
    }
}

fn a_paused_reader_pauses_the_host() {
    let world = World::new();
    let mut child = world.start("call listing 200 on");
    let mut stdout = child.stdout.take().unwrap();
    let mut start = vec![0; 10];
    stdout.read_exact(&mut start).unwrap();
    let mut before = -1;
    // Where it stops is where it stays.
    until("stopped", || {
        std::thread::sleep(Duration::from_millis(100));
        let pages = world.number("call pages");
        std::mem::replace(&mut before, pages) == pages
    });
    // The window, the pipe's 64 KiB, what the client has in hand, and the page that waits.
    let bound = (256 + 64 + 64) * 1024 / PAGE as i32 + 2;
    assert!((1..=bound).contains(&before), "{before} pages");
    let mut rest = Vec::new();
    stdout.read_to_end(&mut rest).unwrap();
    start.extend(rest);
    assert_eq!(start.len(), 200 * PAGE);
    let is_page = |(at, page): (usize, &[u8])| page.iter().all(|byte| *byte == b'a' + (at % 26) as u8);
    assert!(start.chunks(PAGE).enumerate().all(is_page));
    assert!(child.wait().unwrap().success());
}

fn pages_wait_for_the_reader() {
    let world = World::new();
    let mut child = world.start("call listing 3 settled");
    let mut stdout = child.stdout.take().unwrap();
    for page in 1..=3 {
        until("page", || world.number("call pages") >= page);
        std::thread::sleep(Duration::from_millis(50));
        assert_eq!(world.number("call pages"), page, "before the last page was taken");
        stdout.read_exact(&mut vec![0; PAGE]).unwrap();
    }
    assert!(child.wait().unwrap().success());
    // A reader who is there and takes all is not waited for.
    let output = world.call("call listing 20 settled");
    assert_eq!(output.stdout.len(), 20 * PAGE);
}

fn what_is_piped_in_arrives() {
    let world = World::new();
    for length in [0, 1, 131_071, 131_072, 131_073, 262_144, 262_145, 5_000_000] {
        let input: Vec<u8> = (0..length).map(|at| (at % 251) as u8).collect();
        for line in ["call cat", "call cat --params x --body", "call cat --params x --events"] {
            let output = world.pipe(line, &input);
            assert!(output.status.success());
            assert_eq!(output.stdout.len(), length, "{line}");
            assert!(is_pattern(&output.stdout));
        }
    }
    // With parameters on the command line nothing is read.
    assert_eq!(text(&world.pipe("call cat --params x", b"not read")), "");
}

fn both_directions_at_once() {
    use std::io::Write as _;
    let world = World::new();
    let mut child = world.command("call cat --params x --events").stdin(Stdio::piped()).spawn().unwrap();
    let (mut stdin, mut stdout) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    for round in 0..50_u8 {
        // Each is answered before the next is there.
        stdin.write_all(&[round; 9]).unwrap();
        let mut back = [0; 9];
        stdout.read_exact(&mut back).unwrap();
        assert_eq!(back, [round; 9]);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

fn input_that_nobody_wants_ends_quietly() {
    let world = World::new();
    let output = world.pipe("call head --params x --body", &vec![7; 20_000_000]);
    assert_eq!(text(&output), "Ok([7, 7, 7, 7, 7])");
    // As it is when the host does not look at it at all.
    assert!(world.pipe("call pid --params x --body", &vec![7; 20_000_000]).status.success());
}

fn a_call_that_is_to_be_made_elsewhere_loses_nothing() {
    let world = World::new();
    let input: Vec<u8> = (0..3_000_000).map(|at| (at % 251) as u8).collect();
    for line in ["call elsewhere", "call elsewhere --params x --body"] {
        let output = world.pipe(line, &input);
        assert_eq!(output.status.code(), Some(HERE.into()));
        assert_eq!(stderr(&output), "here: a terminal is needed (amiss: false)\n");
        assert!(output.stdout == input, "{} bytes", output.stdout.len());
    }
}

fn unreadable_input_is_a_failure() {
    let world = World::new();
    for line in ["call cat", "call cat --params x --body"] {
        let folder = std::fs::File::open("/").unwrap();
        let output = world.command(line).stdin(folder).output().unwrap();
        assert!(text(&output).contains("failed: Is a directory"), "{}", text(&output));
    }
}

fn progress_is_shown() {
    let world = World::new();
    let output = world.call("call progress");
    assert_eq!(text(&output), "");
    assert!(stderr(&output).contains("[3 1 seen]"), "{}", stderr(&output));
}
