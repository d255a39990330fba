//! The engine behind every generated command.
//!
//! One way through, top to bottom: [`cli`] reads a call, [`invocation`] finds the model, has the parameters checked by
//! [`input`] and puts a [`call`] together, [`pager`] follows its pages, [`transport`] signs and sends, [`endpoint`] says
//! where to, [`codec`] turns values into wire bytes and wire bytes into rows, [`stdout`] hands them to the reader.
//! [`mock`] answers in AWS's place at the HTTP connector. A module never imports one above it; `cargo xtask tidy` checks
//! the order.

pub mod acceptor;
pub mod advice;
pub mod answers;
pub mod body;
pub mod call;
pub mod cli;
pub mod client;
pub mod codec;
pub mod copies;
pub mod customizations;
pub mod daemon;
pub mod duration;
pub mod endpoint;
pub mod environment;
pub mod error;
pub mod feed;
pub mod flights;
pub mod input;
pub mod invocation;
pub mod listing;
pub mod local;
pub mod locate;
pub mod mock;
pub mod outlet;
pub mod output;
mod pace;
pub mod pager;
pub mod params;
pub mod permits;
pub mod pipe;
pub mod place;
pub mod plan;
pub mod presign;
pub mod progress;
pub mod query;
pub mod regions;
pub mod s3;
pub mod session;
pub mod settings;
pub mod sink;
pub mod stdout;
pub mod store;
mod streams;
pub mod transport;
mod uplink;
pub mod value;
pub mod waiter;
pub mod wire;
