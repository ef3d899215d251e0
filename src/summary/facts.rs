//! A record, looked up by id: where a reference leads nowhere, the error names the field.

use std::collections::HashMap;

use crate::record::{Country, Date, Mention, MentionType, Offsets, Organization, Place, Record};

use super::error::SummaryError;

/// The entities of a record by id, and how often each is named.
pub(super) struct Facts<'r> {
    pub(super) record: &'r Record,
    dates: HashMap<&'r str, (usize, &'r Date)>,
    mentions: HashMap<&'r str, &'r Mention>,
    counts: HashMap<&'r str, Named>,
}

/// How often an entity is named.
#[derive(Debug, Clone, Copy, Default)]
struct Named {
    by_name: u64,
    otherwise: u64,
}

/// The largest number of things that a message can be given.
const MAX_COUNT: u64 = 1 << 53;

impl<'r> Facts<'r> {
    /// The record's entities by id.
    ///
    /// # Errors
    /// Mentions and counts that lead nowhere.
    pub(super) fn new(record: &'r Record) -> Result<Facts<'r>, SummaryError> {
        let mut facts = Facts {
            record,
            dates: record.dates.iter().enumerate().map(|(index, date)| (date.id.as_str(), (index, date))).collect(),
            mentions: record.mentions.iter().map(|mention| (mention.id.as_str(), mention)).collect(),
            counts: HashMap::new(),
        };
        for date in &record.dates {
            facts.counts.insert(&date.id, Named::default());
        }
        for Organization { id, .. } in &record.organizations {
            facts.counts.insert(id, Named::default());
        }
        for Country { id, .. } in &record.countries {
            facts.counts.insert(id, Named::default());
        }
        for Place { id, .. } in &record.places {
            facts.counts.insert(id, Named::default());
        }
        for (index, mention) in record.mentions.iter().enumerate() {
            facts.count(index, mention)?;
        }
        Ok(facts)
    }

    fn count(&mut self, index: usize, mention: &'r Mention) -> Result<(), SummaryError> {
        let Some(refers) = &mention.refers else {
            return Ok(());
        };
        let named = self.counts.get_mut(refers.as_str());
        let named = named.ok_or_else(|| no_entity(format!("mentions[{index}].ref"), refers))?;
        match mention.kind {
            MentionType::Demonym | MentionType::Count => named.otherwise += 1,
            _ if mention.anaphor => named.otherwise += 1,
            _ => named.by_name += 1,
        }
        Ok(())
    }

    /// The date with that id and its index.
    pub(super) fn date(&self, id: &str, path: impl FnOnce() -> String) -> Result<(usize, &'r Date), SummaryError> {
        self.dates.get(id).copied().ok_or_else(|| no_entity(path(), id))
    }

    /// The mention with that id.
    pub(super) fn mention(&self, id: &str, path: impl FnOnce() -> String) -> Result<&'r Mention, SummaryError> {
        self.mentions.get(id).copied().ok_or_else(|| SummaryError::record(path(), format!("no mention `{id}`")))
    }

    /// How often the entity is named by a name of its own, those inside other names included.
    pub(super) fn times(&self, id: &str) -> u64 {
        self.counts.get(id).map_or(0, |named| named.by_name)
    }

    /// True unless the text only hints at the entity (by a demonym).
    pub(super) fn is_named(&self, id: &str) -> bool {
        self.counts.get(id).is_none_or(|named| named.by_name > 0 || named.otherwise == 0)
    }

    /// The organizations that are named.
    pub(super) fn organizations(&self) -> Vec<&'r Organization> {
        self.record.organizations.iter().filter(|organization| self.is_named(&organization.id)).collect()
    }

    /// The countries that are named.
    pub(super) fn countries(&self) -> Vec<&'r Country> {
        self.record.countries.iter().filter(|country| self.is_named(&country.id)).collect()
    }

    /// A stretch of the text; `None` where its offsets lie outside.
    pub(super) fn text(&self, start: usize, end: usize) -> Option<&'r str> {
        let text = self.record.text.as_str();
        let (start, end) = match self.record.offsets {
            Offsets::Byte => (start, end),
            Offsets::Codepoint => (byte_at(text, start, |_| 1)?, byte_at(text, end, |_| 1)?),
            Offsets::Utf16 => (byte_at(text, start, char::len_utf16)?, byte_at(text, end, char::len_utf16)?),
        };
        text.get(start..end)
    }
}

/// The error for a reference that leads nowhere.
pub(super) fn no_entity(path: String, id: &str) -> SummaryError {
    SummaryError::record(path, format!("no entity `{id}`"))
}

/// A number from the record, which messages must be able to hold.
pub(super) fn countable(value: u64, path: impl FnOnce() -> String) -> Result<u64, SummaryError> {
    if value <= MAX_COUNT {
        Ok(value)
    } else {
        Err(SummaryError::record(path(), format!("{value} is more than can be written ({MAX_COUNT})")))
    }
}

/// The byte before which that many units stand.
fn byte_at(text: &str, units: usize, length: impl Fn(char) -> usize) -> Option<usize> {
    let mut before = 0;
    for (at, character) in text.char_indices() {
        if before >= units {
            return (before == units).then_some(at);
        }
        before += length(character);
    }
    (before == units).then_some(text.len())
}
