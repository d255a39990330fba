//! Those who should not be here, and those who speak badly.

use std::fs;
use std::io::{Read as _, Write as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::net::{UnixListener, UnixStream};
use std::os::unix::process::CommandExt as _;
use std::time::Duration;

use nuaws_rt::wire::{self, Call, Code, Frame, Kind, Raw};

use crate::host::HERE;
use crate::world::{World, copy, stderr, text, until};

crate::tests![
    files_are_for_us_alone,
    another_user_gets_nothing,
    another_users_daemon_is_not_ours,
    nothing_given_to_a_call_is_in_the_log,
    who_speaks_badly_is_refused_and_nobody_else_notices,
    who_says_nothing_does_not_matter,
    another_version_is_told_so,
];

/// A user who is nobody here.
const STRANGER: u32 = 65_534;

fn files_are_for_us_alone() {
    let world = World::new();
    world.number("call pid");
    let place = world.place();
    let mode = |path: &std::path::Path| fs::symlink_metadata(path).unwrap().mode() & 0o777;
    assert_eq!(mode(place.folder()), 0o700);
    for file in fs::read_dir(place.folder()).unwrap() {
        let path = file.unwrap().path();
        assert_eq!(mode(&path), 0o600, "{path:?}");
    }
    for path in [place.socket(), place.lock(), place.start_lock(), place.log()] {
        assert!(path.exists(), "{path:?}");
    }
}

/// Whether tests may act as somebody else.
fn is_root() -> bool {
    let root = rustix::process::geteuid().is_root();
    if !root {
        eprintln!("skipped: only root can be another user");
    }
    root
}

fn another_user_gets_nothing() {
    if !is_root() {
        return;
    }
    let mut world = World::new();
    world.program = passable(&world);
    let calls = world.number("call calls");
    let place = world.place();
    let knock = || {
        let mut command = world.command(&format!("knock {}", place.socket().display()));
        text(&command.uid(STRANGER).output().unwrap())
    };
    assert_eq!(knock(), "PermissionDenied\nPermissionDenied\n");
    // Even if everything were open.
    open(&world);
    fs::set_permissions(place.folder(), fs::Permissions::from_mode(0o777)).unwrap();
    fs::set_permissions(place.socket(), fs::Permissions::from_mode(0o777)).unwrap();
    assert_eq!(knock(), "connected, 0 bytes\nPermissionDenied\n");
    let output = world.command("call calls").uid(STRANGER).output().unwrap();
    assert_eq!(output.status.code(), Some(HERE.into()), "{}", stderr(&output));
    assert!(output.stdout.is_empty());
    until("refused", || world.log().contains("another user is at the other end"));
    assert_eq!(world.number("call calls"), calls + 1);
}

fn another_users_daemon_is_not_ours() {
    if !is_root() {
        return;
    }
    let mut world = World::new();
    world.program = passable(&world);
    open(&world);
    let folder = world.run_folder();
    fs::create_dir(&folder).unwrap();
    chown(&folder, Some(STRANGER), Some(STRANGER)).unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o700)).unwrap();
    // As a stranger puts it there, who knows where we look: a daemon that would like to hear our variables.
    let mut stranger = world.command("daemon run").uid(STRANGER).spawn().unwrap();
    until("listening", || world.place().socket().exists() || stranger.try_wait().unwrap().is_some());
    assert!(world.place().socket().exists(), "the stranger's daemon does not run");
    let output = world.command("call tell").env("AWS_SECRET_ACCESS_KEY", "secret").output().unwrap();
    stranger.kill().unwrap();
    stranger.wait().unwrap();
    assert_eq!(output.status.code(), Some(HERE.into()));
    assert!(stderr(&output).contains("not a folder of this user"), "{}", stderr(&output));
}

/// The program where a stranger can run it.
fn passable(world: &World) -> std::path::PathBuf {
    let program = world.folder.path().join("program");
    copy(&world.program, &program);
    open(world);
    program
}

