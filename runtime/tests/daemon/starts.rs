//! How daemons come to be: on demand, one at a time, of the right build, or not at all.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::process::{Command, Stdio};
use std::time::Duration;

use nuaws_rt::client::{self, Stopped};
use rustix::process::Signal;

use crate::host::HERE;
use crate::world::{World, copy, is_alive, signal, stderr, text, until, until_there};

crate::tests![
    a_call_starts_a_daemon_and_the_next_finds_it,
    what_a_call_brings_is_the_callers,
    two_hundred_first_calls_end_with_one_daemon,
    a_second_starter_never_displaces_the_first,
    after_a_kill_the_next_call_starts_another,
    no_place_no_daemon,
    a_daemon_that_is_stuck_is_left_alone,
    a_program_built_again_has_its_own_daemon_and_the_old_one_drains,
    what_a_killed_daemon_of_another_build_left_is_tidied_up,
    what_a_script_has_open_does_not_stay_open,
    administration,
];

fn a_call_starts_a_daemon_and_the_next_finds_it() {
    let world = World::new();
    let pid = world.number("call pid");
    assert_eq!(world.number("call pid"), pid);
    assert_eq!(world.number("call calls"), 3);
    // It has a session of its own: a terminal's Ctrl-C is not for it.
    let stat = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    let session: i32 = stat.rsplit(") ").next().unwrap().split(' ').nth(3).unwrap().parse().unwrap();
    assert_eq!(session, pid);
    let failed = world.call("call fail");
    assert_eq!((failed.status.code(), stderr(&failed)), (Some(7), "nuaws: told to fail\n".into()));
}

