//! The messages and terms that the code asks for, with the variables it gives them, and the check that a language has
//! them all.

use std::collections::BTreeSet;

use crate::knowledge::source::{LoadError, Place, nearest};

use super::functions::{FUNCTIONS, option_values};
use super::grammar::Grammar;
use super::syntax::{self, Entries};

const LEAD: &[&str] = &["languages", "language-count", "names", "first", "events", "period", "first-date", "last-date"];

const BRIEF: &[&str] = &["title", "names", "events", "period", "first-date", "last-date"];

/// What every `event-KIND` may use.
pub(super) const EVENT: &[&str] = &[
    "title",
    "topic",
    "object",
    "matter",
    "organizers",
    "co-organizers",
    "initiators",
    "hosts",
    "host-countries",
    "actors",
    "recipients",
    "chairs",
    "chaired",
    "subjects",
    "elected",
    "occasion",
    "occasion-bodies",
    "participants",
    "place",
    "country",
    "located",
    "counts",
];

/// What every `count-UNIT` may use.
const COUNT: &[&str] = &["n", "approximate", "of"];

const OBJECT: &[&str] = &["kind", "title", "named", "case"];

/// The messages of `summary.ftl` with their variables.
const SUMMARY: &[(&str, &[&str])] = &[
    ("brief-countries", &["countries"]),
    ("brief-countries-more", &["countries", "more"]),
    ("brief-names", BRIEF),
    ("brief-names-events", BRIEF),
    ("brief-nothing", BRIEF),
    ("brief-only-events", BRIEF),
    ("brief-organizations", &["organizations"]),
    ("brief-organizations-more", &["organizations", "more"]),
    ("brief-title", &["title", "end"]),
    ("count-from", &["people", "n", "approximate", "of"]),
    ("count-from-including", &["whole", "parts"]),
    ("count-including", &["whole", "parts"]),
    ("count-namely", &["whole", "parts"]),
    ("count-other", &["text"]),
    ("countries-all", &["countries"]),
    ("country-line", &["country", "n"]),
    ("counts-apart", &["left", "right"]),
    ("heading-countries", &[]),
    ("heading-organizations", &[]),
    ("heading-places", &[]),
    ("heading-timeline", &[]),
    ("heading-untitled", &["id"]),
    ("lead-most-both", &["organization", "organization-mentions", "country", "country-mentions"]),
    ("lead-most-country", &["country", "country-mentions"]),
    ("lead-most-organization", &["organization", "organization-mentions"]),
    ("lead-names", LEAD),
    ("lead-names-events", LEAD),
    ("lead-nothing", LEAD),
    ("lead-only-events", LEAD),
    ("lead-places", &["n", "countries"]),
    ("name-introduced", &["full", "short"]),
    ("object", OBJECT),
    ("object-draft", OBJECT),
    ("object-draft-titled", OBJECT),
    ("object-titled", OBJECT),
    ("organization-line", &["organization", "n"]),
    ("place-line", &["place", "country", "n"]),
    ("timeline-line", &["date", "event"]),
    ("timeline-line-denied", &["date", "event"]),
    ("timeline-line-planned", &["date", "event"]),
    ("total-countries", &["n"]),
    ("total-dates", &["n"]),
    ("total-organizations", &["n"]),
];

