//! Many calls at once; and, in a release build and when asked for, how long things take.

use std::io::{Read as _, Write as _};
use std::os::unix::net::UnixStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use libtest_mimic::Trial;
use nuaws_rt::wire::{self, Call, Frame, Kind};

use crate::world::World;

pub(crate) fn tests() -> Vec<Trial> {
    let measure = |name: &str, test: fn()| {
        let run = move || {
            test();
            Ok(())
        };
        Trial::test(name, run).with_ignored_flag(true)
    };
    let mut tests = crate::trials(&[
        ("five_hundred_calls_at_once", five_hundred_calls_at_once),
        ("five_hundred_readers_who_pause", five_hundred_readers_who_pause),
    ]);
    tests.push(measure("measure_a_call", measure_a_call));
    tests.push(measure("measure_a_gigabyte", measure_a_gigabyte));
    tests.push(measure("measure_a_start", measure_a_start));
    tests
}

fn five_hundred_calls_at_once() {
    let world = World::new();
    world.number("call pid");
    let mut streams = open(&world, "call sleep 1500");
    crate::world::until("all are here", || world.status().unwrap().calls == 500);
    let memory = world.status().unwrap().memory.unwrap();
    assert!(memory < 100 << 20, "{memory} bytes");
    for stream in &mut streams {
        let mut bytes = Vec::new();
        stream.read_to_end(&mut bytes).unwrap();
        let mut kinds = Vec::new();
        let mut rest = &bytes[..];
        while let Some(raw) = wire::first(rest).unwrap() {
            kinds.push(raw.kind);
            rest = &rest[raw.length()..];
        }
        assert_eq!(kinds, [Kind::Hello, Kind::Data, Kind::End]);
    }
    assert_eq!(world.status().unwrap().calls, 0);
    println!("500 calls: {:.1} MB", memory as f64 / 1e6);
}

fn five_hundred_readers_who_pause() {
    let world = World::new();
    world.number("call pid");
    let streams = open(&world, "call bytes 10000000 60000");
    let mut before = 0;
    crate::world::until("all are full", || {
        std::thread::sleep(Duration::from_millis(200));
        let status = world.status().unwrap();
        status.calls == 500 && std::mem::replace(&mut before, status.memory.unwrap()) == before
    });
    assert!(before < 200 << 20, "{before} bytes");
    println!("500 paused readers: {:.1} MB", before as f64 / 1e6);
    drop(streams);
    crate::world::until("all have left", || world.status().unwrap().calls == 0);
}

/// Five hundred clients that have asked and not listened yet.
fn open(world: &World, line: &str) -> Vec<UnixStream> {
    let mut opening = Vec::new();
    let words = line.split(' ').map(str::to_owned).collect();
    for frame in [Frame::Hello(world.place().build().hello()), Frame::Call(Call { words, ..Call::default() })] {
        wire::encode(&frame, &mut opening).unwrap();
    }
    let client = |_| {
        let mut stream = UnixStream::connect(world.place().socket()).unwrap();
        stream.write_all(&opening).unwrap();
        stream
    };
    (0..500).map(client).collect()
}

/// The middle of so many runs.
fn median(runs: usize, mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let since = Instant::now();
            run();
            since.elapsed()
        })
        .collect();
    times.sort();
    times[runs / 2]
}

fn measure_a_call() {
    let world = World::new();
    world.number("call pid");
    let call = median(1000, || {
        let child = world.command("call pid").stdout(Stdio::null()).stderr(Stdio::null()).status();
        assert!(child.unwrap().success());
    });
    let spawn = median(1000, || {
        assert!(Command::new("true").stdin(Stdio::null()).status().unwrap().success());
    });
    let alone = median(1000, || {
        let child = world.command("knock /none").stdout(Stdio::null()).stderr(Stdio::null()).status();
        assert!(child.unwrap().success());
    });
    println!("forwarded call {call:?}, this program doing nothing {alone:?}, `true` {spawn:?}");
    println!("idle daemon: {:.1} MB", world.status().unwrap().memory.unwrap() as f64 / 1e6);
}

fn measure_a_gigabyte() {
    let world = World::new();
    world.number("call pid");
    for piece in [10_000, 65_536, 1 << 20] {
        let since = Instant::now();
        let mut child = world.start(&format!("call bytes {} {piece}", 1 << 30));
        let mut stdout = child.stdout.take().unwrap();
        let mut buffer = vec![0; 1 << 20];
        let mut total = 0;
        while let Ok(read @ 1..) = stdout.read(&mut buffer) {
            total += read;
        }
        assert_eq!(total, 1 << 30);
        assert!(child.wait().unwrap().success());
        println!("pieces of {piece}: {:.2} GB/s", total as f64 / 1e9 / since.elapsed().as_secs_f64());
    }
}

fn measure_a_start() {
    let first = median(30, || {
        let world = World::new();
        world.number("call pid");
    });
    println!("a call that starts its daemon: {first:?}");
}
