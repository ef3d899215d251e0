//! The paragraph below the title: how much there is, what is named most often, and where the events took place.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::error::SummaryError;
use super::lists::{self, Listed};
use super::page::Page;
use super::timeline::Timeline;
use super::value::{Args, Item, Phrase};

/// A language with a smaller share of the letters is not named.
const NAMED_SHARE: f64 = 0.05;

/// The paragraph.
pub(super) fn paragraph(page: &Page<'_>, timeline: &Timeline<'_>) -> Result<String, SummaryError> {
    let totals = totals(page)?;
    let message = match (totals.is_empty(), timeline.len()) {
        (false, 1..) => "lead-names-events",
        (false, 0) => "lead-names",
        (true, 1..) => "lead-only-events",
        (true, 0) => "lead-nothing",
    };
    let languages = languages(page);
    let args = Args::new()
        .number("language-count", languages.len() as u64)
        .names("languages", languages)
        .number("first", totals.first().map_or(0, |(number, _)| *number))
        .list("names", totals.into_iter().map(|(_, text)| Item::Text(text)).collect())
        .number("events", timeline.len() as u64);
    let mut sentences = vec![page.writer.message(message, &timeline.period(page, args)?)?];
    sentences.extend(most_named(page)?);
    sentences.extend(places(page, timeline)?);
    Ok(sentences.join(" "))
}

/// How many dates, organizations and countries there are, each with its text; those of which there are none left out.
pub(super) fn totals(page: &Page<'_>) -> Result<Vec<(u64, String)>, SummaryError> {
    let dates = page.facts.record.dates.iter().filter(|date| page.facts.is_named(&date.id));
    let numbers = [
        ("total-dates", dates.count()),
        ("total-organizations", page.facts.organizations().len()),
        ("total-countries", page.facts.countries().len()),
    ];
    let totals = numbers.into_iter().filter(|(_, number)| *number > 0).map(|(id, number)| {
        let number = number as u64;
        Ok((number, page.writer.message(id, &Args::new().number("n", number))?))
    });
    totals.collect()
}

/// The languages that the document is written in, as far as this language has words for them.
fn languages(page: &Page<'_>) -> Vec<Arc<Phrase>> {
    let languages = page.facts.record.languages.iter().filter(|language| language.share >= NAMED_SHARE);
    languages
        .filter_map(|language| {
            let base = language.tag.split('-').next().unwrap_or_default();
            page.writer.term(&format!("language-{base}"))
        })
        .collect()
}

/// The organization and the country that are named more often than any other.
fn most_named(page: &Page<'_>) -> Result<Option<String>, SummaryError> {
    let first = |listed: Vec<Listed>| {
        let mut listed = listed.into_iter();
        let first = listed.next().filter(|first| first.times > 1);
        first.filter(|first| listed.next().is_none_or(|second| second.times < first.times))
    };
    let organization = first(lists::by_mentions(page, lists::organization_names(page)?));
    let country = first(lists::by_mentions(page, lists::country_names(page)?));
    let message = match (&organization, &country) {
        (Some(_), Some(_)) => "lead-most-both",
        (Some(_), None) => "lead-most-organization",
        (None, Some(_)) => "lead-most-country",
        (None, None) => return Ok(None),
    };
    let mut args = Args::new();
    if let Some(organization) = organization {
        args = args.phrase("organization", Some(organization.name)).number("organization-mentions", organization.times);
    }
    if let Some(country) = country {
        args = args.phrase("country", Some(country.name)).number("country-mentions", country.times);
    }
    page.writer.message(message, &args).map(Some)
}

/// The countries in which events are placed.
fn places(page: &Page<'_>, timeline: &Timeline<'_>) -> Result<Option<String>, SummaryError> {
    let mut ids = BTreeSet::new();
    let mut names = Vec::new();
    for (index, event) in timeline.undenied() {
        if let Some(id) = event.place_country.as_deref().filter(|id| ids.insert(*id)) {
            names.push(page.names.of(id, || format!("events[{index}].place_country"))?);
        }
    }
    if names.is_empty() {
        return Ok(None);
    }
    lists::sort(page, &mut names);
    let args = Args::new().number("n", names.len() as u64).names("countries", names);
    page.writer.message("lead-places", &args).map(Some)
}
