//! The line on standard error: drawn by a thread of its own while others work, and gone without a trace at the end.

use std::fs::File;
use std::io::{self, Write};
use std::sync::mpsc;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, Thread};
use std::time::{Duration, Instant};

use indicatif::{HumanBytes, HumanCount, ProgressBar, ProgressDrawTarget, ProgressStyle};
use tokio::sync::oneshot;

use super::{Progress, TICK, Told, is_foreground};
use crate::duration::shown;

/// Where it is known how much there will be.
const BAR: &str = "{spinner} {bar:16} {wide_msg}";
/// Where it is not.
const PLAIN: &str = "{spinner} {wide_msg}";

/// A line that is shown from a time on; cheap to clone. Nothing of it is seen before that.
#[derive(Debug, Clone, Default)]
pub struct Line {
    shown: Arc<Mutex<Option<Shown>>>,
    pause: Arc<Pause>,
}

/// Whether the terminal is needed for something else.
#[derive(Debug, Default)]
struct Pause {
    state: Mutex<Paused>,
    cleared: Condvar,
}

#[derive(Debug, Default)]
struct Paused {
    wanted: bool,
    drawn: bool,
}

impl Pause {
    fn state(&self) -> MutexGuard<'_, Paused> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The thread that draws.
#[derive(Debug)]
struct Shown {
    /// Dropping it ends the drawing.
    over: oneshot::Sender<()>,
    /// Ends when the line is gone.
    gone: mpsc::Receiver<()>,
    thread: Thread,
}

impl Line {
    /// None at all.
    pub fn none() -> Line {
        Line::default()
    }

    /// A line on standard error that shows what was `told`. `after` says how long from now, on the thread that draws:
    /// looking settings up is not to hold up the call. Where it says never, or there is no thread to be had, none.
    pub fn start(told: Arc<Told>, after: impl FnOnce() -> Option<Duration> + Send + 'static) -> Line {
        let (over, ended) = oneshot::channel();
        let (here, gone) = mpsc::channel();
        let since = Instant::now();
        let pause = Arc::<Pause>::default();
        let paused = pause.clone();
        let thread = thread::Builder::new().name("progress".into()).spawn(move || {
            if let Some(after) = after() {
                draw(since, after, &told, &paused, ended, here);
            }
        });
        let shown = thread.ok().map(|thread| Shown { over, gone, thread: thread.thread().clone() });
        Line { shown: Arc::new(Mutex::new(shown)), pause }
    }

    /// Does something that needs the terminal, the line taken away meanwhile.
    pub fn without<T>(&self, work: impl FnOnce() -> T) -> T {
        let mut state = self.pause.state();
        state.wanted = true;
        drop(self.pause.cleared.wait_while(state, |state| state.drawn).unwrap_or_else(PoisonError::into_inner));
        let done = work();
        self.pause.state().wanted = false;
        done
    }

