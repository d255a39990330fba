//! Figures as processes meet them: gathered, kept, added up.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::*;

fn key(operation: &str, region: &str) -> Key {
    Key { service: "ec2".into(), operation: operation.into(), region: region.into(), ..Key::default() }
}

fn request(ms: u64) -> Sent {
    let mut phases = [None; 6];
    phases[Phase::Total as usize] = Some(Duration::from_millis(ms));
    Sent { attempts: 1, phases, ..Sent::default() }
}

/// Warnings that were told.
type Told = Arc<Mutex<Vec<String>>>;

fn kept(folder: &std::path::Path) -> (Stats, Told) {
    let told = Told::default();
    let tell = told.clone();
    (Stats::kept(folder.into(), move |text| tell.lock().unwrap().push(text.to_owned())), told)
}

/// Calls by operation.
fn calls(stats: &Stats, since: Option<u64>) -> Vec<(String, u64)> {
    let sums = stats.sum(since, |key, _| Some(key.operation.to_string()));
    sums.into_iter().map(|(operation, figures)| (operation, figures.counts.calls)).collect()
}

#[test]
fn figures_outlive_their_process() {
    let folder = tempfile::tempdir().unwrap();
    for run in 1..=3 {
        let (stats, told) = kept(folder.path());
        let gauge = stats.gauge(key("DescribeVpcs", "us-east-1"), None);
        for ms in 1..=100 {
            gauge.sent(&request(ms));
            gauge.answered(Served::Sent);
        }
        stats.flush();
        let sums = stats.sum(None, |key, _| Some(key.clone()));
        assert_eq!(sums.len(), 1);
        let figures = &sums[&key("DescribeVpcs", "us-east-1")];
        assert_eq!((figures.counts.calls, figures.times(Phase::Total).count()), (run * 100, run * 100));
        let median = figures.times(Phase::Total).quantile(0.5).unwrap().as_millis();
        assert_eq!(median, 50, "the same times again change no quantile");
        assert!(now() - figures.last < 60_000);
        assert!(told.lock().unwrap().is_empty());
    }
    let (other, _) = kept(folder.path());
    other.reset().unwrap();
    assert!(calls(&other, None).is_empty());
    assert_eq!(size(folder.path()), None);
}

#[test]
fn two_processes_add_to_each_others_figures() {
    let folder = tempfile::tempdir().unwrap();
    let ((one, _), (two, _)) = (kept(folder.path()), kept(folder.path()));
    let gauges = [&one, &two].map(|stats| stats.gauge(key("DescribeVpcs", "us-east-1"), None));
    for _ in 0..5 {
        gauges.iter().for_each(|gauge| gauge.answered(Served::Memory));
        one.flush();
        two.flush();
    }
    assert_eq!(calls(&one, None), [("DescribeVpcs".to_owned(), 10)]);
    assert_eq!(calls(&two, None), calls(&one, None));
}

#[test]
fn a_damaged_file_is_told_once_and_nothing_new_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let (stats, told) = kept(folder.path());
    let gauge = stats.gauge(key("DescribeVpcs", ""), None);
    for _ in 0..2 {
        std::fs::write(folder.path().join("stats-v1"), "no figures").unwrap();
        gauge.answered(Served::Sent);
        assert_eq!(calls(&stats, None), [("DescribeVpcs".to_owned(), 1)]);
    }
    let told = told.lock().unwrap();
    assert_eq!(told.len(), 1);
    assert!(told[0].ends_with("is damaged: figures begin anew"), "{told:?}");
}

#[test]
fn figures_that_cannot_be_kept_stay_in_memory() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    std::fs::write(&file, "").unwrap();
    let (stats, told) = kept(&file.join("folder"));
    let gauge = stats.gauge(key("DescribeVpcs", ""), None);
    for count in 1..=3 {
        gauge.answered(Served::Sent);
        stats.flush();
        assert_eq!(calls(&stats, None), [("DescribeVpcs".to_owned(), count)]);
    }
    assert_eq!(told.lock().unwrap().len(), 1);
    std::fs::remove_file(&file).unwrap();
    stats.flush();
    assert_eq!(calls(&kept(&file.join("folder")).0, None), [("DescribeVpcs".to_owned(), 3)]);
}

#[test]
fn since_leaves_out_what_ended_before() {
    let folder = tempfile::tempdir().unwrap();
    let (stats, _) = kept(folder.path());
    let present = now();
    let hours = |count: u64| count * 3_600_000;
    for (name, age) in [("now", 0), ("hours", 5), ("days", 24 * 20), ("gone", 24 * 100)] {
        let mut figures = Figures::default();
        figures.answered(Served::Sent);
        locked(&stats.pending).add(hour(present - hours(age)), &key(name, ""), &figures.pack());
    }
    let names = |since: Option<u64>| calls(&stats, since).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
    assert_eq!(names(None), ["days", "hours", "now"]);
    assert_eq!(names(Some(present - hours(24 * 30))), ["days", "hours", "now"]);
    assert_eq!(names(Some(present - hours(24))), ["hours", "now"]);
    assert_eq!(names(Some(present - hours(5))), ["hours", "now"]);
    assert_eq!(names(Some(present)), ["now"]);
    assert_eq!(names(Some(present + hours(2))), Vec::<String>::new());
}

#[test]
fn operations_beyond_the_bound_are_others() {
    let stats = Stats::default();
    let gauges: Vec<Gauge> =
        (0..MOST_OPERATIONS + 20).map(|number| stats.gauge(key(&format!("Op{number}"), ""), None)).collect();
    gauges.iter().for_each(|gauge| gauge.answered(Served::Sent));
    let sums = calls(&stats, None);
    assert_eq!(sums.len(), MOST_OPERATIONS + 1);
    assert!(sums.contains(&(OTHER.to_owned(), 20)));
    // A gauge that lives on counts on; who is gone leaves nothing behind.
    gauges[0].answered(Served::Sent);
    assert!(calls(&stats, None).contains(&("Op0".to_owned(), 2)));
    drop(gauges);
    stats.flush();
    assert!(locked(&stats.series).is_empty());
}

#[test]
fn many_threads_count_every_call() {
    let stats = Stats::default();
    std::thread::scope(|scope| {
        // Nobody else holds what a thread counts with: it comes and goes between two looks of who gathers.
        let count = |region| {
            for _ in 0..20_000 {
                stats.gauge(key("DescribeVpcs", region), None).answered(Served::Sent);
            }
        };
        let counting = ["a", "b", "c"].map(|region| scope.spawn(move || count(region)));
        while !counting.iter().all(|thread| thread.is_finished()) {
            stats.flush();
        }
    });
    assert_eq!(calls(&stats, None), [("DescribeVpcs".to_owned(), 60_000)]);
}

#[test]
fn a_gauge_of_nobody_counts_for_nobody() {
    let gauge = Gauge::default();
    gauge.answered(Served::Sent);
    gauge.sent(&request(1));
    assert!(!gauge.is_of("DescribeVpcs"));
    assert!(Stats::default().gauge(key("DescribeVpcs", ""), None).is_of("DescribeVpcs"));
}
