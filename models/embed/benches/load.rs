//! How long until a service's first operation can be called: unpack, index, read every shape the operation reaches.

use std::collections::HashSet;

use nuaws_models::{Service, ShapeId};

fn main() {
    divan::main();
}

/// A service and an operation of usual size; EC2 is the largest model.
#[divan::bench(args = [("ec2", "DescribeInstances"), ("s3", "ListObjectsV2"), ("dynamodb", "Query"), ("sagemaker", "ListModels"), ("quicksight", "DescribeDashboard"), ("sts", "GetCallerIdentity")])]
fn first_operation(bencher: divan::Bencher, (service, operation): (&str, &str)) {
    bencher.bench(|| {
        let Some(entry) = nuaws_embed::find(service) else { panic!("{service} is not embedded") };
        let model = entry.model();
        let reached = reach(&model, operation);
        assert!(reached > 1, "{operation} reaches only {reached} shapes");
        reached
    });
}

/// The slowest of all services but EC2, first operation by name.
#[divan::bench(sample_count = 3, sample_size = 1)]
fn slowest_other_service() -> (u128, &'static str) {
    let timed = nuaws_embed::services().iter().filter(|entry| entry.slug != "ec2").map(|entry| {
        let started = std::time::Instant::now();
        let model = entry.model();
        let first = model.operation_names().next().map(str::to_owned).unwrap_or_default();
        reach(&model, &first);
        (started.elapsed().as_micros(), entry.slug)
    });
    let slowest = timed.max().unwrap_or_default();
    println!("slowest but ec2: {} in {} µs", slowest.1, slowest.0);
    slowest
}

/// Reads every shape the operation's input and output reach; how many.
fn reach(model: &Service, operation: &str) -> usize {
    let Some(operation) = model.operation(operation) else { panic!("no operation {operation}") };
    let mut seen: HashSet<ShapeId> = HashSet::new();
    let mut todo: Vec<ShapeId> = operation.input.into_iter().chain(operation.output).collect();
    while let Some(id) = todo.pop() {
        if seen.insert(id) {
            todo.extend(model.shape(id).all_members().iter().map(|member| member.target));
        }
    }
    seen.len()
}
