//! What is named, as lists: organizations, countries, places.

use std::cmp::{Ordering, Reverse};
use std::sync::Arc;

use super::error::SummaryError;
use super::page::Page;
use super::value::{Args, Phrase};

/// A name and how often it stands in the text.
pub(super) struct Listed {
    pub(super) name: Arc<Phrase>,
    pub(super) times: u64,
}

/// The organizations, a line for each.
pub(super) fn organizations(page: &Page<'_>) -> Result<Vec<String>, SummaryError> {
    lines(page, "organization-line", "organization", organization_names(page)?)
}

/// The countries in one line.
pub(super) fn countries(page: &Page<'_>) -> Result<Vec<String>, SummaryError> {
    let mut names: Vec<Arc<Phrase>> = country_names(page)?.into_iter().map(|listed| listed.name).collect();
    if names.is_empty() {
        return Ok(Vec::new());
    }
    sort(page, &mut names);
    Ok(vec![page.writer.message("countries-all", &Args::new().names("countries", names))?])
}

/// The countries, a line for each.
pub(super) fn country_lines(page: &Page<'_>) -> Result<Vec<String>, SummaryError> {
    lines(page, "country-line", "country", country_names(page)?)
}

/// The places, a line for each, with their countries.
pub(super) fn places(page: &Page<'_>) -> Result<Vec<String>, SummaryError> {
    let mut listed = Vec::new();
    for (index, place) in page.facts.record.places.iter().enumerate() {
        if page.facts.is_named(&place.id) {
            let name = page.names.of(&place.id, || format!("places[{index}].id"))?;
            let countries = &page.facts.record.countries;
            let country = countries.iter().find(|country| country.alpha2.is_some() && country.alpha2 == place.country);
            let country = page.name_at(country.map(|country| country.id.as_str()), String::new)?;
            listed.push((Listed { times: page.facts.times(&place.id), name }, country));
        }
    }
    listed.sort_by(|(a, _), (b, _)| order(page, a, b));
    let line = |(place, country): (Listed, Option<Arc<Phrase>>)| {
        let country = country.filter(|country| country.full.cases != place.name.full.cases);
        let args = Args::new().phrase("place", Some(place.name)).phrase("country", country).number("n", place.times);
        Ok(format!("- {}", page.writer.message("place-line", &args)?))
    };
    listed.into_iter().map(line).collect()
}

/// The organizations that are named, in the record's order.
pub(super) fn organization_names(page: &Page<'_>) -> Result<Vec<Listed>, SummaryError> {
    listed(page, page.facts.organizations().into_iter().map(|organization| organization.id.as_str()))
}

/// The countries that are named, in the record's order.
pub(super) fn country_names(page: &Page<'_>) -> Result<Vec<Listed>, SummaryError> {
    listed(page, page.facts.countries().into_iter().map(|country| country.id.as_str()))
}

/// The names by their number of mentions, then as the language sorts them.
pub(super) fn by_mentions(page: &Page<'_>, mut names: Vec<Listed>) -> Vec<Listed> {
    names.sort_by(|a, b| order(page, a, b));
    names
}

/// Sorts names as the language does.
pub(super) fn sort(page: &Page<'_>, names: &mut [Arc<Phrase>]) {
    names.sort_by(|a, b| by_name(page, a, b));
}

fn order(page: &Page<'_>, a: &Listed, b: &Listed) -> Ordering {
    Reverse(a.times).cmp(&Reverse(b.times)).then_with(|| by_name(page, &a.name, &b.name))
}

fn by_name(page: &Page<'_>, a: &Phrase, b: &Phrase) -> Ordering {
    let [a, b] = [a, b].map(|name| page.writer.grammar.sorted_as(name.full.cases.nominative()));
    page.writer.collator.compare(a, b)
}

fn listed<'r>(page: &Page<'_>, ids: impl Iterator<Item = &'r str>) -> Result<Vec<Listed>, SummaryError> {
    ids.map(|id| Ok(Listed { name: page.names.of(id, String::new)?, times: page.facts.times(id) })).collect()
}

fn lines(
    page: &Page<'_>,
    message: &str,
    variable: &'static str,
    names: Vec<Listed>,
) -> Result<Vec<String>, SummaryError> {
    let line = |listed: Listed| {
        let args = Args::new().phrase(variable, Some(listed.name)).number("n", listed.times);
        Ok(format!("- {}", page.writer.message(message, &args)?))
    };
    by_mentions(page, names).into_iter().map(line).collect()
}
