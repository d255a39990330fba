//! A case: which reader, whose input, what bytes. Made from a seed and a number, or kept in a file.
//!
//! A file is one line, `<target> <subject>`, and the bytes behind it.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use fastrand::Rng;

use crate::bombs;
use crate::targets::{self, Target};

/// Cases that share their real services, whose models take time to unpack.
const BLOCK: u64 = 250;

#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) target: &'static Target,
    pub(crate) subject: String,
    pub(crate) bytes: Vec<u8>,
}

/// Where cases come from.
#[derive(Clone, Copy)]
pub(crate) enum Source {
    /// The fixed ones.
    Bombs,
    /// Good documents of a target, damaged.
    Damaged(&'static Target),
}

impl Source {
    /// The source of this name: a target, or `bombs`.
    pub(crate) fn find(name: &str) -> Result<Source> {
        match targets::find(name) {
            Some(target) => Ok(Source::Damaged(target)),
            None if name == "bombs" => Ok(Source::Bombs),
            None => {
                let known: Vec<&str> = targets::TARGETS.iter().map(|target| target.name).collect();
                anyhow::bail!("no target {name}; there are bombs, {}", known.join(", "))
            }
        }
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Source::Bombs => "bombs",
            Source::Damaged(target) => target.name,
        }
    }

    /// The `number`th case; none behind the last of those that end.
    pub(crate) fn case(self, seed: u64, number: u64) -> Option<Case> {
        match self {
            Source::Bombs => {
                let (target, subject, bytes) = bombs::nth(number)?;
                Some(Case { target: targets::find(target)?, subject, bytes })
            }
            Source::Damaged(target) => {
                let mut block = Rng::with_seed(seed ^ (number / BLOCK).wrapping_mul(0x9e37_79b9_7f4a_7c15));
                let mut rng = Rng::with_seed(seed ^ number.wrapping_mul(0xd134_2543_de82_ef95).rotate_left(17));
                let (subject, bytes) = (target.make)(&mut rng, &mut block);
                Some(Case { target, subject, bytes })
            }
        }
    }
}

impl Case {
    pub(crate) fn check(&self) -> Result<bool, String> {
        (self.target.check)(&self.subject, &self.bytes)
    }

    pub(crate) fn write(&self, path: &Path) -> Result<()> {
        let mut text = format!("{} {}\n", self.target.name, self.subject).into_bytes();
        text.extend(&self.bytes);
        fs::write(path, text).with_context(|| format!("cannot write {}", path.display()))
    }

    pub(crate) fn read(path: &Path) -> Result<Case> {
        let text = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
        let end =
            text.iter().position(|byte| *byte == b'\n').context("a case begins with a line that names its target")?;
        let line = std::str::from_utf8(&text[..end])?;
        let (target, subject) = line.split_once(' ').unwrap_or((line, ""));
        let target = targets::find(target).context("no such target")?;
        Ok(Case { target, subject: subject.to_owned(), bytes: text[end + 1..].to_vec() })
    }
}
