//! Files and variables as users write them, right and wrong.

use std::collections::HashMap;
use std::fs;

use super::*;

/// What comes of this text as the file `$NUAWS_CONFIG` and of these variables.
fn load(text: &str, vars: &[(&str, &str)]) -> (Settings, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config.toml");
    fs::write(&file, text).unwrap();
    let mut vars: HashMap<&str, &str> = vars.iter().copied().collect();
    vars.insert("NUAWS_CONFIG", file.to_str().unwrap());
    let (settings, problems) = Settings::load(&|name| vars.get(name).map(ToString::to_string));
    let shown = |problem: SettingsError| problem.to_string().replace(file.to_str().unwrap(), "config.toml");
    (settings, problems.into_iter().map(shown).collect())
}

fn good(text: &str) -> Settings {
    let (settings, problems) = load(text, &[]);
    assert_eq!(problems, [""; 0]);
    settings
}

/// The problem with this text, which must leave the defaults.
fn wrong(text: &str) -> String {
    let (settings, problems) = load(text, &[]);
    assert_eq!(settings, Settings::default());
    problems.concat()
}

#[test]
fn nothing_settled() {
    assert_eq!(good(""), Settings::default());
    let (settings, problems) = Settings::load(&|_| None);
    assert!(settings == Settings::default() && problems.is_empty());
    assert_eq!((settings.ttl("ec2", "DescribeInstances"), settings.permits("ec2").count()), (None, 0));
}

/// The module's own example says what the defaults are.
#[test]
fn the_example_is_the_defaults() {
    let own = include_str!("../settings.rs");
    let (_, rest) = own.split_once("//! ```toml\n").unwrap();
    let example: String =
        rest.lines().take_while(|line| *line != "//! ```").map(|line| format!("{}\n", &line[4..])).collect();
    assert_eq!(good(&example), Settings::default());
    let rules = example.replace("\n# \"", "\n\"").replace("\n# ec2", "\nec2");
    let settings = good(&rules);
    assert_eq!(settings.ttl("ec2", "DescribeVpcs"), Some(Ttl::Seconds(30)));
    assert_eq!(settings.permits("ec2").next().map(|(_, permit)| permit.max), Some(Some(32)));
    assert_eq!(settings.permits("s3").next().map(|(_, permit)| permit.rate), Some(Some((20.0, 50))));
}

#[test]
fn everything_settled() {
    let settings = good(
        r#"
        [cache]
        enabled = false
        memory = "16MiB"
        disk = 0
        window = "250ms"
        stale-ok = true
        [daemon]
        enabled = false
        idle = 0
        [progress]
        after = "never"
        "#,
    );
    let cache = Cache { enabled: false, memory: 16 << 20, disk: 0, window: Duration::from_millis(250), stale_ok: true };
    assert_eq!(settings.cache, cache);
    assert_eq!(settings.daemon, Daemon { enabled: false, idle: None });
    assert_eq!(settings.progress, None);
}

#[test]
fn the_last_rule_that_matches_counts() {
    let settings = good(
        r#"
        [ttl]
        "*/*" = "10sec"
        "s3/*" = "never"
        "ec2/describe-*" = "1hr"
        "ec2/DescribeInstances" = 90
        "logs/describe-log-groups" = "1min 30sec"
        "rds/describe-db-*" = "0sec"
        "#,
    );
    let cases = [
        ("iam", "ListRoles", Ttl::Seconds(10)),
        ("s3", "ListBuckets", Ttl::Never),
        ("ec2", "DescribeVpcs", Ttl::Seconds(3600)),
        ("ec2", "DescribeInstances", Ttl::Seconds(90)),
        ("ec2", "GetConsoleOutput", Ttl::Seconds(10)),
        // The AWS CLI's name for the service.
        ("cloudwatch-logs", "DescribeLogGroups", Ttl::Seconds(90)),
        ("rds", "DescribeDBInstances", Ttl::Never),
    ];
    for (service, operation, ttl) in cases {
        assert_eq!(settings.ttl(service, operation), Some(ttl), "{service} {operation}");
    }
}

#[test]
fn bounds() {
    let settings = good(
        r#"
        [permits]
        "*" = {max = 64}
        ec2 = {concurrency = 8}
        "ec2/run-*" = {rate = 0.5}
        "ec2/DescribeInstances" = {rate = 20, burst = 100, max = 4}
        "#,
    );
    let of = |service, operation| {
        let mut permits = settings.permits(service);
        permits.find(|(operations, _)| operations.include(operation)).map(|(_, permit)| permit).unwrap()
    };
    let none = Permit::default();
    assert_eq!(of("s3", "GetObject"), Permit { max: Some(64), ..none });
    assert_eq!(of("ec2", "StopInstances"), Permit { concurrency: Some(8), ..none });
    assert_eq!(of("ec2", "RunInstances"), Permit { rate: Some((0.5, 1)), ..none });
    assert_eq!(of("ec2", "DescribeInstances"), Permit { max: Some(4), rate: Some((20.0, 100)), ..none });
    let all: Vec<_> = settings.permits("ec2").map(|(operations, _)| operations.are_all()).collect();
    assert_eq!(all, [false, false, true, true]);
}