/// The messages of `dates.ftl` with their variables; all have `$case`, and most `$year` and `$era`.
const DATES: &[(&str, &[&str])] = &[
    ("date-approximate", &["case", "date"]),
    ("date-century", &["case", "era", "number", "roman"]),
    ("date-day", &["case", "era", "year", "month", "day"]),
    ("date-days-in-month", &["case", "era", "year", "month", "first", "last"]),
    ("date-days-in-year", &["case", "era", "year", "first-month", "last-month", "first", "last"]),
    ("date-decade", &["case", "era", "year"]),
    ("date-half", &["case", "era", "year", "half"]),
    ("date-interval", &["case", "start", "end"]),
    ("date-millennium", &["case", "era", "number", "roman"]),
    ("date-missing", &["case"]),
    ("date-month", &["case", "era", "year", "month"]),
    ("date-months-in-year", &["case", "era", "year", "first-month", "last-month"]),
    ("date-or", &["case", "date", "other"]),
    ("date-quarter", &["case", "era", "year", "quarter"]),
    ("date-season", &["case", "era", "year", "season"]),
    ("date-since", &["case", "start"]),
    ("date-since-about", &["case", "start"]),
    ("date-span", &["case", "start", "end"]),
    ("date-until", &["case", "end"]),
    ("date-until-about", &["case", "end"]),
    ("date-week", &["case", "days"]),
    ("date-weekend", &["case", "days"]),
    ("date-year", &["case", "era", "year"]),
    ("date-years", &["case", "era", "first", "last"]),
];

/// Kinds of events that have a message; any other is written by `event-other`.
const EVENT_KINDS: &[&str] = &[
    "approval",
    "chairmanship",
    "conference",
    "entry-into-force",
    "founding",
    "meeting",
    "observation",
    "other",
    "signing",
    "submission",
    "support",
    "transformation",
];

/// Units that have a message; any other is written by `count-other`, which has other variables.
const UNITS: &[&str] = &[
    "country",
    "delegate",
    "delegation",
    "expert",
    "member-state",
    "observer",
    "organization",
    "participant",
    "person",
];

const OBJECTS: &[&str] = &[
    "agreement",
    "budget",
    "charter",
    "constitution",
    "convention",
    "declaration",
    "document",
    "election",
    "election-president",
    "law",
    "memorandum",
    "plan",
    "programme",
    "protocol",
    "recommendation",
    "report",
    "resolution",
    "statement",
    "treaty",
];

const UNITS_OF_TIME: &[&str] = &["day", "week", "month", "quarter", "half", "year", "decade", "century", "millennium"];

const SEASONS: &[&str] = &["spring", "summer", "autumn", "winter"];

/// One of the two files of a language.
pub(super) struct File<'a> {
    pub(super) name: &'a str,
    pub(super) text: &'a str,
}

/// Everything that is missing from a language's messages, or wrong with what they refer to.
pub(super) fn problems(entries: &Entries, grammar: &Grammar, summary: &File<'_>, dates: &File<'_>) -> Vec<LoadError> {
    let mut errors = Vec::new();
    for (file, id, _) in required(summary, dates) {
        if !entries.contains_key(&id) {
            let what = if id.starts_with('-') { "term" } else { "message" };
            let error = LoadError::new(Place::file(file.name), format!("no {what} `{id}`"));
            errors.push(error.with_help("copy it from another language, with its comment"));
        }
    }
    let files = [summary, dates];
    let mut told = BTreeSet::new();
    for (caller, offered) in offered(entries, summary, dates) {
        for (id, unknown) in syntax::uses(entries, &caller) {
            if !offered.contains(&unknown) && told.insert((id, unknown)) {
                let who = if *id == caller { "it".to_owned() } else { format!("`{caller}`") };
                let message = format!("`{id}` uses `${unknown}`, which {who} isn't given");
                let error = at(&files, entries, id, message);
                errors.push(error.with_suggestion(unknown, offered.iter().copied()));
            }
        }
    }
    for (id, references) in entries {
        for other in &references.entries {
            if !entries.contains_key(other) {
                let error = at(&files, entries, id, format!("`{id}` refers to `{other}`, which doesn't stand here"));
                errors.push(error.with_suggestion(other, entries.keys().map(String::as_str)));
            }
        }
        for problem in call_problems(&references.calls, grammar) {
            errors.push(at(&files, entries, id, format!("`{id}`: {problem}")));
        }
        for keys in &references.cases {
            let (given, wanted) = (sorted(keys), sorted(&grammar.cases));
            if given != wanted {
                let message = format!("a select over `$case` in `{id}` has not every case of the language, each once");
                let error = at(&files, entries, id, message);
                errors.push(error.with_help(format!("the cases are: {}", grammar.cases.join(", "))));
            }
        }
    }
    errors
}