fn what_a_call_brings_is_the_callers() {
    let world = World::new();
    let mut first = world.command("call tell --params x");
    first.env("AWS_PROFILE", "one").current_dir("/").env("PATH", "/usr/bin:/bin");
    let told = text(&first.output().unwrap());
    assert_eq!(told, r#"["call", "tell", "--params", "x"] [("AWS_PROFILE", "one")] / false"#);
    // The daemon was started by a caller with that variable, and has nothing of it.
    assert_eq!(world.text("call variable AWS_PROFILE"), "None");
    assert_eq!(world.text("call variable PATH"), r#"Some("/usr/bin:/bin")"#);
    let mut second = world.command("call tell");
    let told = text(&second.current_dir(world.folder.path()).output().unwrap());
    assert_eq!(told, format!(r#"["call", "tell"] [] {} true"#, world.folder.path().display()));
}

fn two_hundred_first_calls_end_with_one_daemon() {
    let world = World::new();
    let calls: Vec<_> = (0..200).map(|_| world.start("call pid")).collect();
    let mut pids: Vec<_> = calls.into_iter().map(|call| text(&call.wait_with_output().unwrap())).collect();
    pids.dedup();
    assert_eq!(pids.len(), 1);
    assert_eq!(world.log().matches(" listens: ").count(), 1, "{}", world.log());
    assert_eq!(world.status().unwrap().served, 200);
}

fn a_second_starter_never_displaces_the_first() {
    let world = World::new();
    let pid = world.number("call pid");
    let ends = (0..20).map(|_| world.start("daemon run --detached")).collect::<Vec<_>>();
    for end in ends {
        assert_eq!(text(&end.wait_with_output().unwrap()), "ready\n");
    }
    assert_eq!(world.number("call pid"), pid);
}

fn after_a_kill_the_next_call_starts_another() {
    let world = World::new();
    let mut last = 0;
    for _ in 0..5 {
        let pid = world.number("call pid");
        assert_ne!(pid, last);
        signal(pid, Signal::KILL);
        until("killed", || !is_alive(pid));
        assert!(world.place().socket().exists(), "nobody could take it away");
        last = pid;
    }
    let calls: Vec<_> = (0..20).map(|_| world.start("call pid")).collect();
    let mut pids: Vec<_> = calls.into_iter().map(|call| text(&call.wait_with_output().unwrap())).collect();
    pids.dedup();
    assert_eq!(pids.len(), 1);
}

fn no_place_no_daemon() {
    let world = World::new();
    let refused = |folder: &std::path::Path, why: &str| {
        let mut command = world.command("call tell");
        let child = command.env("NUAWS_RUNTIME_DIR", folder).stdin(Stdio::piped()).spawn().unwrap();
        std::io::Write::write_all(&mut child.stdin.as_ref().unwrap(), b"parameters").unwrap();
        let output = child.wait_with_output().unwrap();
        assert_eq!(output.status.code(), Some(HERE.into()), "{folder:?}");
        assert!(stderr(&output).contains(why), "{}", stderr(&output));
        assert!(stderr(&output).contains("(amiss: true)"));
        assert_eq!(output.stdout, b"parameters");
    };
    refused(&world.folder.path().join("x".repeat(100)), "too long for a socket");
    fs::write(world.folder.path().join("file"), "").unwrap();
    refused(&world.folder.path().join("file/folder"), "Not a directory");
    refused("/proc/nuaws".as_ref(), "No such file");
    let open = world.folder.path().join("open");
    fs::create_dir(&open).unwrap();
    fs::set_permissions(&open, fs::Permissions::from_mode(0o755)).unwrap();
    refused(&open, "open to other users");
    let link = world.folder.path().join("link");
    symlink(world.folder.path(), &link).unwrap();
    refused(&link, "not a folder of this user");
}

fn a_daemon_that_is_stuck_is_left_alone() {
    let world = World::new();
    let pid = world.number("call pid");
    signal(pid, Signal::STOP);
    let output = world.call("call calls");
    signal(pid, Signal::CONT);
    assert_eq!(output.status.code(), Some(HERE.into()));
    assert!(stderr(&output).contains("does not answer"), "{}", stderr(&output));
    // It was never asked: nobody knows of a call that the client has made itself.
    assert_eq!(world.number("call calls"), 2);
}

/// A program that may be replaced.
fn movable(world: &mut World) {
    let program = world.folder.path().join("program");
    copy(&world.program, &program);
    world.program = program;
}

fn a_program_built_again_has_its_own_daemon_and_the_old_one_drains() {
    let mut world = World::new();
    movable(&mut world);
    let old = world.number("call pid");
    let left = world.marker("left");
    let busy = world.start(&format!("call sleep 1500 {}", left.display()));
    until("busy", || world.status().unwrap().calls == 1);
    let before = world.place();

    // As a build does: a new file at the same path.
    let again = world.folder.path().join("again");
    copy(&world.program, &again);
    fs::rename(&again, &world.program).unwrap();
    assert_ne!(world.place(), before);
    let new = world.number("call pid");
    assert_ne!(new, old);

    // The old one is not to be found any more, ends what it has begun, and leaves.
    until("the old one leaves", || !before.socket().exists() && !before.lock().exists());
    assert!(is_alive(old) && !left.exists());
    assert_eq!(text(&busy.wait_with_output().unwrap()), "asleep");
    until("the old one is gone", || !is_alive(old));
    assert_eq!(world.number("call pid"), new);
    assert!(world.log().contains(&format!("{old} leaves: another build takes over")), "{}", world.log());
}

fn what_a_killed_daemon_of_another_build_left_is_tidied_up() {
    let mut world = World::new();
    movable(&mut world);
    let old = world.number("call pid");
    signal(old, Signal::KILL);
    until("killed", || !is_alive(old));
    let before = world.place();
    fs::File::open(&world.program).unwrap().set_modified(std::time::SystemTime::now()).unwrap();
    world.number("call pid");
    until("tidied up", || !before.socket().exists() && !before.lock().exists());
}

/// Whoever reads the other end of what a script has open waits for all who have it to end.
fn what_a_script_has_open_does_not_stay_open() {
    let world = World::new();
    let mut script = Command::new("sh");
    script.args(["-c", r#""$0" call pid 3>&1 >"$1""#]).arg(&world.program).arg(world.marker("pid"));
    script.env("NUAWS_RUNTIME_DIR", world.run_folder()).stdin(Stdio::null());
    let since = std::time::Instant::now();
    text(&script.output().unwrap());
    assert!(since.elapsed() < Duration::from_secs(10));
    let pid: i32 = fs::read_to_string(world.marker("pid")).unwrap().parse().unwrap();
    assert!(is_alive(pid), "the daemon still runs");
}

fn administration() {
    let world = World::new();
    let place = world.place();
    assert_eq!(client::status(&place).unwrap(), None);
    assert_eq!(client::stop(&place).unwrap(), Stopped::Nobody);
    assert!(client::last_lines(&place, 5).unwrap().is_empty());

    let pid = world.number("call pid");
    let busy = world.start("call sleep 700");
    until("busy", || world.status().unwrap().calls == 1);
    let status = world.status().unwrap();
    assert_eq!((status.pid as i32, status.calls, status.served), (pid, 1, 1));
    assert_eq!(status.version, env!("CARGO_PKG_VERSION"));
    assert_eq!(status.socket, place.socket().display().to_string());
    assert_eq!(status.idle, 20_000);
    assert!(status.memory.unwrap() > 1 << 20);

    // It ends what it has begun, and takes nothing more.
    let late = world.marker("late");
    world.start(&format!("call linger {}", late.display())).wait().unwrap();
    assert_eq!(client::stop(&place).unwrap(), Stopped::Drained);
    assert!(late.exists(), "what the daemon had is not gone yet");
    assert_eq!(text(&busy.wait_with_output().unwrap()), "asleep");
    until("gone", || !is_alive(pid));
    assert_eq!(client::status(&place).unwrap(), None);
    let lines = client::last_lines(&place, 2).unwrap();
    assert!(lines[1].ends_with(" left"), "{lines:?}");
    assert_eq!(lines.len(), 2);

    let world = world.with("NUAWS_TEST_PATIENCE", "200");
    let left = world.marker("left");
    let pid = world.number("call pid");
    let endless = world.start(&format!("call sleep 60000 {}", left.display()));
    until("busy", || world.status().unwrap().calls == 1);
    assert_eq!(client::stop(&place).unwrap(), Stopped::Cut(1));
    until("gone", || !is_alive(pid));
    assert_eq!(endless.wait_with_output().unwrap().status.code(), Some(crate::host::BROKEN.into()));
    until_there(&left);
}