#[test]
fn mistakes_name_file_line_key_and_the_closest_one() {
    for (text, problem) in [
        ("[cahce]\nmemory = 1", "config.toml:1: no section is called cahce: did you mean cache?"),
        ("[cahce]", "config.toml:1: no section is called cahce: did you mean cache?"),
        ("\n\n[cache]\nmemroy = 1", "config.toml:4: no key of [cache] is called memroy: did you mean memory?"),
        ("[daemon]\nzzz = 1", "config.toml:2: no key of [daemon] is called zzz: there is enabled, idle"),
        ("[cache]\nmemory = \"lots\"", "config.toml:2: expected bytes, or a size such as 64MB or 1GiB, not \"lots\""),
        ("[cache]\nenabled = \"yes\"", "config.toml:2: expected true or false"),
        ("[cache]\nwindow = true", "config.toml:2: expected a number or a string"),
        (
            "[ttl]\n\"s3/*\" = \"soon\"",
            "config.toml:2: expected seconds, or a duration such as 5min or 1min 30sec, or never, not \"soon\"",
        ),
        ("[ttl]\n\"s3/a/b\" = 1", "config.toml:2: expected \"service/operation\", each a name or glob"),
        ("[ttl]\n\"/a\" = 1", "config.toml:2: expected \"service/operation\", each a name or glob"),
        ("[permits]\nec2 = 8", "config.toml:2: expected a record such as {max = 32}"),
        ("[permits]\nec2 = {max = 0}", "config.toml:2: expected a whole number from 1, not 0"),
        ("[permits]\nec2 = {rate = -1}", "config.toml:2: expected requests per second, not -1"),
        ("[permits]\nec2 = {burst = 5}", "config.toml:2: burst goes with rate"),
        ("[permits]\nec2 = {maxx = 5}", "config.toml:2: no bound is called maxx: did you mean max?"),
        ("cache = 5", "config.toml:1: a section is a table"),
        ("colour = 5", "config.toml:1: no section is called colour: there is cache, ttl, daemon, permits, progress"),
    ] {
        assert_eq!(wrong(text), problem, "{text}");
    }
    assert!(wrong("[cache]\nmemory = ").starts_with("config.toml:2: "));
}

#[test]
fn variables_stand_over_the_file() {
    let file = "[cache]\nenabled = true\n[daemon]\nidle = \"1min\"";
    let vars = [("NUAWS_CACHE", "off"), ("NUAWS_DAEMON", "0"), ("NUAWS_DAEMON_IDLE", "2min"), ("NUAWS_PROGRESS", "5")];
    let (settings, problems) = load(file, &vars);
    assert_eq!(problems, [""; 0]);
    assert_eq!((settings.cache.enabled, settings.daemon.enabled), (false, false));
    assert_eq!(settings.daemon.idle, Some(Duration::from_secs(120)));
    assert_eq!(settings.progress, Some(Duration::from_secs(5)));

    let (settings, problems) =
        load(file, &[("NUAWS_CACHE", ""), ("NUAWS_PROGRESS", "never"), ("NUAWS_DAEMON_IDLE", "0")]);
    assert_eq!(problems, [""; 0]);
    assert_eq!((settings.cache.enabled, settings.progress, settings.daemon.idle), (true, None, None));

    // Neither a wrong variable nor a wrong file takes the other's word away.
    let (settings, problems) = load("[cahce]", &[("NUAWS_CACHE", "perhaps"), ("NUAWS_DAEMON", "off")]);
    assert!(settings.cache.enabled && !settings.daemon.enabled);
    assert_eq!(problems.len(), 2);
    assert_eq!(problems[1], "NUAWS_CACHE: expected on or off, not \"perhaps\"");
}

#[test]
fn where_the_file_is() {
    let at = |vars: &[(&str, &str)]| {
        path(&|name| vars.iter().find(|(have, _)| *have == name).map(|(_, value)| (*value).to_owned()))
    };
    let all = [("NUAWS_CONFIG", "/a.toml"), ("XDG_CONFIG_HOME", "/b"), ("HOME", "/c")];
    assert_eq!(at(&all), Some("/a.toml".into()));
    assert_eq!(at(&all[1..]), Some("/b/nuaws/config.toml".into()));
    if cfg!(target_os = "linux") {
        assert_eq!(at(&all[2..]), Some("/c/.config/nuaws/config.toml".into()));
    }
    assert_eq!(at(&[("NUAWS_CONFIG", "")]), None);
}

#[test]
fn a_file_that_was_named_must_be_there() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("none.toml").to_str().unwrap().to_owned();
    let home = folder.path().to_str().unwrap().to_owned();
    let (settings, problems) = Settings::load(&|name| (name == "NUAWS_CONFIG").then(|| missing.clone()));
    assert!(settings == Settings::default() && matches!(&problems[..], [SettingsError::Unreadable { .. }]));
    let (_, problems) = Settings::load(&|name| (name == "XDG_CONFIG_HOME").then(|| home.clone()));
    assert!(problems.is_empty());
    // A folder in the file's place.
    let (_, problems) = Settings::load(&|name| (name == "NUAWS_CONFIG").then(|| home.clone()));
    assert_eq!(problems.len(), 1);
}
