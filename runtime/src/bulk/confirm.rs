//! Whether many changes at once are meant: asked of a person at a terminal, and of nobody else.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use crate::error::CallError;

/// The future of an answer.
type Answer = Pin<Box<dyn Future<Output = bool> + Send>>;

/// How a person is asked a question that is answered by yes or no; cheap to clone.
#[derive(Clone)]
pub struct Ask(Arc<dyn Fn(String) -> Answer + Send + Sync>);

impl fmt::Debug for Ask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Ask")
    }
}

impl Ask {
    /// Asks by this.
    pub fn new<F>(ask: impl Fn(String) -> F + Send + Sync + 'static) -> Ask
    where
        F: Future<Output = bool> + Send + 'static,
    {
        Ask(Arc::new(move |question| Box::pin(ask(question))))
    }

    /// Whether the answer is yes.
    pub(super) async fn is_meant(&self, question: String) -> bool {
        (self.0)(question).await
    }
}

/// What is asked about.
#[derive(Debug, Clone, Copy)]
pub(super) struct Change<'a> {
    pub service: &'a str,
    pub operation: &'a str,
    /// `operation` as a command has it.
    pub command: &'a str,
    /// So many rows, and more are there.
    pub above: usize,
}

impl Change<'_> {
    /// As a question.
    pub(super) fn question(self) -> String {
        format!("nuaws: {} {} for more than {} rows?", self.service, self.command, self.above)
    }

    /// That nobody can be asked.
    pub(super) fn needs_yes(self) -> CallError {
        let Change { service, command, above, .. } = self;
        let message = format!("{service} {command} changes something, for more than {above} rows");
        let error = CallError::not_sent("NeedsYes", message).flag("yes").of(service, self.operation);
        error.help(format!(
            "--yes says that this is meant, `… | nuaws {service} {command} --confirm-above N` from how many rows on to ask, \
             and --dry-run shows the requests"
        ))
    }

    /// That it is not meant.
    pub(super) fn refused(self) -> CallError {
        let error = CallError::not_sent("Refused", "not confirmed").of(self.service, self.operation);
        error.help("nothing was sent")
    }
}
