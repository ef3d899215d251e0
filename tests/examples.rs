//! Every example and counter-example of every rule, each a test of its own:
//! `cargo test --test examples ru/dates/day-month-year`.

use std::sync::Mutex;

use libtest_mimic::{Arguments, Failed, Trial};
use svodka::check::{Examiner, examples};
use svodka::knowledge::Knowledge;

fn main() {
    let arguments = Arguments::from_args();
    let knowledge = Knowledge::with_proof(&[]).unwrap_or_else(|errors| panic!("{errors:?}"));
    // An examiner is slow to make and quick to use, so a few serve all.
    let examiners: &'static [Mutex<Examiner>] =
        Vec::leak((0..4).map(|_| Mutex::new(Examiner::new(knowledge.clone()))).collect());
    let trials = examples(&knowledge).into_iter().enumerate().map(|(at, example)| {
        let examiner = &examiners[at % examiners.len()];
        Trial::test(example.name(), move || {
            let mut examiner = examiner.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            let (file, line) = &example.rule.body.origin;
            examiner.run(&example).map_err(|wrong| Failed::from(format!("{file}:{line}: {wrong}")))
        })
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}
