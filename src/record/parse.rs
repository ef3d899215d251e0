//! A record from JSON, wherever it was made; where it doesn't fit, which field and why.

use serde::Deserialize;

use super::{ERROR_SCHEMA, Record, SCHEMA};

/// Why JSON is no record.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RecordError {
    /// It is no JSON.
    #[error("not valid JSON, line {line}, column {column}: {problem}")]
    Json {
        /// The line, from 1.
        line: usize,
        /// The column in bytes, from 1.
        column: usize,
        /// What is wrong there.
        problem: String,
    },
    /// A field doesn't fit.
    #[error("field `{field}`: {problem}")]
    Field {
        /// The field: `dates[3].edtf`.
        field: String,
        /// What is wrong with it.
        problem: String,
    },
    /// It stands in the place of a record that could not be made.
    #[error("an error and no record: {error}")]
    IsError {
        /// What it says.
        error: String,
    },
}

impl RecordError {
    /// What to do about it.
    pub fn help(&self) -> &'static str {
        match self {
            RecordError::Json { .. } => "give one record, as `svodka extract` writes it, or one a line",
            RecordError::Field { .. } => "see which fields there are and what they hold by `svodka schema`",
            RecordError::IsError { .. } => "mend the document that it is about, and extract it again",
        }
    }
}

/// What tells which kind of object it is.
#[derive(Deserialize)]
struct Marked {
    schema: Option<serde_json::Value>,
    error: Option<String>,
}

impl Record {
    /// The record that this JSON is.
    ///
    /// # Errors
    /// It is no JSON, has another schema, or a field that is missing, unknown, or of the wrong kind.
    ///
    /// ```
    /// use svodka::record::Record;
    /// let error = Record::from_json(br#"{"schema": "svodka/1", "id": 5}"#).unwrap_err();
    /// assert_eq!(error.to_string(), "field `id`: invalid type: integer `5`, expected a string");
    /// ```
    pub fn from_json(bytes: &[u8]) -> Result<Record, RecordError> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        // The schema goes first: of an object of another kind every field would be wrong.
        if let Ok(marked) = serde_json::from_slice::<Marked>(bytes) {
            let found = match marked.schema {
                None => return Err(field("schema", format!("it is missing; records have `\"{SCHEMA}\"`"))),
                Some(serde_json::Value::String(found)) => found,
                Some(_) => return Err(field("schema", format!("it is no text; records have `\"{SCHEMA}\"`"))),
            };
            if found == ERROR_SCHEMA {
                return Err(RecordError::IsError { error: marked.error.unwrap_or_default() });
            }
            if found != SCHEMA {
                return Err(field("schema", format!("it is `\"{found}\"`, records have `\"{SCHEMA}\"`")));
            }
        }
        let mut deserializer = serde_json::Deserializer::from_slice(bytes);
        let record = serde_path_to_error::deserialize(&mut deserializer).map_err(|error| {
            let path = error.path().to_string();
            misfit(&path, error.into_inner())
        })?;
        deserializer.end().map_err(|error| misfit(".", error))?;
        Ok(record)
    }
}

fn field(field: &str, problem: String) -> RecordError {
    RecordError::Field { field: field.to_owned(), problem }
}

fn misfit(path: &str, error: serde_json::Error) -> RecordError {
    let place = format!(" at line {} column {}", error.line(), error.column());
    let problem = error.to_string();
    let problem = problem.strip_suffix(&place).unwrap_or(&problem).to_owned();
    if error.is_data() {
        // A missing field is told of the object that should have it.
        let path = if path == "." { "the record" } else { path };
        return field(path, problem);
    }
    RecordError::Json { line: error.line(), column: error.column(), problem }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json() -> serde_json::Value {
        serde_json::to_value(super::super::sample::record()).unwrap()
    }

    #[test]
    fn what_is_written_is_read() {
        let json = json();
        let record = Record::from_json(&serde_json::to_vec_pretty(&json).unwrap()).unwrap();
        assert_eq!(serde_json::to_value(record).unwrap(), json);
    }

    #[test]
    fn a_field_that_does_not_fit_is_named() {
        let changed = |change: &dyn Fn(&mut serde_json::Value)| {
            let mut json = json();
            change(&mut json);
            Record::from_json(&serde_json::to_vec(&json).unwrap()).unwrap_err().to_string()
        };
        type Change<'c> = &'c dyn Fn(&mut serde_json::Value);
        let table: &[(Change<'_>, &str)] = &[
            (&|json| json["dates"][0]["edtf"] = 5.into(), "field `dates[0].edtf`: invalid type: integer `5`"),
            (&|json| json["mentions"][0]["start"] = (-1).into(), "field `mentions[0].start`: invalid value"),
            (
                &|json| json["mentions"][0]["type"] = "weekday".into(),
                "field `mentions[0].type`: unknown variant `weekday`",
            ),
            (&|json| json["colour"] = "red".into(), "field `colour`: unknown field `colour`"),
            (&|json| json["schema"] = "svodka/9".into(), "field `schema`: it is `\"svodka/9\"`"),
            (&|json| json["schema"] = 1.into(), "field `schema`: it is no text"),
            (&|json| drop(json.as_object_mut().unwrap().remove("schema")), "field `schema`: it is missing"),
            (
                &|json| drop(json.as_object_mut().unwrap().remove("events")),
                "field `the record`: missing field `events`",
            ),
            (&|json| json["schema"] = ERROR_SCHEMA.into(), "an error and no record"),
        ];
        for (change, wanted) in table {
            let message = changed(*change);
            assert!(message.starts_with(wanted), "{message}");
        }
    }

    #[test]
    fn what_is_no_json_is_told_with_its_place() {
        let error = Record::from_json(b"{\n  \"schema\": oops").unwrap_err();
        assert_eq!(error.to_string(), "not valid JSON, line 2, column 13: expected value");
        let mut two = serde_json::to_vec(&json()).unwrap();
        two.extend_from_slice(b" {}");
        assert!(matches!(Record::from_json(&two), Err(RecordError::Json { .. })));
    }
}
