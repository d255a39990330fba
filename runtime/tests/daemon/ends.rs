//! How daemons and calls end: for want of work, by a signal, because a client or its reader has left.

use std::io::Read as _;
use std::time::{Duration, Instant};

use rustix::process::Signal;

use crate::host::{BROKEN, PAGE};
use crate::world::{World, is_alive, signal, stderr, text, until, until_there};

crate::tests![
    a_daemon_leaves_when_idle_and_not_while_it_works,
    a_client_that_comes_as_the_daemon_leaves_is_served,
    a_daemon_whose_socket_is_taken_away_leaves,
    a_daemon_that_is_told_to_ends_its_calls_first,
    a_daemon_killed_in_a_call_is_a_failure,
    a_client_that_is_killed_ends_its_call,
    a_reader_who_has_enough_ends_the_call,
    a_reader_who_leaves_ends_a_call_that_watches,
];

fn a_daemon_leaves_when_idle_and_not_while_it_works() {
    let world = World::new().with("NUAWS_TEST_IDLE", "200");
    let pid = world.number("call pid");
    // Longer than it stays when idle.
    assert_eq!(world.text("call sleep 900"), "asleep");
    assert_eq!(world.number("call pid"), pid);
    until("gone", || !is_alive(pid));
    let place = world.place();
    assert!(!place.socket().exists() && !place.lock().exists());
    assert!(world.log().contains("leaves: nothing to do"));
}

fn a_client_that_comes_as_the_daemon_leaves_is_served() {
    let world = World::new().with("NUAWS_TEST_IDLE", "40");
    let mut pids = Vec::new();
    for round in 0..150_u64 {
        pids.push(world.text("call pid"));
        // Around the time when it leaves, a little earlier or later each time.
        std::thread::sleep(Duration::from_micros(25_000 + round * 997 % 40_000));
    }
    pids.dedup();
    assert!(pids.len() > 5, "it has never left in between");
}

fn a_daemon_whose_socket_is_taken_away_leaves() {
    // It looks at every tenth of this.
    let world = World::new().with("NUAWS_TEST_IDLE", "3000");
    let pid = world.number("call pid");
    let left = world.marker("left");
    let busy = world.start(&format!("call sleep 1500 {}", left.display()));
    until("busy", || world.status().unwrap().calls == 1);
    // As whoever tidies up folders for temporary files does it.
    std::fs::remove_dir_all(world.run_folder()).unwrap();
    let other = world.number("call pid");
    assert_ne!(other, pid);
    assert_eq!(text(&busy.wait_with_output().unwrap()), "asleep");
    until("gone", || !is_alive(pid));
    // It has not taken the other one's socket with it.
    assert_eq!(world.number("call pid"), other);
}

fn a_daemon_that_is_told_to_ends_its_calls_first() {
    let world = World::new();
    let pid = world.number("call pid");
    let busy = world.start("call sleep 500");
    until("busy", || world.status().unwrap().calls == 1);
    signal(pid, Signal::TERM);
    assert_eq!(text(&busy.wait_with_output().unwrap()), "asleep");
    until("gone", || !is_alive(pid));
}

fn a_daemon_killed_in_a_call_is_a_failure() {
    let world = World::new();
    for (line, whole) in [("call sleep 60000", "whole: true"), ("call bytes 1000000000 1000000", "whole: false")] {
        let pid = world.number("call pid");
        let mut child = world.start(line);
        let mut start = [0; 6];
        child.stdout.as_mut().unwrap().read_exact(&mut start).unwrap();
        // Its reader takes no more: what was sent stops in the middle of a piece.
        std::thread::sleep(Duration::from_millis(100));
        signal(pid, Signal::KILL);
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(BROKEN.into()));
        let told = stderr(&output);
        assert!(told.contains("may have been sent") && told.contains("ended before the answer"), "{told}");
        assert!(told.contains(whole), "{told}");
    }
}

fn a_client_that_is_killed_ends_its_call() {
    let world = World::new();
    let left = world.marker("left");
    let mut child = world.start(&format!("call sleep 60000 {}", left.display()));
    let mut start = [0; 6];
    child.stdout.as_mut().unwrap().read_exact(&mut start).unwrap();
    assert!(!left.exists());
    child.kill().unwrap();
    child.wait().unwrap();
    until_there(&left);
    assert_eq!(world.status().unwrap().calls, 0);
}

fn a_reader_who_has_enough_ends_the_call() {
    let world = World::new();
    for line in ["call listing 1000000 settled", "call listing 1000000 on"] {
        let left = world.marker(&line.replace(' ', "-"));
        let mut child = world.start(&format!("{line} {}", left.display()));
        let mut stdout = child.stdout.take().unwrap();
        let mut start = vec![0; PAGE];
        stdout.read_exact(&mut start).unwrap();
        drop(stdout);
        assert_eq!(child.wait_with_output().unwrap().status.code(), Some(0));
        until_there(&left);
        if line.ends_with("settled") {
            assert_eq!(world.number("call pages"), 1);
        }
    }
}

fn a_reader_who_leaves_ends_a_call_that_watches() {
    let world = World::new();
    for (line, watches) in [("call watched 2000", true), ("call sleep 2000", false)] {
        let left = world.marker(&line.replace(' ', "-"));
        let mut child = world.start(&format!("{line} {}", left.display()));
        let mut start = [0; 6];
        let mut stdout = child.stdout.take().unwrap();
        stdout.read_exact(&mut start).unwrap();
        let since = Instant::now();
        drop(stdout);
        // One that changes something goes on to its end, and so does its client: what comes next may build on it.
        assert_eq!(child.wait().unwrap().code(), Some(0));
        assert_eq!(since.elapsed() < Duration::from_millis(1000), watches, "{line}");
        until_there(&left);
    }
}