type Required<'f, 'a> = (&'f File<'a>, String, &'static [&'static str]);

fn required<'f, 'a>(summary: &'f File<'a>, dates: &'f File<'a>) -> Vec<Required<'f, 'a>> {
    let mut required: Vec<Required<'f, 'a>> = Vec::new();
    required.extend(SUMMARY.iter().map(|(id, variables)| (summary, (*id).to_owned(), *variables)));
    required.extend(EVENT_KINDS.iter().map(|kind| (summary, format!("event-{kind}"), EVENT)));
    required.extend(UNITS.iter().map(|unit| (summary, format!("count-{unit}"), COUNT)));
    required.extend(OBJECTS.iter().map(|kind| (summary, format!("-object-{kind}"), &[] as &[&str])));
    required.extend(DATES.iter().map(|(id, variables)| (dates, (*id).to_owned(), *variables)));
    let words = (1..=12).map(|month| format!("-month-{month:02}"));
    let words = words.chain((1..=7).map(|day| format!("-weekday-{day}")));
    let words = words.chain(SEASONS.iter().map(|season| format!("-season-{season}")));
    let words = words.chain(UNITS_OF_TIME.iter().map(|unit| format!("-unit-{unit}")));
    required.extend(words.map(|id| (dates, id, &[] as &[&str])));
    required
}

/// What ends the id of a message for a count of countries among others that stand after “from”. A language that has
/// no such message writes them as any other count.
pub(super) const AFTER_FROM: &str = "-from";

/// The variables that each message is given: those above, any other event, and counts among others after “from”.
fn offered(entries: &Entries, summary: &File<'_>, dates: &File<'_>) -> Vec<(String, &'static [&'static str])> {
    let mut offered: Vec<(String, &[&str])> = required(summary, dates)
        .into_iter()
        .filter(|(_, id, _)| !id.starts_with('-'))
        .map(|(_, id, variables)| (id, variables))
        .collect();
    let known: BTreeSet<String> = offered.iter().map(|(id, _)| id.clone()).collect();
    let more = entries.keys().filter(|id| id.starts_with("event-") && !known.contains(*id));
    offered.extend(more.map(|id| (id.clone(), EVENT)));
    let more = entries.keys().filter(|id| id.starts_with("count-") && id.ends_with(AFTER_FROM) && !known.contains(*id));
    offered.extend(more.map(|id| (id.clone(), COUNT)));
    offered
}

fn call_problems(calls: &[(String, Vec<(String, String)>)], grammar: &Grammar) -> Vec<String> {
    let mut problems = Vec::new();
    for (name, options) in calls {
        let Some((_, known)) = FUNCTIONS.iter().find(|(function, _)| function == name) else {
            problems.push(format!("there is no function `{name}`"));
            continue;
        };
        for (option, value) in options {
            let cases: Vec<&str> = grammar.cases.iter().map(String::as_str).collect();
            let values = match option.as_str() {
                "case" => Some(cases.as_slice()),
                option => option_values(option),
            };
            if !known.contains(&option.as_str()) {
                problems.push(format!("{name} has no option `{option}`"));
            } else if values.is_some_and(|values| !values.contains(&value.as_str())) {
                let near = nearest(value, values.unwrap_or_default().iter().copied());
                let hint = near.map(|near| format!(", did you mean `{near}`?")).unwrap_or_default();
                problems.push(format!("{name} has no {option} `{value}`{hint}"));
            }
        }
    }
    problems
}

fn at(files: &[&File<'_>], entries: &Entries, id: &str, message: String) -> LoadError {
    let name = entries.get(id).map_or("", |references| references.file.as_str());
    let line = files.iter().find(|file| file.name == name).map_or(0, |file| syntax::line_of(file.text, id));
    let place = Place { file: name.to_owned(), line, column: usize::from(line > 0) };
    LoadError::new(place, message)
}

fn sorted(keys: &[String]) -> Vec<&str> {
    let mut keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    keys.sort_unstable();
    keys
}
