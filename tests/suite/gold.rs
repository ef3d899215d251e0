//! The sample bulletins against their gold, which is by hand: what is read, and how it is summarized.
//!
//! Records are compared as lines in which an entity stands as its value, so that a difference can be read and one
//! mistake doesn't renumber everything behind it. Which rule found a mention is not compared.

use std::fs;

use serde_json::{Map, Value};
use svodka::knowledge::Knowledge;
use svodka::record::Record;
use svodka::summary::{Format, Length, Summarizer};

use super::documents;

/// The tables of entities, and the field that tells an entity of each.
const TABLES: [(&str, &str); 4] =
    [("dates", "edtf"), ("organizations", "key"), ("countries", "key"), ("places", "key")];

#[test]
fn gold_records_have_the_gold_summaries() {
    let mut wrong = Vec::new();
    for lang in ["en", "ru"] {
        let summarizer = Summarizer::new(Knowledge::embedded(), lang).unwrap_or_else(|errors| panic!("{errors:?}"));
        for (name, text) in documents::gold() {
            let record: Record = serde_json::from_str(&text).unwrap();
            let file = format!("tests/gold/{name}/summary.{lang}.md");
            let gold = fs::read_to_string(documents::path(&file)).unwrap_or_else(|error| panic!("{file}: {error}"));
            let written = summarizer.summarize(&record, Length::Normal, Format::Markdown).unwrap();
            wrong.extend(difference(&file, &lines(&gold), &lines(&written)));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn bulletins_have_the_gold_title_date_and_languages() {
    compare(|record| {
        let fields = ["id", "title", "published", "languages", "text", "offsets", "schema", "warnings"];
        let mut lines: Vec<String> = fields.iter().map(|field| format!("{field}: {}", record[field])).collect();
        let source = ["media_type", "encoding", "bytes", "sha256"];
        lines.extend(source.iter().map(|field| format!("source.{field}: {}", record["source"][field])));
        lines
    });
}

#[test]
fn bulletins_have_the_gold_mentions() {
    compare(|record| {
        let mention = |mention: &Value| {
            let mut line = format!("{} {} {}", span(mention), mention["type"].as_str().unwrap(), mention["text"]);
            line += &format!(" [{}]", mention["lang"].as_str().unwrap());
            line += &format!(" = {}", value(record, &mention["ref"]));
            if let Some(outer) = find(record, "mentions", &mention["within"]) {
                line += &format!(" within {}", outer["text"]);
            }
            if mention["anaphor"] == true {
                line += " (refers back)";
            }
            line
        };
        list(record, "mentions").map(mention).collect()
    });
}

#[test]
fn bulletins_have_the_gold_entities() {
    compare(|record| {
        let mut lines = Vec::new();
        for (table, _) in TABLES {
            for entity in list(record, table) {
                let mut entity = entity.as_object().unwrap().clone();
                entity.remove("id");
                for field in ["country", "successors"] {
                    if let Some(reference) = entity.get_mut(field) {
                        *reference = resolved(record, reference);
                    }
                }
                lines.push(format!("{table}: {}", Value::Object(entity)));
            }
        }
        lines
    });
}

#[test]
fn bulletins_have_the_gold_events() {
    compare(|record| {
        let event = |event: &Value| {
            let mut event = event.as_object().unwrap().clone();
            let kind = event.remove("kind").unwrap();
            let date = value(record, &event.remove("date").unwrap());
            event.remove("id");
            let mut line = format!("{} {date}:", kind.as_str().unwrap());
            for (field, told) in event {
                line += &format!(" {field}={}", resolved(record, &told));
            }
            line
        };
        list(record, "events").map(event).collect()
    });
}

/// Compares what lines say of each bulletin with what they say of its gold.
fn compare(lines: impl Fn(&Value) -> Vec<String>) {
    let extracted = documents::extracted();
    let mut wrong = Vec::new();
    for (name, gold) in documents::gold() {
        let found = extracted.iter().find(|record| record.id == name);
        let found = found.unwrap_or_else(|| panic!("tests/gold/{name} has no file in input/"));
        let (gold, found) = (serde_json::from_str(&gold).unwrap(), serde_json::to_value(found).unwrap());
        wrong.extend(difference(&name, &lines(&gold), &lines(&found)));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What stands in one only: `-` the gold, `+` what was found; nothing where they are the same.
fn difference(name: &str, gold: &[String], found: &[String]) -> Vec<String> {
    if gold == found {
        return Vec::new();
    }
    let only = |sign: char, here: &[String], there: &[String]| {
        let mut there = there.to_vec();
        let mut only = Vec::new();
        for line in here {
            match there.iter().position(|other| other == line) {
                Some(at) => drop(there.swap_remove(at)),
                None => only.push(format!("  {sign} {line}")),
            }
        }
        only
    };
    let mut all = vec![format!("{name}:")];
    all.extend(only('-', gold, found));
    all.extend(only('+', found, gold));
    if all.len() == 1 {
        all.push("  the same lines in another order".to_owned());
    }
    all
}

fn lines(text: &str) -> Vec<String> {
    text.split('\n').map(str::to_owned).collect()
}

fn list<'r>(record: &'r Value, table: &str) -> impl Iterator<Item = &'r Value> {
    record[table].as_array().unwrap().iter()
}

fn find<'r>(record: &'r Value, table: &str, id: &Value) -> Option<&'r Value> {
    if id.is_null() { None } else { list(record, table).find(|one| one["id"] == *id) }
}

fn span(one: &Value) -> String {
    format!("{}–{}", one["start"], one["end"])
}

/// What an id stands for: the value of an entity, the words of a mention; anything else as it is.
fn value(record: &Value, id: &Value) -> String {
    let entity = TABLES.iter().find_map(|(table, field)| Some(find(record, table, id)?[field].to_string()));
    let mention = || find(record, "mentions", id).map(|mention| format!("{} {}", span(mention), mention["text"]));
    entity.or_else(mention).unwrap_or_else(|| id.to_string()).replace('"', "")
}

/// The same with every id replaced by what it stands for.
fn resolved(record: &Value, told: &Value) -> Value {
    match told {
        Value::String(_) => Value::String(value(record, told)),
        Value::Array(all) => Value::Array(all.iter().map(|one| resolved(record, one)).collect()),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(field, told)| (field.clone(), resolved(record, told)));
            Value::Object(fields.collect::<Map<String, Value>>())
        }
        other => other.clone(),
    }
}

#[test]
fn a_difference_can_be_read() {
    let lines = |all: &[&str]| all.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    let (gold, found) = (lines(&["a", "b", "b", "c"]), lines(&["a", "c", "b", "d"]));
    assert_eq!(difference("name", &gold, &found), ["name:", "  - b", "  + d"]);
    assert_eq!(difference("name", &gold, &gold), [""; 0]);
    assert_eq!(difference("name", &lines(&["a", "b"]), &lines(&["b", "a"]))[1], "  the same lines in another order");
}
