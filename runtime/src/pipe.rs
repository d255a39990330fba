//! Whether who reads a pipe of ours is still there, and has taken what was written.

use std::time::{Duration, Instant};

#[cfg(unix)]
pub use unix::{Heard, Taken, wait, wait_until_left, wait_until_taken};

/// How long a reader who has taken everything may think before the next page is fetched.
const GRACE: Duration = Duration::from_millis(4);
/// The pause between two looks at a pipe that is being emptied; it doubles up to [`LONGEST_PAUSE`].
const PAUSE: Duration = Duration::from_micros(500);
/// The pause once a reader plainly has other things to do.
const LONGEST_PAUSE: Duration = Duration::from_millis(16);

#[cfg(unix)]
mod unix {
    use std::os::fd::{AsFd, BorrowedFd};

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::fs::{FileType, fstat};

    use super::{Duration, GRACE, Instant, LONGEST_PAUSE, PAUSE};

    const GONE: PollFlags = PollFlags::ERR.union(PollFlags::HUP);

    /// What happened first.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Heard {
        /// Something can be read, if only the end.
        Something,
        /// Who reads the pipe has left.
        Left,
        /// Nothing.
        Nothing,
    }

    /// Waits until something can be read from `source` or the reader of `pipe` has left; for at most so long.
    pub fn wait(source: BorrowedFd<'_>, pipe: Option<BorrowedFd<'_>>, most: Option<Duration>) -> Heard {
        let until = most.map(|most| Instant::now() + most);
        loop {
            let mut watched = vec![PollFd::from_borrowed_fd(source, PollFlags::IN)];
            watched.extend(pipe.map(|pipe| PollFd::from_borrowed_fd(pipe, PollFlags::empty())));
            let left = until.map(|until| until.saturating_duration_since(Instant::now()));
            match poll(&mut watched, left.map(timespec).as_ref()) {
                Ok(0) => return Heard::Nothing,
                Ok(_) if watched.get(1).is_some_and(|pipe| pipe.revents().intersects(GONE)) => return Heard::Left,
                Ok(_) => return Heard::Something,
                Err(rustix::io::Errno::INTR) => {}
                // Reading will tell.
                Err(_) => return Heard::Something,
            }
        }
    }

    /// Waits until the reader has closed the pipe; for a file that is never.
    pub fn wait_until_left(pipe: impl AsFd) {
        loop {
            let mut watched = [PollFd::new(&pipe, PollFlags::empty())];
            match poll(&mut watched, None) {
                Ok(_) if watched[0].revents().intersects(GONE) => return,
                Ok(_) | Err(rustix::io::Errno::INTR) => {}
                Err(_) => std::thread::park(),
            }
        }
    }

    /// How waiting for a reader ended.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Taken {
        /// It has taken everything.
        All,
        /// It has left.
        Left,
        /// The other end of the source was closed.
        Ended,
    }

    /// Waits until the pipe is empty and its reader has had a moment to close it, unless the reader does, or the other
    /// end of `source`. Anything but a pipe has no queue to ask about, and there is nothing to wait for: what a
    /// file or a terminal answers counts other bytes.
    pub fn wait_until_taken(pipe: impl AsFd, source: Option<BorrowedFd<'_>>) -> Taken {
        if !fstat(&pipe).is_ok_and(|found| FileType::from_raw_mode(found.st_mode) == FileType::Fifo) {
            return Taken::All;
        }
        let mut pause = PAUSE;
        let mut drained: Option<Instant> = None;
        loop {
            let mut watched = vec![PollFd::new(&pipe, PollFlags::empty())];
            watched.extend(source.map(|source| PollFd::from_borrowed_fd(source, PollFlags::empty())));
            if poll(&mut watched, Some(&timespec(pause))).is_err_and(|error| error != rustix::io::Errno::INTR) {
                return Taken::All;
            }
            if watched[0].revents().intersects(GONE) {
                return Taken::Left;
            }
            if watched.get(1).is_some_and(|source| source.revents().intersects(GONE)) {
                return Taken::Ended;
            }
            match rustix::io::ioctl_fionread(&pipe) {
                Ok(0) => match drained {
                    Some(since) if since.elapsed() >= GRACE => return Taken::All,
                    Some(_) => {}
                    None => (drained, pause) = (Some(Instant::now()), PAUSE),
                },
                Ok(_) => (drained, pause) = (None, (pause * 2).min(LONGEST_PAUSE)),
                Err(_) => return Taken::All,
            }
        }
    }

    fn timespec(time: Duration) -> Timespec {
        Timespec { tv_sec: time.as_secs() as i64, tv_nsec: time.subsec_nanos().into() }
    }
}

#[cfg(test)]
#[cfg(unix)]
mod tests {
    use std::io::{Read as _, Write as _, pipe};
    use std::os::fd::AsFd as _;
    use std::thread;

    use super::*;

    #[test]
    fn a_reader_who_leaves_is_noticed() {
        let (reader, writer) = pipe().unwrap();
        let (silent, _open) = pipe().unwrap();
        let watch = |most| wait(silent.as_fd(), Some(writer.as_fd()), Some(most));
        assert_eq!(watch(Duration::from_millis(5)), Heard::Nothing);
        drop(reader);
        assert_eq!(watch(Duration::from_secs(60)), Heard::Left);
        assert_eq!(wait_until_taken(&writer, None), Taken::Left);
    }

    #[test]
    fn something_to_read_is_heard() {
        let (source, mut other) = pipe().unwrap();
        other.write_all(b"x").unwrap();
        assert_eq!(wait(source.as_fd(), None, None), Heard::Something);
    }

    #[test]
    fn taken_is_when_the_pipe_is_empty() {
        let (mut reader, mut writer) = pipe().unwrap();
        writer.write_all(b"row").unwrap();
        let taking = thread::spawn(move || {
            let before = Instant::now();
            assert_eq!(wait_until_taken(&writer, None), Taken::All);
            before.elapsed()
        });
        thread::sleep(Duration::from_millis(30));
        let mut row = [0; 3];
        reader.read_exact(&mut row).unwrap();
        assert!(taking.join().unwrap() >= Duration::from_millis(30) + GRACE - PAUSE);
    }

    #[test]
    fn a_file_is_taken_at_once_and_a_source_that_ends_ends_the_wait() {
        let (reader, mut writer) = pipe().unwrap();
        writer.write_all(b"never read").unwrap();
        let (ours, theirs) = std::os::unix::net::UnixStream::pair().unwrap();
        drop(theirs);
        assert_eq!(wait_until_taken(&writer, Some(ours.as_fd())), Taken::Ended);
        drop(reader);
        let mut file = tempfile::tempfile().unwrap();
        file.write_all(b"x").unwrap();
        assert_eq!(wait_until_taken(&file, None), Taken::All);
    }
}
