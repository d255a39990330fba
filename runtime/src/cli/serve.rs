//! `nuaws-rt mock serve`: the mock for any AWS client on this machine.

use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use tokio::net::TcpListener;

use crate::mock::{Server, Settings};

#[derive(Subcommand, Debug)]
pub(super) enum MockCommand {
    /// Answer any AWS client on this machine over HTTP, for all services at one address; NUAWS_MOCK_* say how
    Serve(ServeArgs),
}

#[derive(Args, Debug)]
pub(super) struct ServeArgs {
    /// Port on 127.0.0.1; 0 takes one that is free
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Answer for this service alone, by any of its names; may be given several times
    #[arg(long = "service", value_name = "SERVICE")]
    services: Vec<String>,
    /// Show the account that this file tells of, as NUAWS_MOCK_SCENARIO does
    #[arg(long, value_name = "FILE")]
    scenario: Option<String>,
}

/// Threads that answer: a benchmark's server must leave the machine to who is measured.
const WORKERS: usize = 2;

/// Says where it listens, and answers until the process is ended.
pub(super) fn run(command: MockCommand) -> ExitCode {
    let MockCommand::Serve(args) = command;
    let Err(problem) = serve(&args);
    eprintln!("nuaws: {problem}");
    ExitCode::FAILURE
}

fn serve(args: &ServeArgs) -> Result<Infallible, String> {
    let var = |name: &str| match (name, &args.scenario) {
        ("NUAWS_MOCK_SCENARIO", Some(file)) => Some(file.clone()),
        _ => std::env::var(name).ok(),
    };
    let settings = Settings::from_vars(&var).map_err(|error| error.to_string())?;
    let slug = |name: &String| {
        let entry = nuaws_embed::find(name).ok_or_else(|| format!("no service is called {name}"))?;
        Ok(entry.slug)
    };
    let slugs = args.services.iter().map(slug).collect::<Result<Vec<&str>, String>>()?;
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(WORKERS).enable_all().build();
    runtime.map_err(|error| error.to_string())?.block_on(async {
        let refused = |error| format!("127.0.0.1:{} cannot be listened on: {error}", args.port);
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, args.port)).await.map_err(refused)?;
        let address = listener.local_addr().map_err(refused)?;
        let server = Server::new(settings, &slugs);
        println!("listening on http://{address}");
        server.run(listener).await.map_err(|error| error.to_string())
    })
}
