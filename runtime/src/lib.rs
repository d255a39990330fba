//! The engine behind every generated command.
//!
//! One way through, top to bottom: [`cli`] reads a call. [`client`] hands it to the user's [`daemon`], which runs the same
//! work as a process without one. [`invocation`] finds the model, has the parameters checked by [`input`] and puts a
//! [`call`] together; [`bulk`] makes many of rows that are piped in, [`targets`] of one for many regions and accounts, and
//! [`split`] of one listing. [`pager`] follows pages, [`answers`] gives what is kept or on its way, [`store`] keeps it,
//! [`permits`] say how many requests may be under way, [`transport`] signs and sends, [`endpoint`] says where to, [`codec`]
//! turns values into wire bytes and wire bytes into rows, [`stdout`] hands them to the reader, [`stats`] counts. [`mock`]
//! answers in AWS's place at the HTTP connector. A module never imports one above it; `cargo xtask tidy` checks the order.

pub mod acceptor;
pub mod advice;
pub mod aggregate;
pub mod answers;
pub mod batches;
pub mod body;
pub mod bulk;
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
pub mod s3;
pub mod session;
pub mod settings;
pub mod sink;
pub mod split;
pub mod stats;
pub mod stdout;
pub mod store;
mod streams;
pub mod targets;
pub mod transport;
mod uplink;
pub mod value;
pub mod waiter;
pub mod wire;
