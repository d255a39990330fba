//! AWS service models as typed data.
//!
//! What lives here: reading Smithy JSON AST ([`ast`]), converting botocore's form into it ([`botocore`]), resolving
//! one service's shapes with typed traits ([`model`], [`traits`]), what an operation answers ([`result`]), the spelling
//! of names ([`names`]), which flags they make ([`flags`]), our own facts over AWS's ([`overlay`]), which changes show in
//! which answers ([`kinds`]) and which operations take many items at once ([`batch`]). What may not: I/O, async, anything
//! that knows of a network.

pub mod ast;
pub mod batch;
pub mod botocore;
pub mod flags;
pub mod kinds;
pub mod model;
pub mod names;
pub mod overlay;
pub mod result;
pub mod traits;

pub use model::{Kind, Member, ModelError, Service, Shape, ShapeId};