fn open(world: &World) {
    fs::set_permissions(world.folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
}

fn nothing_given_to_a_call_is_in_the_log() {
    let world = World::new();
    let mut command = world.command("call tell --params hush-one");
    command.env("AWS_SECRET_ACCESS_KEY", "hush-two");
    assert!(text(&command.output().unwrap()).contains("hush-two"));
    assert!(world.pipe("call cat", b"hush-three").status.success());
    assert!(world.pipe("call hush@four", b"").status.code() == Some(2));
    world.call("call fail");
    until("logged", || world.log().contains("call fail: code 7"));
    assert!(world.log().contains("call tell: code 0"), "{}", world.log());
    assert!(!world.log().contains("hush"), "{}", world.log());
}

/// A connection without a client: what is said is the test's.
struct Raws {
    stream: UnixStream,
    buffer: Vec<u8>,
}

impl Raws {
    fn open(world: &World) -> Raws {
        let stream = UnixStream::connect(world.place().socket()).unwrap();
        stream.set_read_timeout(Some(crate::world::LONG)).unwrap();
        let mut raws = Raws { stream, buffer: Vec::new() };
        assert!(matches!(raws.hear(), Some(Frame::Hello(_))));
        raws
    }

    fn say(&mut self, frame: &Frame) {
        let mut bytes = Vec::new();
        wire::encode(frame, &mut bytes).unwrap();
        // The daemon may have had enough.
        _ = self.stream.write_all(&bytes);
    }

    fn begin(&mut self, world: &World, words: &str, piped: bool) {
        self.say(&Frame::Hello(world.place().build().hello()));
        let words = words.split(' ').map(str::to_owned).collect();
        self.say(&Frame::Call(Call { words, piped, ..Call::default() }));
    }

    /// The next frame; none at the end.
    fn hear(&mut self) -> Option<Frame> {
        loop {
            if let Some(raw) = wire::first(&self.buffer).unwrap() {
                let (frame, length) = (wire::decode(raw).unwrap(), raw.length());
                self.buffer.drain(..length);
                return Some(frame);
            }
            let mut more = [0; 4096];
            match self.stream.read(&mut more) {
                Ok(0) => return None,
                Ok(read) => self.buffer.extend_from_slice(&more[..read]),
                Err(error) if error.kind() == std::io::ErrorKind::ConnectionReset => return None,
                Err(error) => panic!("{error}"),
            }
        }
    }
}

fn who_speaks_badly_is_refused_and_nobody_else_notices() {
    let world = World::new();
    let pid = world.number("call pid");
    let head = |length: u32, kind: u8| [&length.to_le_bytes()[..], &[kind]].concat();
    let garbage: [Vec<u8>; 6] = [
        b"GET / HTTP/1.1\r\n\r\n".to_vec(),
        vec![0xff; 64],
        head(u32::MAX, Kind::Call as u8),
        head(3, Kind::Hello as u8).into_iter().chain([0xdf, 0xff, 0xff]).collect(),
        head(5, Kind::Data as u8).into_iter().chain(*b"early").collect(),
        head(0, 77),
    ];
    for bytes in garbage {
        let mut raws = Raws::open(&world);
        raws.stream.write_all(&bytes).unwrap();
        let Some(Frame::Refusal(refusal)) = raws.hear() else { panic!("{bytes:?}") };
        assert_eq!(refusal.code, Code::Malformed);
        assert_eq!(raws.hear(), None);
    }
    // More than there is credit for; acknowledging what was never sent; a frame that is only for clients.
    let beyond: Vec<Frame> = (0..8).map(|_| Frame::Data(vec![0; wire::CHUNK].into())).collect();
    for frames in [beyond, vec![Frame::Ack(7)], vec![Frame::Settle]] {
        let mut raws = Raws::open(&world);
        raws.begin(&world, "call sleep 60000", true);
        assert_eq!(raws.hear(), Some(Frame::Data("asleep".into())));
        frames.iter().for_each(|frame| raws.say(frame));
        assert_eq!(raws.hear(), None);
    }
    until("ended", || world.status().unwrap().calls == 0);
    assert_eq!(world.number("call pid"), pid);
}

fn who_says_nothing_does_not_matter() {
    let world = World::new();
    let pid = world.number("call pid");
    let silent: Vec<_> = (0..50).map(|_| Raws::open(&world)).collect();
    assert_eq!(world.number("call pid"), pid);
    drop(silent);
    // Half a frame, and then nothing.
    let mut raws = Raws::open(&world);
    raws.stream.write_all(&[200, 0, 0]).unwrap();
    raws.stream.shutdown(std::net::Shutdown::Write).unwrap();
    assert_eq!(raws.hear(), None);
}

fn another_version_is_told_so() {
    let world = World::new();
    world.number("call pid");
    let mut raws = Raws::open(&world);
    let hello = wire::Hello { wire: wire::VERSION + 1, version: "99.0.0".into(), ..world.place().build().hello() };
    raws.say(&Frame::Hello(hello.clone()));
    // A call as that version may have it.
    raws.stream.write_all(&[1, 0, 0, 0, Kind::Call as u8, 0xc0]).unwrap();
    let Some(Frame::Refusal(refusal)) = raws.hear() else { panic!("not refused") };
    assert_eq!(refusal.code, Code::Version);

    // And the other way round: what listens here is not what we think.
    let other = World::new();
    let place = other.place();
    place.secure().unwrap();
    let listener = UnixListener::bind(place.socket()).unwrap();
    let stranger = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut bytes = Vec::new();
        wire::encode(&Frame::Hello(hello), &mut bytes).unwrap();
        stream.write_all(&bytes).unwrap();
        let mut heard = Vec::new();
        stream.read_to_end(&mut heard).unwrap();
        heard
    });
    let output = other.call("call tell");
    assert_eq!(output.status.code(), Some(HERE.into()));
    assert!(stderr(&output).contains("nuaws 99.0.0 and speaks otherwise"), "{}", stderr(&output));
    assert_eq!(stranger.join().unwrap(), b"", "it is told nothing");

    // A newer one asks an older one to leave, in whatever version it speaks.
    let mut raws = Raws::open(&world);
    raws.say(&Frame::Hello(wire::Hello { wire: 7, version: "0.0.1".into(), ..world.place().build().hello() }));
    raws.say(&Frame::Drain);
    assert_eq!(raws.hear(), None);
    std::thread::sleep(Duration::from_millis(100));
    assert!(world.status().is_some(), "it is older");
    let mut raws = Raws::open(&world);
    raws.say(&Frame::Hello(wire::Hello { wire: 7, version: "99.0.0".into(), ..world.place().build().hello() }));
    raws.say(&Frame::Drain);
    until("left", || world.log().ends_with(" left\n"));
    let empty = Raw { kind: Kind::Drain, payload: &[] };
    assert_eq!(wire::decode(empty), Ok(Frame::Drain));
}
