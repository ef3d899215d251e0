//! What was counted at an event, as a list: “35 countries, including 20 member states of ACEEEO”.

use std::sync::Arc;

use crate::record::{Count, Event};

use super::catalog::AFTER_FROM;
use super::error::SummaryError;
use super::facts::countable;
use super::page::Page;
use super::value::{Args, Item, Phrase};

/// Units of people and of what they come in, which may be “from” a number of countries.
const PEOPLE: [&str; 6] = ["delegate", "delegation", "expert", "observer", "participant", "person"];

/// The unit of countries.
const COUNTRY: &str = "country";

/// The counts of the event at that index. Takes those `countries` that are among the counted ones.
pub(super) fn counts(
    page: &Page<'_>,
    index: usize,
    event: &Event,
    countries: &mut Vec<Arc<Phrase>>,
) -> Result<Vec<Item>, SummaryError> {
    let path = |at: usize, field: &str| format!("events[{index}].counts[{at}].{field}");
    for (at, count) in event.counts.iter().enumerate() {
        page.facts.mention(&count.mention, || path(at, "mention"))?;
        if let Some(larger) = &count.part_of {
            page.facts.mention(larger, || path(at, "part_of"))?;
        }
    }
    let is_part = |count: &Count| {
        let larger = count.part_of.as_ref();
        event.counts.iter().any(|other| Some(&other.mention) == larger && other.mention != count.mention)
    };
    let position =
        |wanted: &dyn Fn(&Count) -> bool| event.counts.iter().position(|count| !is_part(count) && wanted(count));
    let people = position(&|count| PEOPLE.contains(&count.unit.as_str()));
    let origin = position(&|count| count.unit == COUNTRY).filter(|_| people.is_some());

    let mut written = Vec::new();
    let mut apart = false;
    for (at, count) in event.counts.iter().enumerate() {
        if is_part(count) || Some(at) == origin {
            continue;
        }
        let mut whole = one(page, count, false, |field| path(at, field))?;
        let mut counted = (at, count);
        let from = origin.is_some() && Some(at) == people;
        if let Some(origin) = origin.filter(|_| Some(at) == people) {
            counted = (origin, &event.counts[origin]);
            let args = arguments(page, counted.1, |field| path(origin, field))?.text("people", Some(whole));
            whole = page.writer.message("count-from", &args)?;
        }
        let mut parts = Vec::new();
        for (at, part) in event.counts.iter().enumerate() {
            let larger = part.part_of.as_ref();
            if is_part(part) && [&count.mention, &counted.1.mention].into_iter().any(|mention| Some(mention) == larger)
            {
                let among = from && Some(&counted.1.mention) == larger;
                parts.push(Item::Text(one(page, part, among, |field| path(at, field))?));
            }
        }
        let mut message = if from { "count-from-including" } else { "count-including" };
        let named = countries.len() as u64;
        if parts.is_empty() && counted.1.unit == COUNTRY && (1..=counted.1.value).contains(&named) {
            parts.extend(countries.drain(..).map(Item::Name));
            if named == counted.1.value {
                message = "count-namely";
            }
        }
        if !parts.is_empty() {
            apart |= message != "count-namely";
            let args = Args::new().text("whole", Some(whole)).list("parts", parts);
            whole = page.writer.message(message, &args)?;
        }
        written.push(whole);
    }
    if apart {
        let mut rest = written.into_iter();
        let mut all: Vec<String> = rest.next().into_iter().collect();
        for right in rest {
            let args = Args::new().text("left", all.pop()).text("right", Some(right));
            all.push(page.writer.message("counts-apart", &args)?);
        }
        written = all;
    }
    Ok(written.into_iter().map(Item::Text).collect())
}

/// One count; in the document's words where its unit has no message. `among` those that stand after “from” a language
/// may have another message for it.
fn one(page: &Page<'_>, count: &Count, among: bool, path: impl Fn(&str) -> String) -> Result<String, SummaryError> {
    let unit = count.unit.as_str();
    if !UNITS_WITHOUT.contains(&unit) && !unit.ends_with(AFTER_FROM) {
        let ids = [among.then(|| format!("count-{unit}{AFTER_FROM}")), Some(format!("count-{unit}"))];
        if let Some(id) = ids.into_iter().flatten().find(|id| page.writer.has(id)) {
            return page.writer.message(&id, &arguments(page, count, path)?);
        }
    }
    let mention = page.facts.mention(&count.mention, || path("mention"))?;
    let text = page.format.inline(&mention.text);
    page.writer.message("count-other", &Args::new().text("text", Some(text)))
}

fn arguments(page: &Page<'_>, count: &Count, path: impl Fn(&str) -> String) -> Result<Args, SummaryError> {
    let value = countable(count.value, || path("value"))?;
    let of = count.of.as_ref().map(|of| page.names.of(of, || path("of"))).transpose()?;
    Ok(Args::new()
        .number("n", value)
        .word("approximate", if count.approximate { "yes" } else { "no" })
        .phrase("of", of))
}

/// Units that would be taken for another message.
const UNITS_WITHOUT: [&str; 6] = ["from", "from-including", "including", "namely", "of", "other"];
