//! The daemon's side of a command line: the one engine of all calls, and each answer written to its client.

use std::convert::Infallible;
use std::path::PathBuf;
use std::sync::Arc;

use bytes::Bytes;
use tokio::sync::mpsc::Receiver;
use tokio::task::JoinSet;

use super::job::{Context, Ended, Job, Refused, end, fail, refuse, timed};
use super::stdin::Stdin;
use crate::bulk::Ask;
use crate::daemon::{Elsewhere, Host, Input, Reply};
use crate::environment::Environment;
use crate::error::CallError;
use crate::invocation::Engine;
use crate::outlet::{Gone, Stop};
use crate::output::{Format, Writer};
use crate::progress::{self, Progress, Told};
use crate::stdout::{self, Message};
use crate::wire::{Call, End};

/// Runs command lines for everybody, with what was kept from those before.
#[derive(Debug)]
pub struct Resident {
    engine: Arc<Engine>,
    /// This process's variables.
    own: Environment,
}

impl Resident {
    /// Over this engine.
    pub fn new(engine: Engine) -> Resident {
        Resident { engine: Arc::new(engine), own: Environment::of_process() }
    }
}

impl Host for Resident {
    async fn run(&self, call: Call, input: Input, reply: Reply) -> Result<End, Elsewhere> {
        let folder = PathBuf::from(&call.folder);
        let environment = Environment::of_caller(call.vars, &folder);
        // What is only about kept answers and figures reaches no network.
        let stays = match &call.words[..] {
            [first, ..] if first == "stats" => true,
            [first, second, ..] => first == "cache" && second != "warm",
            _ => false,
        };
        if !stays && !environment.network().eq(self.own.network()) {
            return Err(Elsewhere("the daemon was started with other proxies or certificates".to_owned()));
        }
        let ask = super::can_ask(&call.words, call.terminal.stderr).then(|| {
            let reply = reply.clone();
            Ask::new(move |question| {
                let reply = reply.clone();
                async move { reply.ask(question).await }
            })
        });
        let (words, engine) = (call.words, self.engine.clone());
        let read = move |stdin| {
            let job = Job::read(&words, Context { engine, environment, folder, stdin, ask });
            (job, words)
        };
        // What is piped in blocks whoever reads it.
        let (job, words) = match call.piped {
            true => tokio::task::spawn_blocking(move || read(Stdin::new(input))).await.map_err(|_| lost())?,
            false => read(Stdin::none()),
        };
        match job {
            Ok(job) => Ok(answer(job, call.terminal.stderr, &reply).await),
            Err(Refused::Failed(error, format)) => {
                let mut writer = Writer::new(Vec::new(), format);
                let ended = fail(&error, &mut writer);
                Ok(give(writer, ended, &reply).await)
            }
            Err(Refused::Words(error)) => {
                let mut writer = Writer::new(Vec::new(), Format::Frames);
                match refuse(&error, &words, &mut writer) {
                    Some(ended) => Ok(give(writer, ended, &reply).await),
                    None => Err(Elsewhere("the words are for a person".to_owned())),
                }
            }
            Err(Refused::Elsewhere) => Err(Elsewhere("the daemon does not run this command".to_owned())),
        }
    }
}

/// Runs a job, and writes what it answers to the client as it comes; where it is `watched`, also how far it is.
async fn answer(mut job: Job, watched: bool, reply: &Reply) -> End {
    let (warnings, timing) = (std::mem::take(&mut job.warnings), job.timing.clone());
    let (pipe, frames) = stdout::pipe();
    let told = pipe.told();
    let mut pipe = pipe.for_hasty(job.streams);
    let mut writer = Writer::new(Vec::new(), job.format).passing(job.streams);
    // A task of its own, so that one page is read while another is written; it ends with this one.
    let mut work = JoinSet::new();
    work.spawn(async move { job.run(&mut pipe).await });
    let written = tokio::select! {
        written = write(frames, &mut writer, reply) => written,
        never = tell(told, reply), if watched => match never {},
    };
    let outcome = match written {
        Err(Gone) => Err(Stop::Gone),
        Ok(()) => match work.join_next().await {
            Some(Ok(outcome)) => outcome,
            _ => Err(CallError::not_sent("Internal", "the engine stopped").help("please report this").into()),
        },
    };
    let ended = end(outcome, &mut writer);
    let ended = timed(Ended { text: warnings + &ended.text, ..ended }, timing);
    give(writer, ended, reply).await
}

async fn write(mut frames: Receiver<Message>, writer: &mut Writer<Vec<u8>>, reply: &Reply) -> Result<(), Gone> {
    while let Some(message) = frames.recv().await {
        match message {
            Message::Frame(frame) => {
                // Memory takes everything.
                _ = writer.frame(&frame);
                reply.data(Bytes::from(std::mem::take(writer.get_mut()))).await?;
            }
            Message::Taken(answer) => {
                reply.settled().await?;
                // The engine may have ended meanwhile: nobody to tell.
                _ = answer.send(());
            }
            Message::Watch => reply.watch(),
        }
    }
    Ok(())
}

/// Says how far a call is whenever that has changed, and not too often.
async fn tell(told: Arc<Told>, reply: &Reply) -> Infallible {
    let mut last = Progress::default();
    loop {
        tokio::time::sleep(progress::TICK).await;
        let now = told.now();
        if now != last {
            reply.progress(now.clone());
            last = now;
        }
    }
}

async fn give(mut writer: Writer<Vec<u8>>, ended: Ended, reply: &Reply) -> End {
    // A client who has left needs no telling.
    _ = reply.data(Bytes::from(std::mem::take(writer.get_mut()))).await;
    End { code: ended.code, stderr: ended.text }
}

fn lost() -> Elsewhere {
    Elsewhere("the daemon lost the call".to_owned())
}