    /// Takes the line away for good. It is gone when this returns.
    pub fn finish(&self) {
        let shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(Shown { over, gone, thread }) = shown {
            drop(over);
            thread.unpark();
            // Nothing is sent: it ends.
            _ = gone.recv();
        }
    }
}

/// Standard output with a [`Line`] before it, which goes when something is to be seen there.
#[derive(Debug)]
pub struct Curtain<W> {
    out: W,
    line: Option<Line>,
}

impl<W> Curtain<W> {
    /// Before `out`. Where that is no terminal the line may stay.
    pub fn new(out: W, is_terminal: bool, line: Line) -> Curtain<W> {
        Curtain { out, line: Some(line).filter(|_| is_terminal) }
    }
}

impl<W: Write> Write for Curtain<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if let Some(line) = self.line.take() {
            line.finish();
        }
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// Draws from `after` on until `over`, then drops `here`. Ctrl-C takes the line away and ends the process.
fn draw(
    since: Instant,
    after: Duration,
    told: &Told,
    pause: &Pause,
    mut over: oneshot::Receiver<()>,
    here: mpsc::Sender<()>,
) {
    while let Some(left) = after.checked_sub(since.elapsed()).filter(|left| !left.is_zero()) {
        thread::park_timeout(left);
        if over.try_recv() != Err(oneshot::error::TryRecvError::Empty) {
            return;
        }
    }
    // Most calls have ended by now: the others can afford it.
    let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else { return };
    runtime.block_on(async {
        let interrupted = tokio::signal::ctrl_c();
        tokio::pin!(interrupted);
        let mut ticks = tokio::time::interval(TICK);
        let mut bar = None;
        loop {
            tokio::select! {
                biased;
                _ = &mut over => break,
                _ = &mut interrupted => {
                    drop(bar);
                    // What a shell gives for a program that Ctrl-C ended.
                    std::process::exit(130);
                }
                // In the background the terminal is another's.
                _ = ticks.tick() => {
                    let mut state = pause.state();
                    if state.wanted {
                        bar = None;
                    } else if is_foreground() {
                        bar = bar.or_else(Bar::stderr);
                        if let Some(bar) = &bar {
                            bar.show(&told.now(), since.elapsed());
                            // What others write meanwhile, if only `^C`, goes over the line and not behind it.
                            _ = io::stderr().write_all(b"\r");
                        }
                    }
                    state.drawn = bar.is_some();
                    pause.cleared.notify_all();
                }
            }
        }
        drop(bar);
        pause.state().drawn = false;
        pause.cleared.notify_all();
        drop(here);
        // The signal does nothing by itself any more.
        if interrupted.await.is_ok() {
            std::process::exit(130);
        }
    });
}

/// Our turn on the terminal: of several who have something to show on it at once, one does. None while another does.
fn turn() -> Option<Option<File>> {
    #[cfg(unix)]
    if let Ok(name) = rustix::termios::ttyname(io::stderr(), Vec::new())
        && let Ok(terminal) = File::open(std::path::Path::new(&*name.to_string_lossy()))
    {
        return match terminal.try_lock() {
            Err(std::fs::TryLockError::WouldBlock) => None,
            _ => Some(Some(terminal)),
        };
    }
    // Where one cannot tell it is ours.
    Some(None)
}

/// What is drawn; dropping it clears it away.
struct Bar {
    bar: ProgressBar,
    _turn: Option<File>,
}

impl Bar {
    /// On standard error, where it is our turn there.
    fn stderr() -> Option<Bar> {
        let turn = turn()?;
        Some(Bar { bar: ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr()), _turn: turn })
    }

