//! Every record is valid against the JSON Schema that `svodka schema` prints, and that schema refuses what is none.

use jsonschema::Validator;
use serde_json::{Value, json};
use svodka::record::Record;

use super::documents;

fn validator() -> Validator {
    jsonschema::validator_for(&svodka::record::schema()).expect("the schema is one")
}

/// All that a schema has against a value.
fn problems(validator: &Validator, value: &Value) -> Vec<String> {
    let problem = |error: jsonschema::ValidationError<'_>| format!("{}: {error}", error.instance_path());
    validator.iter_errors(value).map(problem).collect()
}

#[test]
fn extracted_records_are_valid() {
    let validator = validator();
    for record in documents::extracted() {
        let value = serde_json::to_value(&record).unwrap();
        assert_eq!(problems(&validator, &value), [""; 0], "{}", record.id);
    }
}

#[test]
fn gold_records_are_valid() {
    let validator = validator();
    for (name, text) in documents::gold() {
        assert_eq!(problems(&validator, &serde_json::from_str(&text).unwrap()), [""; 0], "{name}");
    }
}

/// What the schema allows the program can read, and writes again as it was.
#[test]
fn gold_records_go_through_the_types_unchanged() {
    for (name, text) in documents::gold() {
        let value: Value = serde_json::from_str(&text).unwrap();
        let record: Record = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(serde_json::to_value(&record).unwrap(), value, "{name}");
    }
}

#[test]
fn what_is_no_record_is_refused() {
    let validator = validator();
    let record = documents::extracted().into_iter().find(|record| !record.events.is_empty()).unwrap();
    let whole = serde_json::to_value(&record).unwrap();
    assert_eq!(problems(&validator, &whole), [""; 0]);
    let spoiled: [(&str, Option<Value>); 6] = [
        ("/text", None),
        ("/mentions/0/type", Some(json!("river"))),
        ("/mentions/0/start", Some(json!(-1))),
        ("/dates/0/precision", Some(json!("fortnight"))),
        ("/events/0/status", Some(json!(null))),
        ("/offsets", Some(json!("characters"))),
    ];
    for (pointer, spoil) in spoiled {
        let mut value = whole.clone();
        match spoil {
            Some(spoil) => *value.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = spoil,
            None => drop(value.as_object_mut().unwrap().remove(&pointer[1..])),
        }
        assert_ne!(problems(&validator, &value), [""; 0], "{pointer}");
    }
    let mut more = whole;
    more["colour"] = json!("red");
    assert_ne!(problems(&validator, &more), [""; 0], "an unknown field");
}