    fn show(&self, progress: &Progress, elapsed: Duration) {
        let total = total(progress);
        let template = if total.is_some() { BAR } else { PLAIN };
        // Both are known to be good.
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.bar.set_style(style);
        }
        self.bar.set_message(message(progress, elapsed));
        self.bar.update(|state| {
            if let Some(total) = total {
                state.set_len(total);
            }
            state.set_pos(progress.items);
        });
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

/// How much there will be. What is less than what there is was no such number.
fn total(progress: &Progress) -> Option<u64> {
    progress.total.filter(|total| *total >= progress.items && *total > 0)
}

fn message(progress: &Progress, elapsed: Duration) -> String {
    let time = shown(Duration::from_secs(elapsed.as_secs()));
    if !progress.note.is_empty() {
        // A line break would make it more than one line, other controls more than a text.
        let note: String = progress.note.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
        return format!("{time}, attempt {}, {note}", progress.pages);
    }
    if (progress.items, progress.pages) == (0, 0) {
        return format!("{time}, no answer yet");
    }
    let amount = |number: u64| match progress.bytes {
        true => HumanBytes(number).to_string(),
        false => HumanCount(number).to_string(),
    };
    let rate = progress.items as f64 / elapsed.as_secs_f64().max(0.001);
    let total = total(progress);
    let mut parts = vec![time, amount(progress.items)];
    if let Some(total) = total {
        parts[1].push_str(&format!(" of {}", amount(total)));
    }
    if !progress.bytes {
        parts[1].push_str(" items");
    }
    if progress.failed > 0 {
        parts.push(format!("{} failed", HumanCount(progress.failed)));
    }
    if progress.pages > 0 {
        parts.push(format!("{} page{}", HumanCount(progress.pages), if progress.pages == 1 { "" } else { "s" }));
    }
    parts.push(format!("{}/s", amount(rate as u64)));
    if let Some(total) = total.filter(|_| rate > 0.0) {
        let left = (total - progress.items) as f64 / rate;
        // Beyond a year it is no forecast.
        if left < 3e7 {
            parts.push(format!("{} left", shown(Duration::from_secs(left.ceil() as u64))));
        }
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use indicatif::{InMemoryTerm, TermLike as _};

    use super::*;

    fn listing(items: u64, pages: u64, total: Option<u64>) -> Progress {
        Progress { items, pages, total, ..Progress::default() }
    }

    #[test]
    fn what_is_said() {
        let said = |progress: &Progress, seconds: f64| message(progress, Duration::from_secs_f64(seconds));
        assert_eq!(said(&Progress::default(), 2.2), "2sec, no answer yet");
        assert_eq!(said(&listing(0, 1, None), 2.0), "2sec, 0 items, 1 page, 0/s");
        assert_eq!(said(&listing(0, 1, Some(9)), 2.0), "2sec, 0 of 9 items, 1 page, 0/s");
        assert_eq!(said(&listing(12_000, 12, None), 2.0), "2sec, 12,000 items, 12 pages, 6,000/s");
        assert_eq!(
            said(&listing(12_000, 12, Some(50_000)), 2.0),
            "2sec, 12,000 of 50,000 items, 12 pages, 6,000/s, 7sec left"
        );
        // A number that has turned out to be none of what there will be.
        assert_eq!(said(&listing(12_000, 12, Some(1000)), 2.0), "2sec, 12,000 items, 12 pages, 6,000/s");
        let failed = Progress { failed: 3, ..listing(1200, 0, None) };
        assert_eq!(said(&failed, 2.0), "2sec, 1,200 items, 3 failed, 600/s");
        let blob = Progress { bytes: true, ..listing(3 << 20, 0, Some(4 << 20)) };
        assert_eq!(said(&blob, 61.0), "1min 1sec, 3.00 MiB of 4.00 MiB, 50.36 KiB/s, 21sec left");
        let wait = Progress { note: "waiting for x: a\u{1b}[2J\nb".into(), ..listing(0, 2, None) };
        assert_eq!(said(&wait, 0.5), "0sec, attempt 2, waiting for x: a [2J b");
    }

    fn on(terminal: &InMemoryTerm) -> Bar {
        let target = ProgressDrawTarget::term_like_with_hz(Box::new(terminal.clone()), 255);
        Bar { bar: ProgressBar::with_draw_target(None, target), _turn: None }
    }

    #[test]
    fn it_is_one_line_that_fits_and_goes() {
        let terminal = InMemoryTerm::new(5, 60);
        terminal.write_line("before").unwrap();
        let bar = on(&terminal);
        bar.show(&listing(1000, 1, None), Duration::from_secs(2));
        let seen = terminal.contents();
        assert!(seen.starts_with("before\n") && seen.ends_with(" 2sec, 1,000 items, 1 page, 500/s"), "{seen:?}");
        thread::sleep(Duration::from_millis(20));
        let wait = Progress { note: "waiting for instance-running: ".repeat(9), ..Progress::default() };
        bar.show(&wait, Duration::from_secs(3));
        let seen = terminal.contents();
        assert_eq!(seen.lines().count(), 2, "{seen:?}");
        assert!(seen.contains(" 3sec, attempt 0, waiting for instance-running: wait"), "{seen:?}");
        drop(bar);
        assert_eq!(terminal.contents(), "before");
    }

    #[test]
    fn a_bar_where_it_is_known_how_much_there_will_be() {
        let terminal = InMemoryTerm::new(5, 100);
        let bar = on(&terminal);
        bar.show(&listing(25_000, 25, Some(50_000)), Duration::from_secs(2));
        let seen = terminal.contents();
        assert!(seen.ends_with("2sec, 25,000 of 50,000 items, 25 pages, 12,500/s, 2sec left"), "{seen:?}");
        assert!(seen.contains("████████") && seen.contains("░░░░░░░"), "{seen:?}");
    }

    #[test]
    fn a_line_that_is_not_due_is_gone_at_once() {
        let began = Instant::now();
        for after in [None, Some(Duration::from_secs(60))] {
            let line = Line::start(Arc::default(), move || after);
            assert_eq!(line.without(|| 7), 7);
            line.clone().finish();
            line.finish();
        }
        Line::none().finish();
        assert!(began.elapsed() < Duration::from_secs(5));
    }
}
